#include "text/paragraph.h"

#include <algorithm>

#include "text/label_split.h"
#include "text/line.h"

namespace text {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

bool ends_in_escape(std::string_view line) {
  const std::size_t last = line.find_last_not_of('\\');
  const std::size_t escapes = line.size() - (last == std::string_view::npos ? 0 : last + 1);
  return escapes % 2 == 1;
}

bool breaks_hard(std::string_view line) { return line.ends_with("  ") || ends_in_escape(trimmed(line)); }

/// Takes labels off the start for as long as there are any.
std::string take_labels(std::string line, std::vector<Label>& labels) {
  constexpr std::size_t kMostLabels = 8;
  while (labels.size() < kMostLabels) {
    auto split = split_label(line, LabelPlace::body);
    if (!split || split->tentative) break;
    labels.push_back(std::move(split->label));
    line = std::move(split->rest);
  }
  return line;
}

}  // namespace

std::string collapsed(std::string_view line) {
  line = trimmed(line);
  std::string out;
  out.reserve(line.size());
  for (const char c : line) {
    if (!is_blank(c)) {
      out += c;
    } else if (out.back() != ' ') {
      out += ' ';
    }
  }
  return out;
}

bool ends_clause(std::string_view line) {
  for (const std::string_view word : {" and", " or", " and/or", " a", " ac", " neu"}) {
    if (line.ends_with(word) && line.size() > word.size()) {
      line.remove_suffix(word.size());
      break;
    }
  }
  while (!line.empty() && std::string_view("*_\\) \t\"").find(line.back()) != std::string_view::npos) line.remove_suffix(1);
  return !line.empty() && std::string_view(".:;!?").find(line.back()) != std::string_view::npos;
}

void Paragraph::add_first(std::string_view line) {
  text_ = collapsed(line);
  first_size_ = text_.size();
}

std::optional<std::string> Paragraph::add_first_labelled(std::string_view line, std::vector<Label>& labels) {
  std::string whole = collapsed(line);
  std::optional<std::string> unlabelled;
  auto split = split_label(whole, LabelPlace::body);
  if (split && split->tentative) {
    labels.push_back(split->label);
    unlabelled = std::move(whole);
    whole = std::move(split->rest);
  }
  text_ = take_labels(std::move(whole), labels);
  first_size_ = text_.size();
  return unlabelled;
}

void Paragraph::break_line(std::string_view line) {
  hard_ = breaks_hard(line);
  if (!hard_) return;
  const bool first = text_.size() == first_size_;
  if (ends_in_escape(text_)) text_.pop_back();
  while (!text_.empty() && is_blank(text_.back())) text_.pop_back();
  if (ends_in_escape(text_)) text_ += ' ';  // a backslash of the text's own must not be taken for the break's
  if (first) first_size_ = text_.size();
}

void Paragraph::add(std::string_view line) {
  if (!text_.empty()) text_ += hard_ ? "\\\n" : " ";
  text_ += collapsed(line);
}

std::string Paragraph::text_behind(const std::string& first) const {
  std::string whole = first;
  if (ends_in_escape(whole) && text_.size() > first_size_ && text_[first_size_] == '\\') whole.pop_back();
  return whole + text_.substr(first_size_);
}

std::string Paragraph::take_labels_and_text(std::vector<Label>& labels) const {
  const std::size_t end = std::min(text_.find("\\\n"), text_.size());
  std::string first = take_labels(text_.substr(0, end), labels);
  if (!labels.empty()) first = std::string(without_separators(first, labels.back()));
  if (first.empty() && end < text_.size()) return unguarded(std::string_view(text_).substr(end + 2));
  return unguarded(first + text_.substr(end));
}

void Quotation::add(std::string_view line) {
  if (line.substr(0, 1) == ">") line.remove_prefix(1);
  const bool hard = breaks_hard(line);
  std::string words = collapsed(line);
  const bool joinable = !words.empty() && !begins_block(words);
  if (joinable && joins_ && !begins_block(lines_.back() + " " + words)) {
    (lines_.back() += ' ') += words;
  } else if (!words.empty() || takes_lazy_line()) {
    lines_.push_back(std::move(words));
  }
  joins_ = joinable && !hard;
}

std::string Quotation::text() const {
  std::string out;
  for (const std::string& line : lines_) (out += line) += '\n';
  while (!out.empty() && out.back() == '\n') out.pop_back();
  return out;
}

}  // namespace text
