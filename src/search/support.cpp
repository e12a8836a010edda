#include "search/support.h"

#include <algorithm>
#include <cmath>


namespace search {
namespace {

// How much holding a word in that form is worth, by Held.
constexpr std::array kWorth = {0.0, 0.35, 0.75, 0.85, 0.92, 0.7, 0.96, 1.0};
// … and in a place other than the clause itself.
constexpr double kAbove = 0.9;
constexpr double kTitle = 0.85;

constexpr double kCommon = 0.3;       // of a common word, beside another
constexpr double kLeastRarity = 0.3;  // of a word that stands everywhere, beside one that no text holds
constexpr double kSpreadUnit = 100;   // bytes
constexpr double kDense = 4;          // one word in so many
constexpr double kWordUnit = 5;

constexpr auto kDemanding = std::to_array<std::string_view>(
    {"abolish", "against", "believe", "call", "calls", "cannot", "end", "may", "must", "never", "no", "oppose", "opposed", "ought", "shall",
     "should", "stand", "stands", "support", "want", "will", "would", "bydd", "caiff", "cefnogi", "dylai", "dylid", "ddylai", "ddylid",
     "fydd", "gaiff", "galw", "ni", "rhaid"});
constexpr auto kReasons = std::to_array<std::string_view>({"background", "cefndir", "introduction", "pam", "rhagymadrodd", "why"});

double worth(Held held) { return kWorth[static_cast<std::size_t>(held)]; }

double rarity(const Asked& asked, std::size_t all) {
  const double rows = static_cast<double>(std::max<std::size_t>(all, 2)) + 1;
  return std::log(rows / (static_cast<double>(asked.rows) + 0.5)) / std::log(rows / 0.5);
}

double weight(const Asked& asked, std::size_t all) {
  return (asked.common ? kCommon : 1) * (kLeastRarity + (1 - kLeastRarity) * rarity(asked, all));
}

bool has_any(std::string_view text, std::span<const std::string_view> sought) {
  bool found = false;
  language::folding_analyser().analyse(text, language::Purpose::index, [&](const language::Token& token) {
    found = token.key.starts_with('=') && std::find(sought.begin(), sought.end(), token.key.substr(1)) != sought.end();
    return found ? language::Go(false) : language::Go::past_keys();
  });
  return found;
}

double best_worth(const Holding& h) {
  return std::max({worth(h.text), kAbove * worth(h.above), kAbove * worth(h.heading), kTitle * worth(h.title)});
}

Held best_form(const Holding& h) { return std::max({h.text, h.above, h.heading, h.title}); }

// The first place of each word that the clause itself holds.
double spread(const std::vector<Holding>& held) {
  std::size_t begin = static_cast<std::size_t>(-1), end = 0, count = 0;
  for (const Holding& h : held) {
    if (h.text == Held::nowhere) continue;
    begin = std::min(begin, h.begin);
    end = std::max(end, h.end);
    ++count;
  }
  return count < 2 ? 0 : std::log1p(static_cast<double>(end - begin) / kSpreadUnit);
}

double adjacent(const std::vector<Holding>& held) {
  constexpr std::size_t kBetween = 4;  // bytes: a space, a hyphen, a short word
  std::size_t count = 0;
  for (std::size_t i = 1; i < held.size(); ++i) {
    const Holding& a = held[i - 1];
    const Holding& b = held[i];
    if (a.text == Held::nowhere || b.text == Held::nowhere) continue;
    count += a.begin == b.begin || (b.begin >= a.end && b.begin <= a.end + kBetween) ? 1 : 0;
  }
  return held.size() < 2 ? 0 : static_cast<double>(count) / static_cast<double>(held.size() - 1);
}

void add_word(const Holding& h, const Asked& asked, double share, Support& out) {
  const Held form = best_form(h);
  out.cover += share * best_worth(h);
  out.text += share * worth(h.text);
  out.above += share * worth(std::max(h.above, h.heading));
  out.title += share * worth(h.title);
  if (form == Held::near) out.near += share;
  if (form == Held::synonym) out.synonym += share;
  if (form == Held::translated) out.translated += share;
  if (form == Held::nowhere) (asked.rows == 0 ? out.unknown : out.missing) += share;
  out.full = out.full && form != Held::nowhere;
}

// Every word that is not common is held.
bool holds_main(const std::vector<Holding>& held, const std::vector<Asked>& asked) {
  for (std::size_t i = 0; i < asked.size(); ++i)
    if (!asked[i].common && best_form(held[i]) < Held::synonym) return false;
  return !asked.empty();
}

std::size_t words_in(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (const char c : text) {
    const bool letter = (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    words += letter && !inside ? 1 : 0;
    inside = letter;
  }
  return words;
}

bool is_meant(Held form) { return form >= Held::synonym && form != Held::derived; }

bool holds_subject(const std::vector<Holding>& held, const std::vector<Asked>& asked) {
  const bool all_common = std::all_of(asked.begin(), asked.end(), [](const Asked& a) { return a.common; });
  for (std::size_t i = 0; i < asked.size(); ++i) {
    if (all_common ? std::max(held[i].heading, held[i].title) >= Held::inflected : is_meant(best_form(held[i])) && !asked[i].common)
      return true;
  }
  return false;
}

}  // namespace

Support support(const Weighed& clause, const Reading& reading) {
  const std::size_t index = place(index_of(clause.candidate->lang));
  const std::vector<Asked>& asked = reading.asked[index];
  Support out;
  double all = 0;
  for (const Asked& word : asked) all += weight(word, reading.rows[index]);
  out.full = !asked.empty();
  for (std::size_t i = 0; i < asked.size(); ++i)
    add_word(clause.held[i], asked[i], weight(asked[i], reading.rows[index]) / all, out);
  out.subject = holds_subject(clause.held, asked);
  out.main = holds_main(clause.held, asked);
  const auto own = std::count_if(clause.held.begin(), clause.held.end(), [](const Holding& h) { return h.text >= Held::synonym; });
  const auto words = static_cast<double>(words_in(clause.wording->text));
  out.density = words > 0 ? std::min(1.0, static_cast<double>(own) * kDense / words) : 0;
  out.length = std::log1p(words) / kWordUnit;
  out.asked = static_cast<double>(std::count_if(asked.begin(), asked.end(), [](const Asked& a) { return !a.common; })) / kWordUnit;
  out.adjacent = adjacent(clause.held);
  out.spread = spread(clause.held);
  out.demands = clause.binds && has_any(clause.wording->text, kDemanding);
  out.reasons = has_any(clause.wording->heading, kReasons);
  const std::string& kind = clause.candidate->work->kind;
  out.motion = kind == "motion" || kind == "composite" || kind == "emergency_motion";
  return out;
}

}  // namespace search
