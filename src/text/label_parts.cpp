#include "text/label_parts.h"

#include <algorithm>

#include "text/unicode.h"

namespace text {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return c >= 'a' && c <= 'z'; }  // of folded text
bool has_digit(const std::string& part) { return std::any_of(part.begin(), part.end(), is_digit); }

}  // namespace

std::vector<std::string> label_parts(std::string_view label) {
  std::vector<std::string> parts;
  std::string part;
  const auto close = [&] {
    if (!part.empty()) parts.push_back(std::move(part));
    part.clear();
  };
  const std::string folded = fold_case(label);
  for (const char c : folded) {
    const bool wide = static_cast<unsigned char>(c) >= 0x80;
    if (is_letter(c) || is_digit(c) || wide) part += c;
    else close();
  }
  close();
  // "Rule 4": the word before the number says only what kind of division it is.
  if (parts.size() > 1 && !has_digit(parts.front()) && parts.front().size() > 2) parts.erase(parts.begin());
  return parts;
}

std::vector<std::string> eid_parts(std::string_view eid) {
  std::vector<std::string> parts;
  while (!eid.empty()) {
    const std::size_t next = eid.find("__");
    const std::string_view segment = eid.substr(0, next);
    const std::size_t number = segment.find('_');
    if (number != std::string_view::npos)
      for (std::string& part : label_parts(segment.substr(number + 1))) parts.push_back(std::move(part));
    eid = next == std::string_view::npos ? std::string_view() : eid.substr(next + 2);
  }
  return parts;
}

}  // namespace text
