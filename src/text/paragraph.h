#pragma once
// Physical lines → the text of one paragraph or quotation in the normal form of Wording.  Internal to text.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/label.h"

namespace text {

/// The line trimmed, every run of white space one space.
std::string collapsed(std::string_view line);

/// Whether a clause may end here: a full stop, colon or the like, or "and" and "or" behind one.
bool ends_clause(std::string_view line);

class Paragraph {
 public:
  void add_first(std::string_view line);
  /// Takes the labels off the first line.  If the first is tentative, returns the line with it.
  std::optional<std::string> add_first_labelled(std::string_view line, std::vector<Label>& labels);
  /// Says that the physical line before the next ended like this: with a hard break or without.
  void break_line(std::string_view line);
  void add(std::string_view line);

  const std::string& text() const { return text_; }
  /// The text with another first line.
  std::string text_behind(const std::string& first) const;
  /// The text without the labels that appear when its lines are joined, and without guards.
  std::string take_labels_and_text(std::vector<Label>& labels) const;

 private:
  std::string text_;
  std::size_t first_size_ = 0;
  bool hard_ = false;
};

/// The lines of a block quotation: paragraphs joined, other blocks line by line, one ">" taken off.
class Quotation {
 public:
  void add(std::string_view line);
  bool takes_lazy_line() const { return !lines_.empty() && !lines_.back().empty(); }
  std::string text() const;

 private:
  std::vector<std::string> lines_;
  bool joins_ = false;
};

}  // namespace text
