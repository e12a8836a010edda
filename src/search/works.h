#pragma once
// The facts of the works a search meets, read once each.  Only works the audience may see exist here.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "store/connection.h"

namespace search {

struct WorkFacts {
  std::int64_t id = 0;
  std::string ref, kind, title_en, title_cy, body, stage, decision, decided_on, year, meeting, level, provenance;
  std::vector<std::string> topics;
  std::vector<std::string> langs;
  struct Span {
    std::string eid, from, to, force;
  };
  std::vector<Span> forces;

  /// The force on that day (ISO) of the work, or of the clause that `eid` names in force_span; "none" if unknown.
  std::string_view force_on(std::string_view eid, std::string_view day) const;
  const std::string& title(std::string_view lang) const { return lang.starts_with("cy") ? title_cy : title_en; }
};

/// [from, to) holds the day; '' is unbounded.
bool covers(std::string_view from, std::string_view to, std::string_view day);

class Works {
 public:
  explicit Works(store::Connection& db) : db_(db) {}
  /// nullptr if there is no such work or it is not to be seen.  Valid as long as this.
  const WorkFacts* find(std::int64_t work);
  /// All that may be seen, by ref.
  std::vector<const WorkFacts*> all();

 private:
  void read_forces(WorkFacts& facts);
  store::Connection& db_;
  std::unordered_map<std::int64_t, std::unique_ptr<WorkFacts>> known_;
};

}  // namespace search
