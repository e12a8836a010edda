#include "search/row_judge.h"

#include "store/facts.h"

namespace search {

RowJudge::RowJudge(const Request& request, const Library& library)
    : request_(request),
      rows_(*library.rows),
      works_(*library.works),
      filters_(request.query.filters),
      day_(store::day_code(day_of(request))),
      filters_rows_(request.query.filters.contains("lang") || request.query.filters.contains("force")),
      works_met_(library.rows->works().size()) {}

const RowJudge::OfWork& RowJudge::of_work(std::uint32_t place) {
  OfWork& work = works_met_[place];
  if (work.known) return work;
  work.known = true;
  work.facts = works_.at(place);
  if (work.facts == nullptr) return work;
  work.force = work.facts->force_on("", day_of(request_));
  work.failed = filters_.failed_by_work(*work.facts);
  return work;
}

std::optional<Candidate> RowJudge::judge(RowNumber number) {
  const std::uint32_t place = rows_.work_of(number);
  const OfWork& work = of_work(place);
  if (work.facts == nullptr) return std::nullopt;
  const store::RowCode& row = rows_[number];
  const bool open = row.from <= day_ && row.to > day_;
  if (!open && !request_.all) {
    if (request_.at || row.last == 0 || store::binds(work.force)) return std::nullopt;
  }
  Candidate out;
  out.row = row.row;
  out.work = work.facts;
  out.place = place;
  out.order = row.order;
  out.lang = rows_.lang(number);
  out.force = row.part == 0 ? work.force : work.facts->force_on(rows_.part(number), day_of(request_));
  // A wording that gave way to another does not bind because its text still does.
  if (!open && store::binds(out.force)) out.force = row.from > day_ ? "none" : "superseded";
  out.failed = work.failed;
  if (filters_rows_) out.failed |= filters_.failed_by_row(out.lang, out.force);
  return out;
}

}  // namespace search
