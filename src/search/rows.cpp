#include "search/rows.h"

#include <algorithm>
#include <numeric>

#include "search/ranking.h"
#include "store/search_index.h"

namespace search {
namespace {

std::uint16_t length(const store::RowCode& row, std::size_t field) {
  return field == 0 ? row.title : field == 1 ? row.heading : row.text;
}

}  // namespace

std::string_view lang_of(Index index) {
  switch (index) {
    case Index::en: return "en";
    case Index::cy: return "cy";
    case Index::xx: return "xx";
  }
  return {};
}

Index index_of(std::string_view lang) {
  const auto* const index = std::find_if(std::begin(kIndexes), std::end(kIndexes), [&](Index i) {
    return store::index_for(lang).table == store::index_for(lang_of(i)).table;
  });
  return index == std::end(kIndexes) ? Index::xx : *index;
}

std::shared_ptr<Rows> Rows::of(store::Connection& db) {
  return std::static_pointer_cast<Rows>(db.memory().get(
      "rows", store::generation(db), [&] { return std::make_shared<Rows>(store::read_row_codes(db)); }));
}

Rows::Rows(std::vector<store::WorkRows> works) : works_(std::move(works)) {
  // The rows of a work were written together, so their ids do not mingle with those of others.
  std::vector<std::uint32_t> order(works_.size());
  std::iota(order.begin(), order.end(), 0);
  const auto first_row = [&](std::uint32_t work) { return works_[work].rows.empty() ? 0 : works_[work].rows.front().row; };
  std::sort(order.begin(), order.end(), [&](auto a, auto b) { return first_row(a) < first_row(b); });
  std::size_t total = 0;
  for (const store::WorkRows& work : works_) total += work.rows.size();
  rows_.reserve(total);
  work_of_.reserve(total);
  for (const std::uint32_t work : order) {
    rows_.insert(rows_.end(), works_[work].rows.begin(), works_[work].rows.end());
    work_of_.resize(rows_.size(), work);
    works_[work].rows = {};
  }
  measure();
}

void Rows::measure() {
  std::array<std::array<double, kFieldCount>, kIndexCount> words{};
  std::vector<Index> index_of_row(rows_.size());
  for (RowNumber row = 0; row < rows_.size(); ++row) {
    const bool same = row > 0 && work_of_[row] == work_of_[row - 1] && rows_[row].lang == rows_[row - 1].lang;
    index_of_row[row] = same ? index_of_row[row - 1] : index_of(lang(row));
    ++counts_[place(index_of_row[row])];
    for (std::size_t field = 0; field < kFieldCount; ++field) words[place(index_of_row[row])][field] += length(rows_[row], field);
  }
  for (std::size_t field = 0; field < kFieldCount; ++field) {
    norms_[field].resize(rows_.size());
    for (RowNumber row = 0; row < rows_.size(); ++row) {
      const std::size_t index = place(index_of_row[row]);
      const double average = std::max(words[index][field] / static_cast<double>(counts_[index]), 1.0);
      norms_[field][row] = static_cast<float>(kK1 * (1 - kB + kB * length(rows_[row], field) / average));
    }
  }
}

std::optional<RowNumber> Rows::number(store::Id row) const {
  const auto at = std::lower_bound(rows_.begin(), rows_.end(), row, [](const store::RowCode& code, store::Id id) { return code.row < id; });
  if (at == rows_.end() || at->row != row) return std::nullopt;
  return static_cast<RowNumber>(at - rows_.begin());
}

std::shared_ptr<const PostingList> Rows::numbered(const store::Postings& postings) const {
  auto list = std::make_shared<PostingList>();
  list->rows.reserve(postings.rows.size());
  list->ends.reserve(postings.rows.size());
  list->places.reserve(postings.places.size());
  auto at = rows_.begin();
  std::uint32_t begin = 0;
  for (std::size_t i = 0; i < postings.rows.size(); begin = postings.ends[i++]) {
    // Rows that hold a word are near each other: look ahead in growing steps, then between the last two.
    std::ptrdiff_t step = 1;
    while (rows_.end() - at > step && (at + step)->row < postings.rows[i]) at += step, step *= 2;
    const auto end = rows_.end() - at > step ? at + step + 1 : rows_.end();
    at = std::lower_bound(at, end, postings.rows[i], [](const store::RowCode& row, store::Id id) { return row.row < id; });
    if (at == rows_.end()) break;
    if (at->row != postings.rows[i]) continue;
    list->rows.push_back(static_cast<RowNumber>(at - rows_.begin()));
    list->places.insert(list->places.end(), postings.places.begin() + begin, postings.places.begin() + postings.ends[i]);
    list->ends.push_back(static_cast<std::uint32_t>(list->places.size()));
  }
  return list;
}

}  // namespace search
