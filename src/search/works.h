#pragma once
// The facts of all works that a reader may see, in memory, shared by the connections that read for the same audience on
// the same day and read anew when the derived tables change.  Only works the audience may see exist here.

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "search/rows.h"
#include "store/connection.h"
#include "store/memory.h"

namespace search {

/// The facets whose values are facts of a work.
inline constexpr std::array<std::string_view, 9> kWorkFacets = {"kind",  "body",       "decision", "year", "level",
                                                                "stage", "provenance", "meeting",  "topic"};
using ValueCode = std::uint32_t;

struct WorkFacts {
  std::int64_t id = 0;
  std::string ref, kind, title_en, title_cy, body, stage, decision, decided_on, year, meeting, level, provenance;
  std::vector<std::string> topics;
  std::vector<std::string> langs;
  struct Span {
    std::string eid, from, to, force;
  };
  std::vector<Span> forces;
  bool taken_back = false;
  std::vector<std::pair<std::uint8_t, ValueCode>> codes;  // facet, value (see Works::value)

  /// The force on that day (ISO) of the work, or of the clause that `eid` names in force_span; "none" if unknown.
  std::string_view force_on(std::string_view eid, std::string_view day) const;
  /// What readers may mean it by, folded: its titles, kind, ref and body on one line.
  std::string names() const;
  const std::string& title(std::string_view lang) const { return lang.starts_with("cy") ? title_cy : title_en; }
};

/// [from, to) holds the day; '' is unbounded.
bool covers(std::string_view from, std::string_view to, std::string_view day);

class Works : public store::Kept {
 public:
  /// REQUIRES: rows of this transaction.
  static std::shared_ptr<Works> of(store::Connection& db, const Rows& rows);
  Works(store::Connection& db, const Rows& rows);

  /// nullptr if there is no such work or it is not to be seen.  Valid as long as this.
  const WorkFacts* find(std::int64_t work) const;
  /// Likewise, by its place in Rows::works().
  const WorkFacts* at(std::uint32_t place) const { return by_place_[place]; }
  std::size_t places() const { return by_place_.size(); }
  /// All that may be seen, by ref.
  std::vector<const WorkFacts*> all() const;

  /// The values of a facet by their codes.
  const std::vector<std::string>& values(std::size_t facet) const { return values_[facet]; }

 private:
  void read_forces(store::Connection& db);
  void add_codes(WorkFacts& facts);
  std::unordered_map<std::int64_t, std::unique_ptr<WorkFacts>> known_;
  std::vector<const WorkFacts*> by_place_;
  std::array<std::vector<std::string>, kWorkFacets.size()> values_;
  std::array<std::unordered_map<std::string, ValueCode>, kWorkFacets.size()> codes_;
};

}  // namespace search
