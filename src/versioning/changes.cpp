#include "versioning/changes.h"

#include "text/markup.h"

namespace versioning {

namespace {

constexpr char kBreak = '\x1f';  // between heading and text

std::string plain(const store::ManifestLine& line) {
  return text::plain_text(line.words.heading) + kBreak + text::plain_text(line.words, line.kind);
}

std::vector<std::string> addresses(const store::ManifestLine& line) {
  std::vector<std::string> out;
  for (const text::Run& run : text::parse_inlines(line.words.text))
    if (!run.url.empty() && (out.empty() || out.back() != run.url)) out.push_back(run.url);
  return out;
}

/// Emphasis is typography; where a link leads is not.
Change change_of_words(const store::ManifestLine& old, const store::ManifestLine& now) {
  const text::WordDiff words{{{text::Edit::removed, plain(old)}, {text::Edit::inserted, plain(now)}}};
  switch (text::classify(words)) {
    case text::WordChange::none:
    case text::WordChange::typographic:
      return addresses(old) == addresses(now) ? Change::typographic : Change::reference_only;
    case text::WordChange::case_only:
      return Change::case_only;
    case text::WordChange::reference_only:
      return Change::reference_only;
    case text::WordChange::words:
      return Change::edited;
  }
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
