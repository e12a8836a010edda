#include "search/evidence.h"

#include <algorithm>
#include <array>
#include <map>

#include "language/thesaurus.h"
#include "search/common_words.h"
#include "search/ranking.h"
#include "store/binding.h"
#include "text/markup.h"
#include "text/unicode.h"

namespace search {
namespace {

constexpr std::size_t kMostWeighed = 16;
constexpr int kMostAbove = 4;

// "opens" of "open", "stopped" of "stop", but not "opener": both words go on from where they part as forms of one do.
bool are_forms(std::string_view a, std::string_view b) {
  static constexpr auto kEndings = std::to_array<std::string_view>({"", "s", "es", "e", "ed", "d", "ing", "y", "ies", "ied", "'s", "s'", "’s"});
  const auto ends = [](std::string_view rest) { return std::find(kEndings.begin(), kEndings.end(), rest) != kEndings.end(); };
  const auto same = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
  for (std::size_t back = 0; back <= std::min<std::size_t>(same, 1); ++back)
    if (ends(a.substr(same - back)) && ends(b.substr(same - back))) return true;
  const bool doubled = same > 0 && a.size() == same && b.size() > same && b[same] == b[same - 1];
  return doubled && ends(b.substr(same + 1));
}

Held held_as(const Match& match, std::string_view typed, std::string_view text) {
  if (match.exact) return Held::exact;
  if (match.weight >= 1) {
    const std::string held = text::fold_case(text.substr(match.begin, match.end - match.begin));
    return typed.empty() || are_forms(typed, held) || are_forms(held, typed) ? Held::inflected : Held::derived;
  }
  if (match.weight >= kOtherName) return Held::renamed;
  if (match.weight >= kTranslation) return Held::translated;
  if (match.weight >= kSynonym) return Held::synonym;
  return Held::near;
}

bool is_in_thesaurus(const std::string& words, std::string_view lang) {
  const auto senses = language::thesaurus().senses(std::array{words});
  return std::any_of(senses.begin(), senses.end(), [&](const auto& sense) { return sense.lang == lang; });
}

// The one that knows more of the words, else the reader's.
Index language_of(const Reading& reading, std::string_view reader_lang) {
  const Index own = index_of(reader_lang);
  const Index other = own == Index::cy ? Index::en : Index::cy;
  const auto known = [&](Index index) {
    const auto& asked = reading.asked[place(index)];
    return std::count_if(asked.begin(), asked.end(), [](const Asked& a) { return a.known && !a.common; });
  };
  return known(other) > known(own) ? other : own;
}

class Weighing {
 public:
  Weighing(const Texts& texts, const Request& request, const Reading& reading)
      : db_(texts.db), texts_(texts), reading_(reading), read_as_(request.query.read_as), day_(day_asked(request)) {}

  std::optional<Weighed> weigh(const Candidate& candidate) {
    const Wording* wording = texts_.wordings.of(candidate);
    if (wording == nullptr) return std::nullopt;
    Weighed out;
    out.candidate = &candidate;
    out.wording = wording;
    out.binds = binds(candidate, wording->eid);
    store::Statement row = db_.prepare("SELECT role, kind, parent FROM version_clause WHERE version = ?1 AND ord = ?2");
    row.bind(wording->version, wording->ord);
    if (!row.step()) return std::nullopt;
    out.role = row.str(0);
    out.kind = row.str(1);
    out.above = above(wording->version, row.integer(2));
    find_words(out);
    return out;
  }

 private:
  // The words of the clauses it stands in, up to the next heading.
  const std::string& above(store::Id version, std::int64_t ord, int level = 0) {
    static const std::string kNothing;
    if (ord < 0 || level == kMostAbove) return kNothing;
    const auto [place, is_new] = above_.try_emplace({version, ord});
    if (!is_new) return place->second;
    store::Statement row = db_.prepare(R"(
      SELECT m.parent, m.kind, p.bytes
      FROM version_clause m LEFT JOIN payload p ON m.kind <> 'heading' AND p.id = m.wording
      WHERE m.version = ?1 AND m.ord = ?2)");
    row.bind(version, ord);
    if (!row.step() || row.is_null(2)) return place->second;
    const std::string own = text::plain_text(text::Wording::from_bytes(row.text(2)), text::clause_kind(row.text(1)));
    return place->second = above(version, row.integer(0), level + 1) + own + '\n';
  }

  // Parts of a text may have been lost where the text was carried.
  bool binds(const Candidate& candidate, const std::string& eid) {
    if (!store::binds(candidate.force)) return false;
    return !in_parts(*candidate.work) || store::binding(db_, candidate.work->id, eid, day_).binds;
  }

  void find_words(Weighed& out) {
    const Index index = index_of(out.candidate->lang);
    const Found& found = texts_.matches.found();
    out.held.resize(found.wanted[place(index)].groups.size());
    const auto find = [&](const std::string& text, Held Holding::*where) {
      const bool own = where == &Holding::text;
      for (const Match& match : own ? texts_.matches.in_text(*out.candidate, *out.wording) : texts_.matches.in_title(index, text)) {
        if (match.weight >= 1 && is_chance(index, match.group)) continue;
        Holding& holding = out.held[match.group];
        const std::string typed = index == Index::en ? text::fold_case(reading_.asked[place(index)][match.group].words) : "";
        const Held held = held_as(match, typed, text);
        if (held <= holding.*where) continue;
        holding.*where = held;
        if (own) holding.begin = match.begin, holding.end = match.end;
      }
    };
    find(out.wording->text, &Holding::text);
    find(out.above, &Holding::above);
    find(out.wording->heading, &Holding::heading);
    find(out.wording->title, &Holding::title);
    if (found.prefix && !out.held.empty()) out.held.back() = {};  // a word that is still being typed
  }

  // "plant" is a word of the language asked in: that a text in the other has one spelt like it is chance.
  bool is_chance(Index index, std::size_t group) const {
    if (!read_as_.empty()) return lang_of(index) != read_as_;
    const auto& asked = reading_.asked[place(reading_.lang)];
    return index != reading_.lang && group < asked.size() && asked[group].known;
  }

  store::Connection& db_;
  const Texts texts_;
  const Reading& reading_;
  const std::string& read_as_;  // the language the reader chose for the words
  text::Date day_;
  std::map<std::pair<store::Id, std::int64_t>, std::string> above_;
};

}  // namespace

bool in_parts(const WorkFacts& work) {
  return std::any_of(work.forces.begin(), work.forces.end(), [](const auto& span) { return !span.eid.empty(); });
}

Reading read_words(store::Connection& db, const Request& request, const Library& library, const Found& found) {
  Retrieval retrieval(db, *library.rows, std::chrono::steady_clock::now() + request.limit / 4);
  Reading out;
  for (const Index index : kIndexes) {
    const Wanted& wanted = found.wanted[place(index)];
    out.rows[place(index)] = library.rows->count(index);
    for (std::size_t group = 0; group < wanted.groups.size(); ++group) {
      Asked next;
      for (std::size_t term = 0; term < wanted.group_of.size(); ++term)
        if (wanted.group_of[term] == group) next.words += (next.words.empty() ? "" : " ") + request.query.terms[term].text;
      Group own;
      std::copy_if(wanted.groups[group].begin(), wanted.groups[group].end(), std::back_inserter(own),
                   [](const Pattern& p) { return p.weight >= 1; });
      next.rows = retrieval.rows_holding(index, own);
      next.known = next.rows > 0 || is_in_thesaurus(next.words, lang_of(index));
      next.common = is_common(text::fold_case(next.words));
      out.asked[place(index)].push_back(std::move(next));
    }
  }
  out.lang = language_of(out, request.reader_lang);
  return out;
}

std::vector<Weighed> weigh(const Texts& texts, const Request& request, const Reading& reading) {
  std::vector<const Candidate*> binding;
  for (const Candidate& candidate : texts.matches.found().candidates)
    if (candidate.failed == 0) binding.push_back(&candidate);
  const std::size_t most = std::min(binding.size(), kMostWeighed);
  std::partial_sort(binding.begin(), binding.begin() + static_cast<std::ptrdiff_t>(most), binding.end(),
                    [](auto* a, auto* b) { return a->score != b->score ? a->score > b->score : a->row < b->row; });
  Weighing weighing(texts, request, reading);
  std::vector<Weighed> out;
  for (std::size_t i = 0; i < most; ++i)
    if (auto weighed = weighing.weigh(*binding[i])) out.push_back(std::move(*weighed));
  return out;
}

}  // namespace search
