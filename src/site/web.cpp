#include "site/web.h"

#include <stdexcept>

namespace site {
namespace {

const std::string& file(const Files& files, const std::string& path) {
  const auto found = files.find(path);
  if (found == files.end()) throw std::runtime_error("web/" + path + " is missing");
  return found->second;
}

}  // namespace

Web::Web(const Files& files)
    : assets(files),
      templates(files),
      english("en", file(files, "strings/en.json")),
      welsh("cy", file(files, "strings/cy.json")) {}

}  // namespace site
