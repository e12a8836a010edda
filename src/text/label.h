#pragma once
// Labels of clauses as printed: "1." "1.1" "(a)" "(iv)" "12A" "HO401" "Article 4" "Rheol 4".
// Kept verbatim, apart from the text: nothing here ever numbers a clause that has a label.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace text {

/// How a label counts, outermost first where a text nests them.
enum class LabelStyle {
  division,     // "Article 4" "Rheol 4" "Cymal 2" "Part I" "Chapter 3": a word and a number
  decimal,      // "1." "1)" "12A" "1.1" "30.2"
  reference,    // "HO401" "B2.2": letters then digits
  letter,       // "(a)" "a)" "(aa)"
  roman,        // "(iv)" "iv." "IV."
};

struct Label {
  std::string printed;  // as it stands in the source, without Markdown emphasis: "(a)", "1.1", "Article 4"
  LabelStyle style = LabelStyle::decimal;
  int depth = 0;            // decimal: number of parts – 1 ("1.2.3" is 2); others 0
  std::size_t length = 0;   // bytes of the line that the label takes up, with emphasis and the space behind it
  bool ambiguous = false;   // "(i)", "(v)", "(c)" …: a letter or a Roman numeral; the sequence decides
  friend bool operator==(const Label&, const Label&) = default;
};

/// The label that begins this line (bold, escapes and list markers seen through); empty if none.  A number or a year
/// that starts a sentence ("2015 was a good year") is no label.
std::optional<Label> label_at(std::string_view line);

/// The number a label stands for in its style: "(c)" 3, "(iv)" as roman 4, "12A" 12; empty if it has none.
std::optional<int> ordinal(std::string_view printed, LabelStyle style);

/// The label as a segment of an eId (Akoma Ntoso): "(b)" → "b", "Article 4" → "4", "1.2.3" → "1-2-3".
std::string eid_number(std::string_view printed);

/// Resolves ambiguous labels by their neighbours: after "(h)" "(i)" is a letter, after "(a)" or at the start of a
/// list it is Roman.  Labels are siblings in the order they stand.
void resolve_sequence(std::vector<Label*>& siblings);

}  // namespace text
