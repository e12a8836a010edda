#include "versioning/languages.h"

#include <algorithm>
#include <map>
#include <string>

namespace versioning {

namespace {

using Lag = PairedClause::Lag;
using Manifest = std::vector<store::ManifestLine>;

/// The first stretch that begins after the text of `behind` began, up to the day.
std::optional<store::Stretch> first_after(const std::vector<store::Stretch>& ahead,
                                          const std::optional<text::Date>& begun, const text::Date& on) {
  for (const store::Stretch& stretch : ahead)
    if (stretch.from && stretch.from > begun && *stretch.from <= on) return stretch;
  return std::nullopt;
}

std::map<std::string, text::Hash> wordings(const Manifest& lines) {
  std::map<std::string, text::Hash> out;
  for (const store::ManifestLine& line : lines) out.emplace(line.clause, line.wording_hash);
  return out;
}

/// Marks the clauses of the language ahead that changed since the other's text began.
void mark_lag(std::vector<PairedClause>& clauses, const Manifest& then, Lag lag) {
  const auto before = wordings(then);
  for (PairedClause& clause : clauses) {
    const auto& ahead = lag == Lag::second ? clause.first : clause.second;
    if (!ahead) continue;
    const auto old = before.find(ahead->clause);
    if (old == before.end() || old->second != ahead->wording_hash) clause.lag = lag;
  }
}

/// Clauses of the second that the first lacks stand behind the one they stand behind there.
std::vector<PairedClause> zip(const Manifest& first, const Manifest& second) {
  std::map<std::string, std::size_t> place;  // of a clause of the second
  for (std::size_t i = 0; i < second.size(); ++i) place.emplace(second[i].clause, i);
  std::map<std::string, bool> in_first;
  for (const store::ManifestLine& line : first) in_first[line.clause] = true;
  std::vector<PairedClause> out;
  const auto follow = [&](std::size_t from) {
    for (std::size_t i = from; i < second.size() && !in_first.contains(second[i].clause); ++i)
      out.push_back({std::nullopt, second[i], Lag::none});
  };
  follow(0);
  for (const store::ManifestLine& line : first) {
    const auto there = place.find(line.clause);
    if (there == place.end()) {
      out.push_back({line, std::nullopt, Lag::none});
      continue;
    }
    out.push_back({line, second[there->second], Lag::none});
    follow(there->second + 1);
  }
  return out;
}

}  // namespace

std::optional<store::Version> behind_since(store::Connection& db, const store::Work& work, std::string_view behind,
                                           std::string_view ahead, const text::Date& on) {
  const auto stands = store::stretch_at(db, work.id, behind, on);
  if (!stands) return std::nullopt;
  const auto after = first_after(store::timeline(db, work.id, ahead), stands->from, on);
  return after ? std::optional(after->version) : std::nullopt;
}

std::optional<PairedText> pair_languages(store::Connection& db, const store::Work& work, std::string_view first,
                                         std::string_view second, const text::Date& on) {
  const auto one = store::stretch_at(db, work.id, first, on), two = store::stretch_at(db, work.id, second, on);
  if (!one || !two) return std::nullopt;
  PairedText text{one->version, two->version, {}, behind_since(db, work, second, first, on),
                  behind_since(db, work, first, second, on)};
  text.clauses = zip(store::manifest(db, one->version.id), store::manifest(db, two->version.id));
  const auto lines_on = [&](std::string_view lang, const std::optional<text::Date>& day) {
    const auto stretch = day ? store::stretch_at(db, work.id, lang, *day) : std::nullopt;
    return stretch ? store::manifest(db, stretch->version.id) : Manifest{};
  };
  if (text.second_behind_since) mark_lag(text.clauses, lines_on(first, two->from), Lag::second);
  if (text.first_behind_since) mark_lag(text.clauses, lines_on(second, one->from), Lag::first);
  return text;
}

}  // namespace versioning
