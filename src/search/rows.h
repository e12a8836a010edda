#pragma once
// All search rows of a store as arrays in memory, shared by every connection and read anew when the derived tables
// change.  A row goes by its number here, which is dense and in the order of its id.

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "search/posting_cache.h"
#include "store/connection.h"
#include "store/memory.h"
#include "store/row_codes.h"

namespace search {

/// One a language: a row of search_row stands in the one of its language.
enum class Index { en, cy, xx };
inline constexpr Index kIndexes[] = {Index::en, Index::cy, Index::xx};
inline constexpr std::size_t kIndexCount = std::size(kIndexes);
constexpr std::size_t place(Index index) { return static_cast<std::size_t>(index); }
std::string_view lang_of(Index index);
Index index_of(std::string_view lang);

using RowNumber = std::uint32_t;

/// The columns of an index, in its order.
enum class Field { title, heading, text };
inline constexpr std::size_t kFieldCount = 3;

class Rows : public store::Kept {
 public:
  /// Those of the database as it is in this transaction.
  static std::shared_ptr<Rows> of(store::Connection& db);
  explicit Rows(std::vector<store::WorkRows> works);

  std::size_t size() const { return rows_.size(); }
  const store::RowCode& operator[](RowNumber row) const { return rows_[row]; }
  /// The place of its work in works().
  std::uint32_t work_of(RowNumber row) const { return work_of_[row]; }
  /// In ascending order of their ids; their rows are not kept twice.
  const std::vector<store::WorkRows>& works() const { return works_; }
  std::string_view lang(RowNumber row) const { return works_[work_of_[row]].langs[rows_[row].lang]; }
  const std::string& part(RowNumber row) const { return works_[work_of_[row]].parts[rows_[row].part]; }

  /// Rows in an index, and how long the fields of a row are for BM25: k1 × (1 − b + b × length / average).
  std::size_t count(Index index) const { return counts_[place(index)]; }
  float norm(Field field, RowNumber row) const { return norms_[static_cast<std::size_t>(field)][row]; }

  std::optional<RowNumber> number(store::Id row) const;
  /// Ids, ascending → numbers; what is unknown is left out.
  std::shared_ptr<const PostingList> numbered(const store::Postings& postings) const;

  PostingCache& postings() { return postings_; }

 private:
  void measure();
  std::vector<store::WorkRows> works_;
  std::vector<store::RowCode> rows_;
  std::vector<std::uint32_t> work_of_;
  std::array<std::size_t, kIndexCount> counts_{};
  std::array<std::vector<float>, kFieldCount> norms_;
  PostingCache postings_;
};

}  // namespace search
