#include "versioning/cross_references.h"

#include <algorithm>
#include <map>
#include <set>

#include "text/label_parts.h"
#include "text/markup.h"

namespace versioning {

namespace {

using Parts = std::vector<std::string>;

/// The clauses of a text by what they may be called.
class Places {
 public:
  explicit Places(const Lines& lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const Parts path = text::eid_parts(lines[i].eid), label = text::label_parts(lines[i].label);
      if (!path.empty()) by_last_[path.back()].push_back(i);
      else if (!label.empty()) by_last_[label.back()].push_back(i);
      paths_.push_back(path);
      labels_.push_back(label);
      std::vector<int> chain = lines[i].parent < 0 ? std::vector<int>{} : chains_[static_cast<std::size_t>(lines[i].parent)];
      chain.push_back(static_cast<int>(i));
      chains_.push_back(std::move(chain));
    }
  }

  std::optional<std::size_t> find(const Parts& wanted, std::size_t from) const {
    const auto ends = wanted.empty() ? by_last_.end() : by_last_.find(wanted.back());
    if (ends == by_last_.end()) return std::nullopt;
    std::optional<std::size_t> best;
    bool alone = false;
    for (const std::size_t i : ends->second) {
      if (i == from || !names(wanted, i)) continue;
      if (best && nearness(i, from, wanted) < nearness(*best, from, wanted)) continue;
      alone = !best || nearness(i, from, wanted) > nearness(*best, from, wanted);
      best = i;
    }
    return alone ? best : std::nullopt;
  }

 private:
  bool names(const Parts& wanted, std::size_t i) const {
    const Parts& path = paths_[i];
    return labels_[i] == wanted || (path.size() >= wanted.size() && std::equal(wanted.rbegin(), wanted.rend(), path.rbegin()));
  }

  /// A clause whose whole path or label is the reference is meant before one that only ends so; then the nearer.
  std::pair<bool, std::size_t> nearness(std::size_t i, std::size_t from, const Parts& wanted) const {
    const bool whole = (paths_[i] == wanted || labels_[i] == wanted) && is_number(wanted.front());
    return {whole, common_ancestors(i, from)};
  }

  static bool is_number(const std::string& part) { return part.find_first_of("0123456789") != std::string::npos; }

  std::size_t common_ancestors(std::size_t a, std::size_t b) const {
    const std::vector<int>&one = chains_[a], &two = chains_[b];
    std::size_t n = 0;
    while (n < one.size() && n < two.size() && one[n] == two[n]) ++n;
    return n;
  }

  std::vector<Parts> paths_, labels_;
  std::vector<std::vector<int>> chains_;  // of each clause: those it stands under, outermost first, and itself
  std::map<std::string, std::vector<std::size_t>> by_last_;
};

std::string label_of(const store::ManifestLine& line) { return line.label.empty() ? line.computed : line.label; }

/// Whether the words of this kind of reference lead into this text at all: "section 21" of a law does not.
std::set<std::string> own_words(const std::vector<CrossReference>& references) {
  std::set<std::string> words;
  for (const CrossReference& reference : references)
    if (reference.to) words.insert(reference.citation.word);
  return words;
}

void find_nameless(const std::vector<CrossReference>& references, std::vector<Hanging>& hanging) {
  const std::set<std::string> words = own_words(references);
  for (const CrossReference& reference : references)
    if (!reference.to && words.contains(reference.citation.word))
      hanging.push_back({Hanging::Kind::names_nothing, reference.from, reference.words, ""});
}

/// The references of the old text by the clause that makes them.
using Meant = std::map<std::pair<std::string, std::string>, std::size_t>;

class Strains {
 public:
  Strains(const Lines& before, const Lines& now) : before_(before), now_(now) {
    for (std::size_t i = 0; i < now.size(); ++i) now_at_.emplace(now[i].clause, i);
    for (const CrossReference& reference : cross_references(before))
      if (reference.to) meant_.emplace(std::pair(before[reference.from].clause, reference.words), *reference.to);
    for (std::size_t i = 0; i < before.size(); ++i) wording_.emplace(before[i].clause, before[i].wording_hash);
  }

  /// What became of what an unchanged clause refers to; empty: all is as it was.
  std::optional<Hanging> look(const CrossReference& reference) const {
    const store::ManifestLine& from = now_[reference.from];
    const auto old = wording_.find(from.clause);
    const auto meant = meant_.find({from.clause, reference.words});
    if (old == wording_.end() || old->second != from.wording_hash || meant == meant_.end()) return std::nullopt;
    const store::ManifestLine& target = before_[meant->second];
    const auto there = now_at_.find(target.clause);
    if (there == now_at_.end()) return Hanging{Hanging::Kind::gone, reference.from, reference.words, label_of(target)};
    const store::ManifestLine& today = now_[there->second];
    if (reference.to != there->second) return Hanging{Hanging::Kind::renumbered, reference.from, reference.words, label_of(today)};
    if (today.wording_hash != target.wording_hash) return Hanging{Hanging::Kind::reworded, reference.from, reference.words, label_of(today)};
    return std::nullopt;
  }

 private:
  const Lines& before_;
  const Lines& now_;
  std::map<std::string, std::size_t> now_at_;
  std::map<std::string, text::Hash> wording_;
  Meant meant_;
};

}  // namespace

std::vector<CrossReference> cross_references(const Lines& lines) {
  const Places places(lines);
  std::vector<CrossReference> found;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string plain = text::plain_text(lines[i].words, lines[i].kind);
    for (text::Citation& citation : text::find_citations(plain)) {
      CrossReference one{i, {}, plain.substr(citation.begin, citation.end - citation.begin), places.find(citation.parts, i)};
      one.citation = std::move(citation);
      found.push_back(std::move(one));
    }
  }
  return found;
}

std::vector<Hanging> hanging_references(const Lines& before, const Lines& now) {
  std::vector<Hanging> hanging;
  const std::vector<CrossReference> references = cross_references(now);
  find_nameless(references, hanging);
  if (before.empty()) return hanging;
  const Strains strains(before, now);
  for (const CrossReference& reference : references) {
    auto one = strains.look(reference);
    if (!one) continue;
    std::erase_if(hanging, [&](const Hanging& h) { return h.from == one->from && h.words == one->words; });
    hanging.push_back(std::move(*one));
  }
  return hanging;
}

}  // namespace versioning
