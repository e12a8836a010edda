#include "site/url.h"

#include <algorithm>

#include "text/unicode.h"

namespace site {
namespace {

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

enum class Plus { plus, space };

std::string decode(std::string_view text, Plus plus) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool coded = text[i] == '%' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 && hex_value(text[i + 2]) >= 0;
    if (coded) {
      out += static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2]));
      i += 2;
    } else {
      out += text[i] == '+' && plus == Plus::space ? ' ' : text[i];
    }
  }
  return out;
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

bool is_sound_segment(std::string_view segment) {
  return segment != "." && segment != ".." && segment.find('/') == std::string_view::npos &&
         std::none_of(segment.begin(), segment.end(), is_control) && !text::first_invalid_utf8(segment);
}

std::string value_of(std::string_view coded) {
  auto value = decode(coded, Plus::space);
  std::replace_if(value.begin(), value.end(), is_control, ' ');
  return text::first_invalid_utf8(value) ? text::nfc(value) : value;
}

template <class Each>
void split(std::string_view text, char separator, Each each) {
  while (!text.empty()) {
    const auto end = std::min(text.find(separator), text.size());
    if (end > 0) each(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

}  // namespace

std::string Url::parameter(std::string_view name) const {
  for (const auto& [key, value] : parameters)
    if (key == name) return value;
  return {};
}

std::vector<std::string> Url::all(std::string_view name) const {
  std::vector<std::string> values;
  for (const auto& [key, value] : parameters)
    if (key == name) values.push_back(value);
  return values;
}

std::optional<Url> parse_url(std::string_view target) {
  Url url;
  const auto mark = std::min(target.find('?'), target.size());
  url.path = target.substr(0, mark);
  bool sound = url.path.starts_with('/');
  split(url.path, '/', [&](std::string_view coded) {
    url.segments.push_back(decode(coded, Plus::plus));
    sound = sound && is_sound_segment(url.segments.back());
  });
  if (!sound) return std::nullopt;
  if (mark == target.size()) return url;
  split(target.substr(mark + 1), '&', [&](std::string_view pair) {
    const auto equals = std::min(pair.find('='), pair.size());
    const auto value = equals == pair.size() ? std::string_view{} : pair.substr(equals + 1);
    url.parameters.emplace_back(value_of(pair.substr(0, equals)), value_of(value));
  });
  return url;
}

std::string encode(std::string_view text) {
  constexpr std::string_view kUnreserved = "-._~";
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       kUnreserved.find(c) != std::string_view::npos;
    if (plain) {
      out += c;
    } else {
      out += '%';
      out += kHex[byte >> 4];
      out += kHex[byte & 15];
    }
  }
  return out;
}

std::string path_of(std::initializer_list<std::string_view> segments) {
  std::string path;
  for (const auto segment : segments) path += "/" + encode(segment);
  return path;
}

std::string query_of(const Parameters& parameters) {
  std::string query;
  for (const auto& [name, value] : parameters) {
    query += query.empty() ? '?' : '&';
    query += encode(name) + "=" + encode(value);
  }
  return query;
}

}  // namespace site
