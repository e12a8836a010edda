#pragma once
// What the operator of a site decides.

#include <chrono>
#include <filesystem>
#include <string>

namespace site {

struct Settings {
  std::string header_name = "Safbwynt";  // in the header and in page titles
  std::string operator_name;  // who runs the site; empty: the footer does not say
  std::string contact;        // a mail address or a URL; empty: none shown
  std::string organisation;   // whose texts these are, for the notice; empty: "any organisation named here"
  bool official = false;      // run or endorsed by the organisation: no notice in the footer
  std::string base_url;       // "https://safbwynt.example"; empty: no absolute links
  std::filesystem::path web_dir;  // serve templates, strings and assets from this folder; empty: those built in
  std::chrono::milliseconds search_limit{250};  // after which a search answers with what it has
};

}  // namespace site
