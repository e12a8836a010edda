#include "cli/results.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <ostream>

#include "cli/terminal.h"
#include "store/facts.h"

namespace cli {
namespace {

constexpr std::size_t kLabelColumn = 6;  // wide enough for "(iv)" and most numbers
constexpr std::size_t kFacetColumn = 12;  // for "provenance:"

class Page {
 public:
  Page(const search::Request& request, Streams& streams)
      : request_(request), out_(streams.out), paint_(streams.colour), width_(static_cast<std::size_t>(streams.width)) {}

  void print(const search::Results& results) {
    print_jumps(results.jumps);
    if (results.answer || results.jumps.empty()) print_answer(results);
    print_notes(results);
    for (const auto& hit : results.hits) print_hit(hit);
    print_facets(results.facets);
    print_totals(results);
  }

 private:
  void print_jumps(const std::vector<search::Jump>& jumps) {
    for (const auto& jump : jumps) {
      const auto place = jump.eid.empty() ? jump.ref : jump.ref + "/" + jump.eid;
      out_ << fmt::format("{} {} {}  {}\n", jump.exact ? "Go to" : "Nearest:", paint_(Style::bold, jump.label),
                          jump.title, paint_(Style::dim, place));
    }
    if (!jumps.empty()) out_ << '\n';
  }

  void print_answer(const search::Results& results) {
    const auto& answer = results.answer;
    if (!answer) {
      if (request_.query.terms.empty()) return;
      out_ << (results.total == 0 ? "No position recorded.\n\n" : "No position recorded that clearly answers this; the nearest:\n\n");
      return;
    }
    const auto since = answer->since.empty() ? "In force:" : fmt::format("In force since {}:", answer->since);
    out_ << paint_(Style::bold, since) << '\n';
    print_hit(answer->text);
  }

  void print_hit(const search::TextHit& hit) {
    const auto title = paint_.force(hit.force) + " " + paint_(Style::bold, hit.title);
    out_ << hanging("", title + " " + paint_(Style::dim, "(" + hit.ref + ")"), width_);
    const auto facts = facts_of(hit);
    if (!facts.empty()) out_ << "  " << paint_(Style::dim, facts) << '\n';
    for (const auto& clause : hit.clauses) print_clause(clause);
    if (hit.more_clauses > 0) {
      out_ << std::string(kLabelColumn + 2, ' ')
           << paint_(Style::dim, "and " + counted(hit.more_clauses, "clause", "clauses") + " more") << '\n';
    }
    out_ << '\n';
  }

  void print_clause(const search::ClauseHit& clause) {
    const auto text = fmt::format("{}{}{}", clause.cut_before ? "… " : "", paint_.marked(clause.text, clause.marks),
                                  clause.cut_after ? " …" : "");
    out_ << hanging("  " + padded(clause.label, kLabelColumn), text, width_);
  }

  /// Kind, body, decision and what a reader must be told of the text itself.
  static std::string facts_of(const search::TextHit& hit) {
    std::string facts = hit.kind;
    const auto add = [&](const std::string& fact) {
      if (!fact.empty()) facts += " · " + fact;
    };
    add(hit.body);
    add(hit.decision.empty() ? hit.stage : hit.decision + (hit.decided_on.empty() ? "" : " " + hit.decided_on));
    std::replace(facts.begin(), facts.end(), '_', ' ');
    add(hit.superseded_by.empty() ? "" : "superseded by " + hit.superseded_by);
    if (hit.provenance != "official") add(hit.provenance);
    add(hit.lang == "en" ? "" : "in " + hit.lang);
    return facts;
  }

  void print_notes(const search::Results& results) {
    for (const auto& correction : results.corrections)
      note(fmt::format("No text has \"{}\"; searched for \"{}\" (--literal: as typed).", correction.typed, correction.corrected));
    for (const auto& expansion : results.expansions) note(also_searched(expansion));
    if (!results.read_both_ways.empty())
      note(fmt::format("Read as English and as Welsh: {} (--read-as chooses).", fmt::join(results.read_both_ways, ", ")));
    for (const auto& offer : results.offers)
      note(fmt::format("With filters: safbwynt search '{}' ({}).", offer.query, counted(offer.total, "text", "texts")));
    if (noted_) out_ << '\n';
    if (results.any_word) out_ << "No text has all the words; these have some of them.\n\n";
    if (results.prefix) out_ << "The last word was taken as the beginning of a word.\n\n";
  }

  void note(const std::string& line) {
    out_ << hanging("", line, width_);
    noted_ = true;
  }

  static std::string also_searched(const search::Expansion& expansion) {
    std::string names;
    for (const auto& name : expansion.also) names += (names.empty() ? "" : ", ") + name.text;
    if (expansion.kind == "ambiguous") return fmt::format("{} may mean: {}.", expansion.typed, names);
    return fmt::format("Also searched for {}: {}{}.", expansion.typed, names, expansion.verified ? "" : " (not yet checked by a speaker)");
  }

  void print_facets(const search::Facets& facets) {
    for (const auto& [key, values] : facets) {
      if (values.size() < 2) continue;
      std::string line;
      for (const auto& value : values) {
        line += fmt::format("{}{} {}", line.empty() ? "" : ", ", value.value, grouped(value.count));
      }
      out_ << hanging(padded(key + ":", kFacetColumn), line, width_);
    }
  }

  void print_totals(const search::Results& results) {
    out_ << counted(results.total, "text", "texts");
    const auto pages = (results.total + request_.per_page - 1) / std::max<std::size_t>(request_.per_page, 1);
    if (pages > 1) out_ << fmt::format(", page {} of {}", request_.page, pages);
    if (results.cut_short) out_ << " (of what was seen within the time limit)";
    out_ << '\n';
  }

  const search::Request& request_;
  std::ostream& out_;
  Painter paint_;
  std::size_t width_;
  bool noted_ = false;
};

}  // namespace

void print_results(const search::Results& results, const search::Request& request, Streams& streams) {
  Page(request, streams).print(results);
}

}  // namespace cli
