#pragma once
// A text recorded version by version, for the tests of what is derived from it.

#include <map>
#include <string>
#include <vector>

#include "store/read.h"
#include "tests/store/temporary.h"

namespace store_test {

/// A clause; its label says which clause it is: the same label continues the same clause.
struct Line {
  std::string label;
  std::string text;
  int parent = -1;
  text::ClauseKind kind = text::ClauseKind::clause;
  std::string heading{};  // run-in
};

inline text::Document document_of(const std::vector<Line>& lines) {
  text::Document document;
  for (const Line& line : lines) {
    text::Clause clause;
    clause.kind = line.kind;
    clause.parent = line.parent;
    if (line.kind == text::ClauseKind::clause) clause.label = line.label;
    clause.wording = {line.heading, line.text};
    clause.eid = "clause_" + line.label;
    document.clauses.push_back(std::move(clause));
  }
  return document;
}

class SeriesFixture {
 public:
  explicit SeriesFixture(const std::string& ref = "rules", const std::string& kind = "constitution") {
    base.batch([&](store::Recorder& recorder) { work = recorder.add_work(ref, kind); });
  }

  void version(const std::string& from, const std::vector<Line>& lines, const std::string& lang = "en") {
    base.batch([&](store::Recorder& recorder, store::Connection& db) {
      const text::Document document = document_of(lines);
      store::NewVersion version;
      version.work = work;
      version.lang = lang;
      version.title = title;
      version.reason = reason;
      version.effective_from = text::Date::parse(from);
      version.document = &document;
      for (const Line& line : lines) version.clause_ids.push_back(ids[line.label]);
      const store::Version recorded = recorder.add_version(version);
      const auto manifest = store::manifest(db, recorded.id);
      for (std::size_t i = 0; i < lines.size(); ++i) ids[lines[i].label] = manifest[i].clause;
    });
  }

  void fact(const std::string& field, const std::string& value, const std::string& valid_from = "") {
    base.batch([&](store::Recorder& recorder) {
      recorder.add_event(work, {field, "", value, text::Date::parse(valid_from), "", 0});
    });
  }

  TemporaryStore base{store::Audience::editor};
  store::Id work = 0;
  std::string title = "Rules";
  std::string reason = "original";
  std::map<std::string, std::string> ids;  // label → permanent id
};

}  // namespace store_test
