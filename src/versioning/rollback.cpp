#include "versioning/rollback.h"

#include <algorithm>
#include <set>

#include "store/read.h"
#include "store/timeline.h"
#include "versioning/rollback_rows.h"

namespace versioning {

namespace {

/// The works that had a text before the batch is recorded, and have none then.
std::vector<std::string> without_text(store::Connection& db, const std::vector<UndoneText>& texts) {
  std::set<std::string> refs;
  for (const UndoneText& text : texts) {
    const auto work = text.then ? std::nullopt : store::find_work(db, text.ref);
    if (work && store::languages(db, work->id).empty()) refs.insert(text.ref);
  }
  return {refs.begin(), refs.end()};
}

/// One batch around the steps.
template <class Steps>
Rollback record(store::Store& store, store::BatchHead head, Trial trial, const Steps& steps) {
  Rollback report;
  {
    const auto lock = store.write();
    store::Transaction transaction(*lock);
    head.kind = "rollback";
    store::Recorder recorder(*lock, head);
    steps(*lock, recorder, report);
    report.taken_back = without_text(*lock, report.texts);
    report.batch = recorder.finish();
    if (trial == Trial::no) transaction.commit();
    else report.batch.reset();
  }
  if (report.batch) store.checkpoint();
  return report;
}

/// The dates of a series from that of the version on which do not have its text alone.
std::vector<Replacement> later_points(store::Connection& db, const store::Version& to, const std::string& ref) {
  std::vector<Replacement> dates;
  const auto at = [&](const std::optional<text::Date>& date) -> Replacement& {
    if (dates.empty() || dates.back().date != date) dates.push_back({to.work, ref, to.lang, date, {}, {to}});
    return dates.back();
  };
  at(to.effective_from);  // even if a correction or a rollback left nothing of it there
  for (const store::Point& point : store::compute_points(db, to.work, to.lang))
    if (point.at >= to.effective_from) at(point.at).now.push_back(point.version);
  std::erase_if(dates, [&](const Replacement& each) {
    return each.now.size() == 1 && each.now.front().root == to.root;
  });
  return dates;
}

}  // namespace

Rollback roll_back(store::Store& store, store::Id batch, const store::BatchHead& head, Trial trial) {
  return record(store, head, trial, [&](store::Connection& db, store::Recorder& recorder, Rollback& report) {
    Undoing undoing{db, recorder, batch, report};
    undo_texts(undoing);
    undo_events(undoing);
    undo_relations(undoing);
    undo_meetings(undoing);
  });
}

Rollback roll_back_to(store::Store& store, const store::Version& to, const store::BatchHead& head, Trial trial) {
  return record(store, head, trial, [&](store::Connection& db, store::Recorder& recorder, Rollback& report) {
    const auto work = store::work_by_id(db, to.work);
    if (!work) return;
    Undoing undoing{db, recorder, 0, report};
    for (const Replacement& each : later_points(db, to, work->ref)) replace(undoing, each);
  });
}

}  // namespace versioning
