#include "store/binding.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <random>

#include "store/facts.h"
#include "store/read.h"
#include "tests/store/temporary.h"

using namespace store;
using namespace store_test;

namespace {

struct Fact {
  std::string field;
  std::string value;
  std::string valid_from;  // '' = always
};

std::string_view name(BindingReason reason) {
  switch (reason) {
    case BindingReason::stated: return "stated";
    case BindingReason::not_yet: return "not_yet";
    case BindingReason::lapsed: return "lapsed";
    case BindingReason::part_not_carried: return "part_not_carried";
    case BindingReason::no_text: return "no_text";
  }
  return "?";
}

/// Four clauses: 1., 2. with (a) under it, 3.
text::Document four_clauses() {
  text::Document four = document({"first", "second", "under the second", "third"});
  four.clauses[2].label = "(a)";
  four.clauses[2].parent = 1;
  four.clauses[3].label = "3.";
  return four;
}

class Motion {
 public:
  explicit Motion(const std::string& kind = "motion") {
    base_.batch([&](Recorder& recorder) { work_ = recorder.add_work("m", kind); });
  }
  Motion& text(const std::string& from) {
    base_.batch([&](Recorder& recorder) {
      const text::Document four = four_clauses();
      NewVersion version;
      version.work = work_;
      version.lang = "en";
      version.title = from;
      version.effective_from = text::Date::parse(from);
      version.document = &four;
      version.clause_ids.resize(four.clauses.size());
      recorder.add_version(version);
    });
    return *this;
  }
  Motion& facts(const std::vector<Fact>& facts) {
    base_.batch([&](Recorder& recorder) {
      for (const Fact& fact : facts)
        recorder.add_event(work_, {fact.field, "", fact.value, text::Date::parse(fact.valid_from), "", 0});
    });
    return *this;
  }
  std::string on(std::string_view date, std::string_view eid = "") {
    const auto db = base_.store.write();
    const Binding b = binding(*db, work_, eid, day(date));
    CHECK(b.binds == binds(b.force));
    return fmt::format("{} {} {}", b.force, name(b.reason), b.since ? b.since->iso() : "-");
  }
  std::string force_on(const text::Date& date) {
    const auto db = base_.store.write();
    return binding(*db, work_, "", date).force;
  }
  std::string spans() {
    const auto db = base_.store.write();
    std::string out;
    for (const ForceSpan& span : force_spans(*db, work_))
      out += fmt::format("[{}..{}) {}\n", span.from ? span.from->iso() : "", span.to ? span.to->iso() : "", span.force);
    return out;
  }
  std::vector<ForceSpan> span_list() {
    const auto db = base_.store.write();
    return force_spans(*db, work_);
  }

 private:
  TemporaryStore base_{Audience::editor};
  Id work_ = 0;
};

}  // namespace

TEST_CASE("a work without events has the default force") {
  CHECK(Motion().text("").on("2024-01-01") == "none stated -");
  CHECK(Motion("constitution").text("").on("2024-01-01") == "none stated -");
  CHECK(Motion().on("2024-01-01") == "none no_text -");
}

TEST_CASE("what was carried binds from the day of the decision") {
  Motion motion;
  motion.text("").facts({{"decision", "carried", ""}, {"decided_on", "2024-03-16", ""}});
  CHECK(motion.on("2024-03-15") == "none not_yet -");
  CHECK(motion.on("2024-03-16") == "in_force stated 2024-03-16");
  CHECK(motion.on("2026-01-01") == "in_force stated 2024-03-16");
  CHECK(motion.spans() == "[..2024-03-16) none\n[2024-03-16..) in_force\n");
}

TEST_CASE("force begins, changes, lapses and may be taken back") {
  Motion motion;
  motion.text("2020-01-01")
      .facts({{"decision", "carried", ""},
              {"decided_on", "2020-01-01", ""},
              {"in_force_from", "2020-06-01", ""},
              {"force", "suspended", "2021-01-01"},
              {"force", "", "2022-01-01"},
              {"force", "superseded", "2023-01-01"},
              {"lapses_on", "2025-01-01", ""}});
  CHECK(motion.on("2019-12-31") == "none no_text -");
  CHECK(motion.on("2020-05-31") == "none not_yet -");
  CHECK(motion.on("2020-06-01") == "in_force stated 2020-06-01");
  CHECK(motion.on("2021-01-01") == "suspended stated 2021-01-01");
  CHECK(motion.on("2022-12-31") == "in_force stated 2022-01-01");
  CHECK(motion.on("2025-06-01") == "superseded stated 2023-01-01");
  CHECK(motion.spans() ==
        "[..2020-06-01) none\n[2020-06-01..2021-01-01) in_force\n[2021-01-01..2022-01-01) suspended\n"
        "[2022-01-01..2023-01-01) in_force\n[2023-01-01..) superseded\n");
}

TEST_CASE("what lapses does so on its day, known to the day or to the year") {
  for (const std::string lapses_on : {"2025", "2025-01-01"}) {
    Motion motion;
    motion.text("").facts({{"force", "in_force", ""}, {"lapses_on", lapses_on, ""}});
    CAPTURE(lapses_on);
    CHECK(motion.on("2024-12-31") == "in_force stated -");
    CHECK(motion.on("2025-01-01") == "lapsed lapsed " + lapses_on);
  }
}

TEST_CASE("a part that was not carried binds nobody, and neither does what stands under it") {
  Motion motion;
  motion.text("").facts({{"decision", "carried_in_parts", ""},
                         {"decided_on", "2024-03-16", ""},
                         {"parts", "1=carried\n2=lost\nclause_4=passed", ""}});
  CHECK(motion.on("2024-04-01", "") == "in_force stated 2024-03-16");
  CHECK(motion.on("2024-04-01", "clause_1") == "in_force stated 2024-03-16");
  CHECK(motion.on("2024-04-01", "clause_2") == "none part_not_carried -");
  CHECK(motion.on("2024-04-01", "clause_3") == "none part_not_carried -");
  CHECK(motion.on("2024-04-01", "clause_4") == "in_force stated 2024-03-16");
  CHECK(motion.on("2024-04-01", "clause_9") == "none no_text -");
}

TEST_CASE("of nested parts the innermost decides") {
  Motion motion;
  motion.text("").facts({{"force", "in_force", ""}, {"decision", "carried_in_parts", ""}, {"parts", "2.=lost\na=carried", ""}});
  CHECK(motion.on("2024-04-01", "clause_2") == "none part_not_carried -");
  CHECK(motion.on("2024-04-01", "clause_3") == "in_force stated -");
}

TEST_CASE("the force of any day is that of the span it falls in") {
  std::mt19937 random(7);  // NOLINT: the same examples in every run
  const auto pick = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
  const auto date = [&] {
    const std::size_t year = 2015 + pick(10);
    if (pick(5) == 0) return fmt::format("{}", year);
    if (pick(5) == 0) return fmt::format("{}-{:02}", year, 1 + pick(12));
    return fmt::format("{}-{:02}-{:02}", year, 1 + pick(12), 1 + pick(28));
  };
  const auto forces = names(Vocabulary::force);
  const auto decisions = names(Vocabulary::decision);
  for (int round = 0; round < 40; ++round) {
    Motion motion;
    if (pick(8) != 0) motion.text(pick(2) == 0 ? "" : date());
    std::vector<Fact> facts;
    for (std::size_t i = pick(6); i > 0; --i)
      facts.push_back({"force", pick(5) == 0 ? "" : std::string(forces[pick(forces.size())]), pick(4) == 0 ? "" : date()});
    if (pick(2) == 0) facts.push_back({"decision", std::string(decisions[pick(decisions.size())]), pick(2) == 0 ? "" : date()});
    for (const char* field : {"decided_on", "in_force_from", "lapses_on"})
      if (pick(2) == 0) facts.push_back({field, date(), pick(2) == 0 ? "" : date()});
    motion.facts(facts);
    const auto spans = motion.span_list();
    REQUIRE_FALSE(spans.empty());
    CHECK_FALSE(spans.front().from.has_value());
    CHECK_FALSE(spans.back().to.has_value());
    for (std::size_t i = 1; i < spans.size(); ++i) {
      CHECK(spans[i - 1].to == spans[i].from);
      CHECK(spans[i - 1].force != spans[i].force);
    }
    for (int probe = 0; probe < 40; ++probe) {
      const text::Date on = day(date());
      CAPTURE(on.iso());
      CAPTURE(motion.spans());
      for (const ForceSpan& span : spans)
        if ((!span.from || *span.from <= on) && (!span.to || on < *span.to)) CHECK(motion.force_on(on) == span.force);
    }
  }
}
