// Clause-first comparison against one flat comparison of all words, each with the same texts in the same run:
// bench_compare OLD.md NEW.md

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

#include "latency.h"
#include "text/parse.h"
#include "versioning/diff.h"

namespace {

using versioning::Lines;

constexpr int kRounds = 9;

Lines lines_of(const std::string& markdown) { return versioning::lines_of(text::parse(markdown, "a text").document); }

std::string flat(const Lines& lines) {
  std::string out;
  for (const auto& line : lines) out.append(line.label).append(" ").append(line.words.bytes()).append("\n\n");
  return out;
}

// The median of some rounds, in milliseconds.
template <class Run>
double milliseconds(Run run) {
  std::vector<double> times;
  for (int round = 0; round < kRounds; ++round) times.push_back(bench::time(run) / 1e3);
  std::nth_element(times.begin(), times.begin() + kRounds / 2, times.end());
  return times[kRounds / 2];
}

void measure(std::string_view what, const Lines& old, const Lines& now) {
  const std::string old_flat = flat(old), new_flat = flat(now);
  std::size_t clause_hunks = 0, flat_hunks = 0;
  const double by_clause = milliseconds([&] {
    clause_hunks = 0;
    for (const auto& entry : versioning::compare(old, now).entries) clause_hunks += entry.heading.hunks() + entry.text.hunks();
  });
  const double at_once = milliseconds([&] { flat_hunks = text::word_diff(old_flat, new_flat).hunks(); });
  const double match = milliseconds([&] { versioning::match(old, now); });
  fmt::print("{:<28} {:>6} clauses  by clause {:>8.2f} ms ({:.2f} of it matching, {} stretches)  flat {:>8.2f} ms ({})  ratio {:.2f}\n",
             what, now.size(), by_clause, match, clause_hunks, at_once, flat_hunks, by_clause / at_once);
}

// Numbered clauses of fifty words each.
std::string text_of(const std::vector<std::string>& words) {
  std::string out;
  for (std::size_t n = 0; n < words.size(); ++n)
    out += (n % 50 == 0 ? fmt::format("\n\n{}. The {}", n / 50 + 1, words[n]) : " " + words[n]);
  return out + "\n";
}

std::vector<std::string> words_of_size(std::size_t count, std::mt19937& random) {
  std::vector<std::string> words;
  // Rank by frequency, as in a language: few words stand often.
  for (std::size_t n = 0; n < count; ++n) words.push_back(fmt::format("word{}", random() % (1 + random() % 3000)));
  return words;
}

std::string slurp(const char* path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error(fmt::format("cannot read {}", path));
  return {std::istreambuf_iterator<char>(in), {}};
}

void run(int argc, char** argv) {
  std::mt19937 random(20261122);
  std::vector<std::string> words = words_of_size(10'000, random);
  const Lines old = lines_of(text_of(words));
  std::vector<std::string> edited = words;
  for (std::string& word : edited)
    if (random() % 20 == 0) word = fmt::format("word{}", random() % 3000);
  measure("10 000 words, 5 % edited", old, lines_of(text_of(edited)));
  std::shuffle(words.begin(), words.end(), random);
  measure("10 000 words, shuffled", old, lines_of(text_of(words)));
  for (int at = 1; at + 1 < argc; at += 2) {
    const std::string before = slurp(argv[at]), now = slurp(argv[at + 1]);
    measure("the texts given", lines_of(before), lines_of(now));
  }
}

}  // namespace

int main(int argc, char** argv) {
  try {
    run(argc, argv);
  } catch (const std::exception& error) {
    fmt::print(stderr, "bench_compare: {}\n", error.what());
    return 70;
  }
}
