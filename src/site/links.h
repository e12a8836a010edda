#pragma once
// The addresses of pages.

#include <string>
#include <string_view>

namespace site {

std::string home_link(std::string_view lang);
std::string search_link(std::string_view lang);
std::string search_link(std::string_view lang, std::string_view query);
std::string browse_link(std::string_view lang, std::string_view kind = {});
std::string changes_link(std::string_view lang);
std::string about_link(std::string_view lang);

/// A text, in the language of the interface unless `text_lang` says another.
std::string text_link(std::string_view lang, std::string_view ref, std::string_view text_lang = {});
std::string version_link(std::string_view lang, std::string_view ref, int n, std::string_view text_lang = {});
std::string clause_link(std::string_view lang, std::string_view ref, std::string_view eid, std::string_view text_lang = {});
/// A clause as it stood in that version.
struct TextVersion {
  int n = 0;
  std::string_view lang;
};
std::string former_clause_link(std::string_view lang, std::string_view ref, std::string_view eid, TextVersion version);
std::string history_link(std::string_view lang, std::string_view ref);
std::string both_link(std::string_view lang, std::string_view ref);
std::string compare_link(std::string_view lang, std::string_view ref, int from, int to, std::string_view text_lang = {});

/// "#eid"
std::string fragment(std::string_view eid);

}  // namespace site
