#include "site/negotiate.h"

#include <algorithm>
#include <cctype>

namespace site {
namespace {

std::string_view trim(std::string_view s) {
  constexpr std::string_view kBlank = " \t";
  const auto begin = s.find_first_not_of(kBlank);
  if (begin == std::string_view::npos) return {};
  return s.substr(begin, s.find_last_not_of(kBlank) - begin + 1);
}

std::string lower(std::string_view s) {
  std::string out(s);
  for (char& c : out) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return out;
}

/// "0.75" as 750, "1" as 1000; what is not a weight counts as none given.
int thousandths(std::string_view weight) {
  if (weight.empty() || (weight[0] != '0' && weight[0] != '1')) return 1000;
  if (weight[0] == '1') return 1000;
  int value = 0;
  int unit = 100;
  for (std::size_t i = 2; i < std::min<std::size_t>(weight.size(), 5) && std::isdigit(static_cast<unsigned char>(weight[i])); ++i) {
    value += (weight[i] - '0') * unit;
    unit /= 10;
  }
  return value;
}

template <class Each>
void each_preference(std::string_view header, Each each) {
  while (!header.empty()) {
    const auto end = std::min(header.find(','), header.size());
    const auto item = header.substr(0, end);
    header.remove_prefix(std::min(end + 1, header.size()));
    const auto semicolon = std::min(item.find(';'), item.size());
    const auto q = item.find("q=", semicolon);
    each(lower(trim(item.substr(0, semicolon))), q == std::string_view::npos ? 1000 : thousandths(item.substr(q + 2)));
  }
}

std::string_view strong(std::string_view etag) {
  return etag.starts_with("W/") ? etag.substr(2) : etag;
}

}  // namespace

std::string preferred_language(std::string_view accept_language) {
  int english = 0;
  int welsh = 0;
  each_preference(accept_language, [&](const std::string& tag, int weight) {
    if (tag == "cy" || tag.starts_with("cy-")) welsh = std::max(welsh, weight);
    if (tag == "en" || tag.starts_with("en-")) english = std::max(english, weight);
  });
  return welsh > english ? "cy" : "en";
}

std::string_view name(Encoding encoding) {
  switch (encoding) {
    case Encoding::identity: return "";
    case Encoding::gzip: return "gzip";
    case Encoding::brotli: return "br";
  }
  return "";
}

Encoding preferred_encoding(std::string_view accept_encoding) {
  int brotli = -1;
  int gzip = -1;
  int any = 0;
  each_preference(accept_encoding, [&](const std::string& coding, int weight) {
    if (coding == "br") brotli = weight;
    if (coding == "gzip" || coding == "x-gzip") gzip = weight;
    if (coding == "*") any = weight;
  });
  brotli = brotli < 0 ? any : brotli;
  gzip = gzip < 0 ? any : gzip;
  if (brotli > 0 && brotli >= gzip) return Encoding::brotli;
  return gzip > 0 ? Encoding::gzip : Encoding::identity;
}

bool matches(std::string_view if_none_match, std::string_view etag) {
  if (trim(if_none_match) == "*") return true;
  while (!if_none_match.empty()) {
    const auto end = std::min(if_none_match.find(','), if_none_match.size());
    if (strong(trim(if_none_match.substr(0, end))) == strong(etag)) return true;
    if_none_match.remove_prefix(std::min(end + 1, if_none_match.size()));
  }
  return false;
}

}  // namespace site
