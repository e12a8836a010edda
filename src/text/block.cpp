#include "text/block.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

#include "text/label_split.h"
#include "text/line.h"
#include "text/paragraph.h"

namespace text {
namespace {

std::vector<std::string_view> split_lines(std::string_view body) {
  std::vector<std::string_view> lines;
  while (!body.empty()) {
    const std::size_t end = std::min(body.find('\n'), body.size());
    lines.push_back(body.substr(0, end));
    body.remove_prefix(std::min(end + 1, body.size()));
  }
  return lines;
}

bool is_setext(std::string_view line, char mark) {
  return line.size() >= 3 && line.find_first_not_of(mark) == std::string_view::npos;
}

/// The words of an ATX or setext heading: no closing marks, no bold around the whole.
std::string heading_words(std::string_view words) {
  words = trimmed(words);
  const std::size_t last = words.find_last_not_of('#');
  if (last == std::string_view::npos) return {};
  if (last + 1 < words.size() && words[last] == ' ') words = trimmed(words.substr(0, last));
  return collapsed(words);
}

std::string without_bold(std::string words) {
  const std::string_view inside = std::string_view(words).substr(std::min<std::size_t>(2, words.size()));
  const bool wrapped = words.size() > 4 && words.starts_with("**") && words.ends_with("**") &&
                       inside.substr(0, inside.size() - 2).find('*') == std::string_view::npos;
  return wrapped ? std::string(trimmed(inside.substr(0, inside.size() - 2))) : words;
}

class Reader {
 public:
  Reader(std::string_view body, int first_line) : lines_(split_lines(body)), first_line_(first_line) {}

  std::vector<Block> read() {
    while (at_ < lines_.size()) read_block();
    return std::move(blocks_);
  }

 private:
  std::string_view content(std::size_t i) const { return i < lines_.size() ? trimmed(lines_[i]) : std::string_view(); }
  int number(std::size_t i) const { return first_line_ + static_cast<int>(i); }

  void read_block() {
    const std::string_view line = content(at_);
    indent_ = indent_columns(lines_[at_]);
    if (line.empty() || (is_break(line) && !begins_table(at_))) {
      ++at_;
    } else if (begins_table(at_)) {
      read_table();
    } else if (const int level = indent_ <= 3 ? heading_level(line) : 0; level > 0) {
      add_heading(std::string(line.substr(static_cast<std::size_t>(level))), level, at_);
      ++at_;
    } else if (const auto note = note_name(line); !note.empty()) {
      read_note(note);
    } else {
      read_content(line);
    }
  }

  /// A line with its list markers taken off.
  void read_content(std::string_view line) {
    bool item = false;
    for (std::size_t size = bullet_length(line); size > 0; size = bullet_length(line)) {
      line.remove_prefix(size);
      item = true;
    }
    if (line.empty() || is_break(line)) {
      ++at_;
    } else if (line[0] == '>') {
      read_quote(line);
    } else if (closing_fence(line) > at_) {
      read_code(line);
    } else {
      read_paragraph(line, item ? ClauseKind::item : ClauseKind::paragraph);
    }
  }

  bool begins_table(std::size_t i) const {
    return i + 1 < lines_.size() && content(i)[0] != '>' && is_table_rule(content(i + 1));
  }

  Block& add(ClauseKind kind, std::string text, std::size_t line) {
    Block block;
    block.kind = kind;
    block.indent = kind == ClauseKind::heading ? 0 : indent_;
    block.text = std::move(text);
    block.line = number(line);
    block.last_line = number(at_);
    blocks_.push_back(std::move(block));
    return blocks_.back();
  }

  void add_heading(std::string raw, int level, std::size_t line) {
    std::string words = without_bold(heading_words(raw));
    auto split = split_label(words, LabelPlace::heading);
    if (words.empty()) return;
    Block& block = add(ClauseKind::heading, split ? without_bold(split->rest) : words, line);
    block.level = level;
    if (split) block.labels.push_back(split->label);
  }

  void read_table() {
    const std::size_t first = at_;
    std::string rows(collapsed(content(at_)));
    for (++at_; !content(at_).empty() && content(at_).find('|') != std::string_view::npos; ++at_) {
      (rows += '\n') += collapsed(content(at_));
    }
    add(ClauseKind::table, std::move(rows), first);
  }

  void read_note(std::string_view name) {
    const std::size_t first = at_;
    Paragraph paragraph;
    paragraph.add_first(content(at_).substr(name.size() + 4));
    read_continuation(paragraph, {});
    if (paragraph.text().empty()) return;
    Block& block = add(ClauseKind::note, unguarded(paragraph.text()), first);
    block.labels.push_back({std::string(name), LabelStyle::reference, 0, 0, false});
  }

  void read_quote(std::string_view line) {
    const std::size_t first = at_;
    Quotation quotation;
    quotation.add(line);
    for (++at_; at_ < lines_.size(); ++at_) {
      const std::string_view next = content(at_);
      const bool lazy = !next.empty() && quotation.takes_lazy_line() && !begins_block(next) && !begins_table(at_);
      if (next.substr(0, 1) != ">" && !lazy) break;
      quotation.add(next);
    }
    if (!quotation.text().empty()) add(ClauseKind::quote, quotation.text(), first);
  }

  /// The line of the fence that closes the one at `at_`; 0 if `line` opens none or it stays open.
  std::size_t closing_fence(std::string_view line) {
    const std::size_t size = fence_length(line);
    if (size == 0) return 0;
    std::size_t& unclosed = unclosed_[line[0] == '~' ? 1 : 0];
    if (size >= unclosed) return 0;
    for (std::size_t i = at_ + 1; i < lines_.size(); ++i) {
      const std::string_view next = content(i);
      if (next.size() >= size && next[0] == line[0] && fence_length(next) == next.size()) return i;
    }
    unclosed = size;
    return 0;
  }

  void read_code(std::string_view line) {
    const std::size_t first = at_;
    const std::size_t end = closing_fence(line);
    const std::string_view words = trimmed(line.substr(fence_length(line)));
    std::string code;
    // A single word behind the fence names a language; more are words of the text.
    if (words.find(' ') != std::string_view::npos) (code += words) += '\n';
    for (++at_; at_ < end; ++at_) (code += without_indent(lines_[at_], indent_)) += '\n';
    ++at_;
    while (!code.empty() && code.back() == '\n') code.pop_back();
    if (!code.empty()) add(ClauseKind::code, std::move(code), first);
  }

  void read_paragraph(std::string_view line, ClauseKind kind) {
    const std::size_t first = at_;
    Paragraph paragraph;
    Block block;
    const auto tentative = paragraph.add_first_labelled(line, block.labels);
    const bool plain = kind == ClauseKind::paragraph || !block.labels.empty();
    read_continuation(paragraph, block.labels);
    if (plain && ends_in_setext(first)) return;
    if (block.labels.empty() && paragraph.text().empty()) return;
    Block& added = add(kind, {}, first);
    added.last_line = number(at_ - 1);
    added.labels = std::move(block.labels);
    if (tentative) {
      added.unlabelled = unguarded(paragraph.text_behind(*tentative));
      added.tentative = true;
    }
    added.text = paragraph.take_labels_and_text(added.labels);
    if (!added.labels.empty() && !added.tentative) added.kind = ClauseKind::clause;
  }

  /// A paragraph that "===" or "---" underlines is a heading.
  bool ends_in_setext(std::size_t first) {
    const std::string_view rule = content(at_);
    const int level = is_setext(rule, '=') ? 1 : 2;
    if (level == 2 && (!is_setext(rule, '-') || at_ != first + 1)) return false;
    if (level == 2 && begins_table(at_)) return false;
    std::string words;
    for (std::size_t i = first; i < at_; ++i) (words += content(i)) += ' ';
    std::string_view bare = words;
    for (std::size_t size = bullet_length(bare); size > 0; size = bullet_length(bare)) bare.remove_prefix(size);
    add_heading(std::string(bare), level, first);
    ++at_;
    return true;
  }

  /// Takes the lines behind the first for as long as they continue the paragraph.
  void read_continuation(Paragraph& paragraph, const std::vector<Label>& labels) {
    // Labels of blocks that no blank line parts from this one: "4." may go on behind "3." "a)" "b)".
    if (at_ == 0 || content(at_ - 1).empty()) run_.clear();
    run_.insert(run_.end(), labels.begin(), labels.end());
    if (run_.size() > kMostInRun) run_.erase(run_.begin(), run_.end() - kMostInRun);
    for (++at_; at_ < lines_.size(); ++at_) {
      const std::string_view line = content(at_);
      if (line.empty() || interrupts(line) || begins_other_label(at_)) return;
      paragraph.break_line(lines_[at_ - 1]);
      paragraph.add(line);
    }
  }

  bool interrupts(std::string_view line) {
    if (heading_level(line) > 0 && indent_columns(lines_[at_]) > 3) return false;
    if (fence_length(line) > 0 && closing_fence(line) == 0) return false;
    const bool definition = is_link_definition(line) && is_link_definition(content(at_ - 1));
    return begins_block(line) || begins_table(at_) || definition || is_setext(line, '=');
  }

  /// Wrapped prose may go on with "(b) of the Act": a label ends the paragraph only behind a full stop or the like,
  /// in bold, or as the next one of its list.
  bool begins_other_label(std::size_t i) const {
    const std::string_view line = content(i);
    const auto split = split_label(collapsed(line.substr(0, 100)), LabelPlace::body);
    if (!split) return false;
    const bool next_in_list = continues_run(split->label);
    if (split->tentative || next_in_list) return next_in_list;
    return line[0] == '*' || line[0] == '_' || ends_clause(content(i - 1)) || begins_list(i, split->label);
  }

  bool continues_run(const Label& label) const {
    return std::any_of(run_.begin(), run_.end(), [&label](const Label& before) {
      return same_form(before, label) && ordinal(label.printed, label.style) > ordinal(before.printed, label.style);
    });
  }

  /// Whether the successor of this first label begins a further line of the paragraph.
  bool begins_list(std::size_t i, const Label& first) const {
    constexpr std::size_t kMostLines = 200;
    if (ordinal(first.printed, first.style) != 1) return false;
    for (std::size_t next = i + 1; next < i + kMostLines && !content(next).empty(); ++next) {
      const auto split = split_label(collapsed(content(next).substr(0, 100)), LabelPlace::body);
      if (split && same_form(first, split->label) && ordinal(split->label.printed, first.style) == 2) return true;
    }
    return false;
  }

  std::vector<std::string_view> lines_;
  int first_line_;
  std::size_t at_ = 0;
  std::size_t indent_ = 0;
  std::size_t unclosed_[2] = {std::numeric_limits<std::size_t>::max(), std::numeric_limits<std::size_t>::max()};
  static constexpr int kMostInRun = 16;
  std::vector<Label> run_;
  std::vector<Block> blocks_;
};

}  // namespace

std::vector<Block> read_blocks(std::string_view body, int first_line) {
  std::vector<Block> blocks = Reader(body, first_line).read();
  settle(blocks);
  return blocks;
}

}  // namespace text
