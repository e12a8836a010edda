#include "text/front_matter.h"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <map>
#include <sstream>

namespace text {
namespace {

constexpr std::size_t kMostBytes = 64 * 1024;
constexpr std::size_t kMostFields = 200;
constexpr std::size_t kLongestKey = 100;
constexpr int kDeepest = 2;
constexpr const char* kNoAliases = "aliases ('*name') are not read; write the value out, or put it in quotes";

std::string_view line_of(std::string_view text, int line) {
  for (int i = 1; i < line; ++i) text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
  return text.substr(0, text.find('\n'));
}

/// Collects fields from YAML events.  Anchors and aliases are refused where they stand, so nothing is ever expanded.
class Collector : public YAML::EventHandler {
 public:
  Collector(std::string_view text, std::string_view yaml, std::string_view file, FrontMatterBlock& block)
      : text_(text), yaml_(yaml), file_(file), block_(block) {}

  void report(int line, std::string message) {
    if (refused_) return;
    block_.problems.push_back(
        {std::string(file_), line, 0, Severity::error, std::move(message), std::string(line_of(text_, line))});
  }

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { scalar(mark, anchor, null_as_written(mark)); }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    refuse(mark, kNoAliases);
    value_done();
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override {
    if (tag != "?" && tag != "!" && !tag.empty()) refuse(mark, "tags ('!name') are not read; put the value in quotes");
    if (tag == "!" && !is_closed(mark)) refuse(mark, "the quotation mark is not closed");
    scalar(mark, anchor, value);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, YAML::EmitterStyle::value) override {
    check_anchor(mark, anchor);
    if (levels_.empty()) refuse(mark, "front matter is lines of 'key: value'");
    else if (levels_.back().is_list) refuse(mark, fmt::format("'{}' has a list in its list", path()));
    else if (levels_.back().awaits_key) refuse(mark, "a list cannot be a key");
    else add_field(mark, true);
    levels_.push_back({true, false, {}});
  }
  void OnSequenceEnd() override { close(); }

  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, YAML::EmitterStyle::value) override {
    check_anchor(mark, anchor);
    if (!levels_.empty() && levels_.back().is_list) {
      refuse(mark, fmt::format("'{}' has a mapping in its list; put the value in quotes", path()));
    } else if (!levels_.empty() && levels_.back().awaits_key) {
      refuse(mark, "a mapping cannot be a key");
    } else if (static_cast<int>(levels_.size()) >= kDeepest) {
      refuse(mark, fmt::format("'{}' is nested deeper than two levels", path()));
    }
    levels_.push_back({false, true, {}});
  }
  void OnMapEnd() override { close(); }

 private:
  struct Level {
    bool is_list = false;
    bool awaits_key = false;
    std::string key;
  };

  int line(const YAML::Mark& mark) const { return mark.line + 2; }  // the block begins on line 2

  /// Reports once; what follows is read but not kept.
  void refuse(const YAML::Mark& mark, std::string message) {
    report(line(mark), std::move(message));
    refused_ = true;
  }

  void check_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) {
    if (anchor != 0) refuse(mark, "anchors ('&name') are not read; write the value out");
  }

  std::string path() const {
    std::string path;
    for (const Level& level : levels_) {
      if (level.is_list || level.key.empty()) continue;
      if (!path.empty()) path += '.';
      path += level.key;
    }
    return path;
  }

  /// YAML takes "null" and "~" for nothing; we keep what was written.
  std::string null_as_written(const YAML::Mark& mark) const {
    const std::string_view here = yaml_.substr(std::min(static_cast<std::size_t>(std::max(mark.pos, 0)), yaml_.size()));
    for (const std::string_view word : {"null", "Null", "NULL", "~"}) {
      const char next = here.size() > word.size() ? here[word.size()] : '\n';
      if (here.starts_with(word) && std::string_view(" \t\n,]}").find(next) != std::string_view::npos) return std::string(word);
    }
    return {};
  }

  /// yaml-cpp takes a quoted value that never ends as if the block closed it.
  bool is_closed(const YAML::Mark& mark) const {
    const auto start = static_cast<std::size_t>(std::max(mark.pos, 0));
    if (start >= yaml_.size() || (yaml_[start] != '"' && yaml_[start] != '\'')) return true;
    for (std::size_t at = start + 1; at < yaml_.size(); ++at) {
      if (yaml_[at] == yaml_[start]) return true;
      if (yaml_[at] == '\\' && yaml_[start] == '"') ++at;
    }
    return false;
  }

  void scalar(const YAML::Mark& mark, YAML::anchor_t anchor, const std::string& value) {
    check_anchor(mark, anchor);
    if (levels_.empty()) return refuse(mark, "front matter is lines of 'key: value'");
    Level& level = levels_.back();
    if (level.is_list) {
      if (!refused_) block_.front.fields.back().values.push_back(value);
    } else if (level.awaits_key) {
      read_key(mark, value);
    } else {
      add_field(mark, false);
      if (!refused_ && !duplicate_) block_.front.fields.back().values.push_back(value);
      value_done();
    }
  }

  void read_key(const YAML::Mark& mark, const std::string& key) {
    if (key.empty() || key.size() > kLongestKey) refuse(mark, "a key is one to a hundred characters long");
    levels_.back().key = key;
    levels_.back().awaits_key = false;
    key_line_ = line(mark);
  }

  void add_field(const YAML::Mark& mark, bool is_list) {
    if (refused_) return;
    const std::string key = path();
    const auto [first, is_new] = lines_.try_emplace(key, key_line_);
    duplicate_ = !is_new;
    if (!is_new) report(key_line_, fmt::format("'{}' is given twice (first on line {})", key, first->second));
    if (block_.front.fields.size() >= kMostFields) return refuse(mark, fmt::format("more than {} fields", kMostFields));
    if (is_new) block_.front.fields.push_back({key, {}, is_list, key_line_});
    else if (is_list) refused_ = true;  // the items of the second list have no field to go to
  }

  void value_done() {
    if (!levels_.empty() && !levels_.back().is_list) levels_.back().awaits_key = true;
  }

  void close() {
    levels_.pop_back();
    value_done();
  }

  std::string_view text_;
  std::string_view yaml_;
  std::string_view file_;
  FrontMatterBlock& block_;
  std::vector<Level> levels_;
  std::map<std::string, int> lines_;
  int key_line_ = 0;
  bool refused_ = false;
  bool duplicate_ = false;
};

std::string explained(const YAML::Exception& error) {
  if (error.msg == "illegal map value") return "the value has a colon in it; put the value in quotes";
  if (error.msg.starts_with("the referenced anchor")) return kNoAliases;
  return fmt::format("this is not valid YAML ({}); if a value has special characters, put the value in quotes", error.msg);
}

void read_yaml(std::string_view text, std::string_view yaml, std::string_view file, FrontMatterBlock& block) {
  Collector collector(text, yaml, file, block);
  std::istringstream stream{std::string(yaml)};
  try {
    YAML::Parser parser(stream);
    parser.HandleNextDocument(collector);
  } catch (const YAML::Exception& error) {
    const int last = static_cast<int>(std::count(yaml.begin(), yaml.end(), '\n'));
    collector.report(std::clamp(error.mark.line, 0, std::max(last - 1, 0)) + 2, explained(error));
  }
}

bool is_plain(std::string_view value) {
  const auto allowed = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           std::string_view(" _./+-()'").find(c) != std::string_view::npos || static_cast<unsigned char>(c) >= 0xC3;
  };
  if (value.empty() || value.back() == ' ' || !std::all_of(value.begin(), value.end(), [&](char c) {
        return allowed(c) || (static_cast<unsigned char>(c) >= 0x80 && static_cast<unsigned char>(c) < 0xC0);
      })) return false;
  const char first = value.front();
  const bool begins_word = (first >= '0' && first <= '9') || (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
  return begins_word && value != "null" && value != "Null" && value != "NULL";
}

std::string quoted(std::string_view value) {
  if (is_plain(value)) return std::string(value);
  std::string out = "\"";
  for (const char c : value) {
    if (c == '"' || c == '\\') (out += '\\') += c;
    else if (c == '\n') out += "\\n";
    else if (c == '\t') out += "\\t";
    else if (static_cast<unsigned char>(c) < 0x20) out += fmt::format("\\x{:02x}", static_cast<unsigned>(c));
    else out += c;
  }
  return out + '"';
}

/// The length of the line that closes the block at `at`, with its line feed; 0 if the line is another.
std::size_t closing_line(std::string_view text, std::size_t at) {
  for (const std::string_view mark : {"---\n", "...\n"}) {
    if (text.substr(at, mark.size()) == mark) return mark.size();
  }
  return text.substr(at) == "---" ? 3 : 0;
}

}  // namespace

const Field* FrontMatter::find(std::string_view key) const {
  const auto field = std::find_if(fields.begin(), fields.end(), [key](const Field& f) { return f.key == key; });
  return field == fields.end() ? nullptr : &*field;
}

std::optional<std::string> FrontMatter::value(std::string_view key) const {
  const Field* field = find(key);
  if (!field || field->values.empty()) return std::nullopt;
  return field->values.front();
}

FrontMatterBlock read_front_matter(std::string_view text, std::string_view file) {
  FrontMatterBlock block;
  if (!text.starts_with("---\n")) return block;
  std::size_t at = 4;
  block.body_line = 2;
  while (at < text.size() && closing_line(text, at) == 0) {
    at = std::min(text.find('\n', at), text.size() - 1) + 1;
    ++block.body_line;
  }
  if (at >= text.size()) {
    block.problems.push_back({std::string(file), 1, 0, Severity::error, "the front matter is not closed; end it with a line '---'", "---"});
    return {{}, 0, 1, std::move(block.problems)};
  }
  block.body_at = at + closing_line(text, at);
  ++block.body_line;
  const std::string_view yaml = text.substr(4, at - 4);
  if (yaml.size() > kMostBytes) {
    block.problems.push_back({std::string(file), 1, 0, Severity::error, "the front matter is longer than 64 KB", "---"});
  } else {
    read_yaml(text, yaml, file, block);
  }
  return block;
}

std::string print_front_matter(const FrontMatter& front) {
  if (front.fields.empty()) return {};
  std::string out = "---\n";
  for (const Field& field : front.fields) {
    std::string value;
    for (const std::string& item : field.values) value += (value.empty() ? "" : ", ") + quoted(item);
    out += quoted(field.key) + ": " + (field.is_list ? "[" + value + "]" : value) + "\n";
  }
  return out + "---\n";
}

}  // namespace text
