#include "versioning/changes.h"

#include "text/markup.h"
#include "text/unicode.h"
#include "versioning/references.h"

namespace versioning {

namespace {

constexpr char kBreak = '\x1f';  // between heading and text

std::string plain(const store::ManifestLine& line) {
  return text::plain_text(line.words.heading) + kBreak + text::plain_text(line.words, line.kind);
}

bool is_quote_or_dash(char32_t c) {
  return c == U'"' || c == U'\'' || c == U'`' || c == U'-' || c == U'«' || c == U'»' || c == U'\u2212' ||
         (c >= U'\u2010' && c <= U'\u201f') || c == U'\u2039' || c == U'\u203a';
}

/// Without what a typesetter decides.
std::string typeset_away(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = text::next_code_point(text, at);
    if (!text::is_space(c) && !is_quote_or_dash(c)) text::append_utf8(out, c);
  }
  return out;
}

std::vector<std::string> addresses(const store::ManifestLine& line) {
  std::vector<std::string> out;
  for (const text::Run& run : text::parse_inlines(line.words.text))
    if (!run.url.empty() && (out.empty() || out.back() != run.url)) out.push_back(run.url);
  return out;
}

Change change_of_words(const store::ManifestLine& old, const store::ManifestLine& now) {
  const std::string was = plain(old), is = plain(now);
  const std::string was_set = typeset_away(was), is_set = typeset_away(is);
  if (was_set == is_set)
    return addresses(old) == addresses(now) ? Change::typographic : Change::reference_only;
  if (text::fold_case(was_set) == text::fold_case(is_set)) return Change::case_only;
  if (without_references(was) == without_references(is)) return Change::reference_only;
  return Change::edited;
}

}  // namespace

Change kind_of_change(const store::ManifestLine& old, const store::ManifestLine& now) {
  if (old.wording_hash != now.wording_hash) return change_of_words(old, now);
  if (old.label != now.label) return Change::label_only;
  const bool same_shape = old.kind == now.kind && old.level == now.level;
  return same_shape ? Change::unchanged : Change::typographic;
}

}  // namespace versioning
