#include "text/front_matter.h"

#include <doctest/doctest.h>

namespace {

text::FrontMatter read(const std::string& yaml) {
  const text::FrontMatterBlock block = text::read_front_matter("---\n" + yaml + "---\nText\n", "a.md");
  CHECK(block.problems.empty());
  return block.front;
}

}  // namespace

TEST_CASE("values are kept as written, in the order written") {
  const text::FrontMatter front = read(
      "ref: wlg-agm-2024-m03\nreviewed: no\nyear: 2016\nnothing:\nnull_word: null\nquoted: \"a: b\"\n"
      "vote:\n  for: 34\n  against: 2\nvote.abstain: 1\ntopics: [housing, 'a, b']\nparts:\n  - 2=carried\n  - 3=lost\n");
  CHECK(front.value("reviewed") == "no");
  CHECK(front.value("year") == "2016");
  CHECK(front.value("nothing") == "");
  CHECK(front.value("null_word") == "null");
  CHECK(front.value("quoted") == "a: b");
  CHECK(front.value("vote.for") == "34");
  CHECK(front.value("vote.abstain") == "1");
  CHECK(front.find("topics")->values == std::vector<std::string>{"housing", "a, b"});
  CHECK(front.find("parts")->values == std::vector<std::string>{"2=carried", "3=lost"});
  CHECK(front.find("parts")->is_list);
  CHECK_FALSE(front.find("ref")->is_list);
  CHECK(front.find("parts")->line == 13);
  CHECK(front.fields.front().key == "ref");
  CHECK(front.find("missing") == nullptr);
  CHECK_FALSE(front.value("missing").has_value());
}

TEST_CASE("the body begins behind the closing line") {
  const std::string text = "---\nref: x\n---\nBody\n";
  const text::FrontMatterBlock block = text::read_front_matter(text, "a.md");
  CHECK(text.substr(block.body_at) == "Body\n");
  CHECK(block.body_line == 4);
  CHECK(text::read_front_matter("No block\n", "a.md").body_at == 0);
  CHECK(text::read_front_matter("No block\n", "a.md").body_line == 1);
}

TEST_CASE("any value prints so that it reads back the same") {
  text::FrontMatter front;
  int number = 0;
  for (const char* value : {"plain", "a: b", "null", "~", "", " x ", "- a", "[a]", "{a}", "a #b", "#", "\"q\"", "it's", "\\", "@a",
                            "%a", "&a", "*a", "!a", "|", ">", "a\nb", "a\tb", "ŵyl – “tŷ”", "2016-12-01", "a,b", "?", "yes", "---"}) {
    front.fields.push_back({"key" + std::to_string(number++), {value}, false, 0});
  }
  front.fields.push_back({"list", {"a, b", "", "null", "c"}, true, 0});
  front.fields.push_back({"empty", {}, true, 0});
  const std::string printed = print_front_matter(front);
  CAPTURE(printed);
  CHECK(text::read_front_matter(printed, "a.md").front == front);
  CHECK(text::print_front_matter({}).empty());
}

TEST_CASE("front matter has limits that are told") {
  const auto message = [](const std::string& yaml) {
    const auto block = text::read_front_matter("---\n" + yaml + "---\n", "a.md");
    return block.problems.empty() ? std::string() : block.problems.front().message;
  };
  std::string many;
  for (int i = 0; i < 201; ++i) many += "k" + std::to_string(i) + ": v\n";
  CHECK(message(many) == "more than 200 fields");
  CHECK(message("a: " + std::string(70'000, 'x') + "\n") == "the front matter is longer than 64 KB");
  CHECK(message(std::string(120, 'k') + ": v\n") == "a key is one to a hundred characters long");
  CHECK_FALSE(message("a: " + std::string(30'000, '[') + "\n").empty());
}
