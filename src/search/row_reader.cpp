#include "search/row_reader.h"

#include "store/facts.h"

namespace search {

std::optional<Candidate> RowReader::read(const ScoredRow& scored) {
  store::Statement found = db_.prepare(
      "SELECT work, ord, lang, force_eid, valid_from, valid_to, last FROM search_row WHERE id = ?1");
  found.bind(scored.row);
  if (!found.step()) return std::nullopt;
  auto candidate = judge({scored.row, found.integer(0), found.integer(1), found.str(2), found.str(3), found.str(4),
                          found.str(5), found.integer(6) != 0});
  if (candidate) candidate->score = scored.score;
  return candidate;
}

std::vector<Candidate> RowReader::read_all(Deadline deadline, bool& cut_short) {
  std::vector<Candidate> all;
  const std::string& day = day_of(request_);
  // Rows that stand on the day and last rows that do not are apart: the latter count only where nothing is in force.
  store::Statement found = db_.prepare(R"(
    SELECT id, work, min(ord), lang, valid_from, valid_to, last, count(*)
    FROM search_row
    GROUP BY work, lang, valid_from <= ?1 AND (valid_to = '' OR valid_to > ?1), last)");
  found.bind(day);
  while (found.step()) {
    auto candidate = judge({found.integer(0), found.integer(1), found.integer(2), found.str(3), {}, found.str(4),
                            found.str(5), found.integer(6) != 0});
    if (!candidate) continue;
    candidate->clauses = static_cast<std::size_t>(found.integer(7));
    candidate->all_words = candidate->own_match = true;
    all.push_back(std::move(*candidate));
    if (std::chrono::steady_clock::now() < deadline) continue;
    cut_short = true;
    break;
  }
  return all;
}

std::optional<Candidate> RowReader::judge(Row row) {
  const WorkFacts* work = works_.find(row.work);
  if (work == nullptr) return std::nullopt;
  const std::string& day = day_of(request_);
  const bool open = covers(row.valid_from, row.valid_to, day);
  if (!open && !request_.all) {
    if (request_.at || !row.last || store::binds(work->force_on("", day))) return std::nullopt;
  }
  Candidate out;
  out.row = row.id;
  out.work = work;
  out.order = row.order;
  out.force = work->force_on(row.force_eid, day);
  // A wording that gave way to another does not bind because its text still does.
  if (!open && store::binds(out.force)) out.force = row.valid_from > day ? "none" : "superseded";
  out.failed = failed_by_work(*work) | filters_.failed_by_row(row.lang, out.force);
  out.lang = std::move(row.lang);
  return out;
}

FilterBits RowReader::failed_by_work(const WorkFacts& work) {
  const auto [place, fresh] = failed_.try_emplace(&work, FilterBits{0});
  if (fresh) place->second = filters_.failed_by_work(work);
  return place->second;
}

}  // namespace search
