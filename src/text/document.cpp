#include "text/document.h"

#include <array>
#include <utility>

#include "text/unicode.h"

namespace text {
namespace {

constexpr char kSeparator = '\x1F';

constexpr std::array<std::pair<ClauseKind, std::string_view>, 8> kKindNames = {{
    {ClauseKind::heading, "heading"},
    {ClauseKind::clause, "clause"},
    {ClauseKind::item, "item"},
    {ClauseKind::paragraph, "paragraph"},
    {ClauseKind::table, "table"},
    {ClauseKind::quote, "quote"},
    {ClauseKind::code, "code"},
    {ClauseKind::note, "note"},
}};

constexpr std::array<std::pair<Role, std::string_view>, 5> kRoleNames = {{
    {Role::none, "none"},
    {Role::fact, "fact"},
    {Role::opinion, "opinion"},
    {Role::action, "action"},
    {Role::rule, "rule"},
}};

char32_t plain_quote_or_dash(char32_t c) {
  switch (c) {
    case U'‘': case U'’': case U'‚': case U'‛': case U'′': case U'`': case U'´': case U'‹': case U'›':
      return U'\'';
    case U'“': case U'”': case U'„': case U'‟': case U'″': case U'«': case U'»':
      return U'"';
    case U'‐': case U'‑': case U'‒': case U'–': case U'—': case U'―': case U'−':
      return U'-';
    default:
      return c;
  }
}

/// One space for a run of white space, straight quotes, one hyphen for any run of dashes.
std::string plain_typography(std::string_view utf8) {
  std::string out;
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t c = plain_quote_or_dash(next_code_point(utf8, at));
    const char32_t written = is_space(c) ? U' ' : c;
    const bool repeats = (written == U' ' || written == U'-') && !out.empty() &&
                         out.back() == static_cast<char>(written);
    if (!repeats) append_utf8(out, written);
  }
  return out;
}

}  // namespace

std::string_view name(ClauseKind kind) {
  for (const auto& [value, written] : kKindNames) {
    if (value == kind) return written;
  }
  return {};
}

std::string_view name(Role role) {
  for (const auto& [value, written] : kRoleNames) {
    if (value == role) return written;
  }
  return {};
}

ClauseKind clause_kind(std::string_view name) {
  for (const auto& [value, written] : kKindNames) {
    if (written == name) return value;
  }
  return ClauseKind::paragraph;
}

Role role(std::string_view name) {
  for (const auto& [value, written] : kRoleNames) {
    if (written == name) return value;
  }
  return Role::none;
}

std::string Wording::bytes() const { return heading.empty() ? text : heading + kSeparator + text; }

Wording Wording::from_bytes(std::string_view bytes) {
  const std::size_t at = bytes.find(kSeparator);
  if (at == std::string_view::npos) return {"", std::string(bytes)};
  return {std::string(bytes.substr(0, at)), std::string(bytes.substr(at + 1))};
}

Hash norm_hash(const Wording& wording) { return sha256(plain_typography(wording.bytes())); }

Hash fold_hash(const Wording& wording) {
  const std::string folded = fold_case(wording.bytes());
  std::string joined;
  for (const std::string_view word : words(folded)) (joined += word) += ' ';
  return sha256(joined);
}

}  // namespace text
