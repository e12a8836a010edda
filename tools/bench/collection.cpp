#include "collection.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <functional>
#include <nlohmann/json.hpp>
#include <sstream>
#include <stdexcept>

#include "text/unicode.h"
#include "versioning/import.h"

namespace bench {
namespace {

std::ifstream open(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path);
  return file;
}

std::vector<Collection::Item> read_items(const std::string& path) {
  std::ifstream file = open(path);
  std::vector<Collection::Item> items;
  for (std::string line; std::getline(file, line);) {
    if (line.empty()) continue;
    const auto item = nlohmann::json::parse(line);
    items.push_back({item.at("id"), item.value("title", ""), item.value("text", "")});
  }
  return items;
}

// What Markdown would take for a sign is only a character, and what controls a terminal is none.
std::string escaped(const std::string& text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t wide = text::next_code_point(text, at);
    if (wide < ' ' || (wide >= 0x7F && wide < 0xA0)) continue;
    if (wide > 0x7F) {
      out.append(text, begin, at - begin);
      continue;
    }
    const char c = text[begin];
    if (std::string_view("\\`*_{}[]<>#+-!|&~").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string file_of(const Collection::Item& item, std::size_t number) {
  const std::string title = item.title.empty() ? std::string() : "title: " + nlohmann::json(item.title).dump() + '\n';
  return fmt::format("---\nref: d{}\n{}---\n\n{}\n", number, title, escaped(item.text));
}

void for_each_with_answer(const Collection& collection, const std::map<std::string, Run>& runs,
                          const std::function<void(const std::map<std::string, double>&, const Run&)>& call) {
  for (const Collection::Item& query : collection.queries) {
    const auto grades = collection.grades.find(query.id);
    if (grades == collection.grades.end()) continue;
    const auto run = runs.find(query.id);
    call(grades->second, run == runs.end() ? Run{} : run->second);
  }
}

double gain_at(double grade, std::size_t rank) { return grade / std::log2(static_cast<double>(rank) + 2); }

double ndcg(const std::map<std::string, double>& grades, const Run& run, std::size_t depth) {
  std::vector<double> ideal;
  for (const auto& [id, grade] : grades) ideal.push_back(grade);
  std::sort(ideal.rbegin(), ideal.rend());
  double best = 0;
  for (std::size_t rank = 0; rank < std::min(depth, ideal.size()); ++rank) best += gain_at(ideal[rank], rank);
  double got = 0;
  for (std::size_t rank = 0; rank < std::min(depth, run.size()); ++rank)
    if (const auto grade = grades.find(run[rank]); grade != grades.end()) got += gain_at(grade->second, rank);
  return best > 0 ? got / best : 0;
}

}  // namespace

Collection read_collection(const std::string& folder) {
  Collection out{read_items(folder + "/docs.jsonl"), read_items(folder + "/queries.jsonl"), {}};
  std::ifstream file = open(folder + "/qrels.tsv");
  std::string query, document;
  for (double grade = 0; file >> query >> document >> grade;)
    if (grade > 0) out.grades[query][document] = grade;
  return out;
}

void import(store::Store& store, const Collection& collection) {
  versioning::ImportOptions options;
  options.kind = "report";
  options.body = "Bench";
  options.lang = "en";
  options.force = "in_force";
  options.head = {.recorded_at = "2026-01-01T00:00:00Z", .actor = "bench", .tool = "bench", .kind = "import", .reason = ""};
  versioning::Importer importer(store, options);
  std::size_t refused = 0;
  for (std::size_t i = 0; i < collection.documents.size(); ++i) {
    const std::string name = fmt::format("d{}", i);
    const auto& report = importer.add({name + ".md", file_of(collection.documents[i], i), name, {}});
    if (report.outcome != versioning::Outcome::refused) continue;
    ++refused;
    for (const text::Problem& problem : report.problems) fmt::print(stderr, "{}: {}\n", name, problem.message);
  }
  importer.finish();
  if (refused > 0) fmt::print(stderr, "{} documents were refused\n", refused);
}

Quality judge(const Collection& collection, const std::map<std::string, Run>& runs) {
  constexpr std::size_t kShown = 10;
  constexpr std::size_t kDepth = 100;
  Quality sum;
  double queries = 0;
  for_each_with_answer(collection, runs, [&](const std::map<std::string, double>& grades, const Run& run) {
    ++queries;
    sum.ndcg10 += ndcg(grades, run, kShown);
    double found = 0, precision = 0;
    for (std::size_t rank = 0; rank < std::min(kDepth, run.size()); ++rank)
      if (grades.contains(run[rank])) precision += ++found / static_cast<double>(rank + 1);
    sum.map += precision / static_cast<double>(grades.size());
    sum.recall100 += found / static_cast<double>(grades.size());
  });
  queries = std::max(queries, 1.0);
  return {sum.ndcg10 / queries, sum.map / queries, sum.recall100 / queries};
}

}  // namespace bench
