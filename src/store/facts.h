#pragma once
// The closed vocabularies of a text, the three axes among them (stage, decision, force), and the rules that hold
// between them.  A value is stored and shown by its name.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace store {

/// The names of one vocabulary, in the order shown to readers.
enum class Vocabulary { kind, stage, decision, force, provenance, visibility, reason, relation, level, authoritative,
                        exec_recommendation };
std::span<const std::string_view> names(Vocabulary vocabulary);

/// The canonical name for a word of a source: the name itself, or an import alias ("passed", "derbyniwyd" → carried;
/// "defeated", "gwrthodwyd" → lost; "referred" → remitted; "OoO", "ruled out" → out_of_order …), case and
/// spaces/hyphens/underscores ignored.  Empty if unknown.
std::optional<std::string> canonical(Vocabulary vocabulary, std::string_view word);
/// The name nearest to an unknown word, by its own spelling or that of an alias (edit distance), for an error message;
/// never empty.
std::string nearest(Vocabulary vocabulary, std::string_view word);

/// What the rules between the axes need to know of a text.
struct Facts {
  std::string kind{};
  std::string stage{};
  std::string decision{};
  std::string force{};
  std::string body{};
  std::string decided_on{};   // ISO
  std::string lapses_on{};
  bool has_composite = false;   // some composite names it, or it names one
  std::string majority_required{};  // "2/3", "" if none
  std::optional<double> share_for{};  // votes for / (for + against)
};

struct Objection {
  bool refuses = true;   // false: a warning
  std::string message;
};

/// Refused: in force though lost or remitted; composited with no composite; carried without body and date; lapses
/// before it was decided.  Warned: a rule change carried below its required majority.
std::vector<Objection> object(const Facts& facts);

bool is_carried(std::string_view decision);
/// in_force and amended bind.
bool binds(std::string_view force);

/// The force of a text whose source states none: in_force if carried; for a text that is adopted rather than moved
/// (constitution, standing_orders, principle, policy_position, statement, manifesto) none with no decision; else none.
std::string default_force(std::string_view kind, std::string_view decision);

}  // namespace store
