#include "text/safelink.h"

#include <optional>
#include <string_view>

#include "text/unicode.h"

namespace text {
namespace {

constexpr std::string_view kHost = ".safelinks.protection.outlook.com/?";

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// Characters that would end the link in Markdown, or the line, stay encoded.
bool may_stand_bare(char c) {
  return static_cast<unsigned char>(c) > 0x20 && c != '\x7F' && std::string_view("()<>[]\"'`\\*_%").find(c) == std::string_view::npos;
}

std::string percent_decoded(std::string_view encoded) {
  std::string out;
  for (std::size_t i = 0; i < encoded.size(); ++i) {
    const bool triple = encoded[i] == '%' && i + 2 < encoded.size();
    const int high = triple ? hex_value(encoded[i + 1]) : -1;
    const int low = triple ? hex_value(encoded[i + 2]) : -1;
    const char decoded = static_cast<char>(high * 16 + low);
    if (high < 0 || low < 0 || !may_stand_bare(decoded)) {
      out += encoded[i];
    } else {
      out += decoded;
      i += 2;
    }
  }
  return out;
}

/// The target in the query of a wrapped link; empty if it is no web address.
std::optional<std::string> target_of(std::string_view query) {
  std::size_t at = query.substr(0, 4) == "url=" ? 0 : query.find("&url=");
  if (at == std::string_view::npos) return std::nullopt;
  at += at == 0 ? 4 : 5;
  const std::string target = percent_decoded(query.substr(at, query.find('&', at) - at));
  const bool web = target.starts_with("https://") || target.starts_with("http://");
  if (!web || first_invalid_utf8(target)) return std::nullopt;
  return target;
}

}  // namespace

int unwrap_safelinks(std::string& line) {
  int count = 0;
  for (std::size_t host = line.find(kHost); host != std::string::npos; host = line.find(kHost, host)) {
    const std::size_t start = line.rfind("https://", host);
    const std::size_t query = host + kHost.size();
    const std::size_t end = std::min(line.find_first_of(" \t)>]\"", query), line.size());
    const bool joined = start != std::string::npos && line.find_first_of(" \t(<[/", start + 8) > host;
    const auto target = joined ? target_of(std::string_view(line).substr(query, end - query)) : std::nullopt;
    if (!target) {
      host = query;
      continue;
    }
    line.replace(start, end - start, *target);
    host = start;  // the target may be wrapped again
    ++count;
  }
  return count;
}

int drop_empty_links(std::string& line) {
  if (line.find("[](") == std::string::npos) return 0;
  int count = 0;
  std::string out;
  for (const char c : line) {
    out += c;
    if (c != ')') continue;
    const std::size_t size = out.ends_with("[](<>)") ? 6 : out.ends_with("[]()") ? 4 : 0;
    if (size == 0) continue;
    out.resize(out.size() - size);
    if (out.ends_with("!")) out.pop_back();
    ++count;
  }
  line = std::move(out);
  return count;
}

}  // namespace text
