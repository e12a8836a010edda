#pragma once
// What pages load: style sheet, script, fonts, icons; addressed by the hash of their content, compressed at start-up.

#include <map>
#include <string>
#include <string_view>

#include "site/files.h"
#include "site/negotiate.h"

namespace site {

struct Asset {
  std::string hash;  // first 10 hex digits of the SHA-256 of the bytes
  std::string type;
  std::string bytes;
  std::string brotli;  // empty where compression gains nothing
  std::string gzip;

  /// The body in the wanted encoding, or as it is if it is not kept in that one.
  const std::string& body(Encoding& encoding) const;
};

class Assets {
 public:
  explicit Assets(const Files& files);

  /// Null if there is none of that name.
  const Asset* find(std::string_view name) const;
  /// "/assets/{hash}/{name}".  REQUIRES: the asset exists; throws std::out_of_range.
  std::string href(std::string_view name) const;

 private:
  void add(const std::string& name, std::string bytes);
  std::map<std::string, Asset, std::less<>> assets_;
};

}  // namespace site
