#include "versioning/plan.h"

#include <fmt/format.h>

#include <algorithm>

#include "store/read.h"
#include "versioning/decisions.h"
#include "versioning/facts_plan.h"
#include "versioning/given_ids.h"
#include "versioning/held.h"
#include "versioning/language_pairs.h"
#include "versioning/lineage.h"
#include "versioning/redacted.h"
#include "versioning/reference_report.h"
#include "versioning/values.h"

namespace versioning {

namespace {

constexpr double kRewrite = 0.40;             // more changed clauses than this may be the wrong file
constexpr std::size_t kFewestForRewrite = 5;  // clauses: shorter texts change as a whole

/// One text's way to its plan.
class Planner {
 public:
  Planner(store::Connection& db, const Incoming& text, const Run& run, text::Problems& problems)
      : db_(db),
        text_(text),
        run_(run),
        options_(run.options),
        problems_(problems),
        complaints_(text.file, problems) {}

  Plan run() {
    find_work();
    find_place();
    if (plan_.place.placement == Placement::known_file || text::has_errors(problems_))
      return std::move(plan_);
    if (plan_.place.placement != Placement::same_text) refuse_blanked();
    plan_facts(db_, text_, plan_, complaints_);
    if (!corrects()) compare_languages(db_, text_, plan_, complaints_);
    if (plan_.place.placement == Placement::seen_again) compare_version();
    if (plan_.place.placement == Placement::new_version) plan_version();
    plan_.awaits_composite = plan_.awaits_composite && errors() == 1;
    return std::move(plan_);
  }

 private:
  bool corrects() const {
    return options_.same_date == SameDate::correction || text_.metadata.reason == "correction";
  }

  std::ptrdiff_t errors() const {
    return std::count_if(problems_.begin(), problems_.end(),
                         [](const text::Problem& p) { return p.severity == text::Severity::error; });
  }

  void find_work() {
    const std::string& stated = text_.metadata.kind;
    plan_.work = store::find_work(db_, text_.metadata.ref);
    plan_.ref = plan_.work ? plan_.work->ref : text_.metadata.ref;
    plan_.kind = plan_.work ? plan_.work->kind : stated;
    if (plan_.kind.empty())
      complaints_.error(0, "the text states no kind; add for example 'kind: motion', or import with --kind");
    else if (plan_.kind != stated && text_.line_of("kind"))
      complaints_.error(text_.line_of("kind"), fmt::format("'kind: {}' differs from '{}', which {} is",
                                                           stated, plan_.kind, plan_.ref));
    if (plan_.ref != text_.metadata.ref)
      complaints_.note(text_.line_of("ref"),
                       fmt::format("'{}' is an older ref of '{}'", text_.metadata.ref, plan_.ref));
  }

  void find_place() {
    const Metadata& m = text_.metadata;
    const auto held = plan_.work ? sightings(db_, plan_.work->id, m.lang) : std::vector<Sighting>{};
    if (!m.redacted.empty()) return find_redacted(held);
    plan_.place = place(held, {m.effective_from, text_.root, text_.hash, m.source.bytes_hash, m.provenance,
                               m.reason, m.changed_by, options_.same_date, m.sequence, m.adopted_on});
    if (plan_.place.placement == Placement::conflict) report_conflict(plan_.place.held->version);
    if (plan_.place.placement == Placement::new_version && plan_.place.above) tell_beneath();
  }

  /// What is left of a text is known where the text is held, and is no text anywhere else.
  void find_redacted(const std::vector<Sighting>& held) {
    const Metadata& m = text_.metadata;
    const auto found = std::find_if(held.begin(), held.end(), [&](const Sighting& s) {
      return s.date == m.effective_from && is_left_of(m.redacted, s.version.root);
    });
    plan_.place.placement = Placement::same_text;
    if (found != held.end())
      plan_.place.held = *found;
    else
      complaints_.error(text_.line_of("redacted"),
                        fmt::format("words of this text were taken out before it was exported ({}): what is left is not "
                                    "what was decided and is not imported; the lines of `export --ndjson` carry it",
                                    redacted_clauses(m.redacted)));
  }

  void refuse_blanked() {
    for (const std::string& eid : blanked_clauses(db_, text_.document))
      complaints_.error(0, fmt::format("the words of {} were redacted in this store and do not come back; take them out "
                                       "of the file",
                                       eid));
  }

  void report_conflict(const store::Version& held) {
    const auto& date = text_.metadata.effective_from;
    const std::string message =
        date
            ? fmt::format(
                  "another text of '{}' is held for {} (version {}), and what they state does not say which is first; put "
                  "'sequence: 2' into the later one (a text has 1, an amendment 2), import this one with --as "
                  "correction or --as amendment, or give it another 'effective_from'",
                  plan_.ref, date->iso(), held.n)
            : fmt::format(
                  "another text of '{}' is held without a date (version {}); give this one a date in "
                  "'effective_from'",
                  plan_.ref, held.n);
    complaints_.error(text_.line_of("effective_from"), message);
  }

  void tell_beneath() {
    complaints_.note(0, fmt::format("another text of '{}' for the same day comes after this one, as what they state "
                                    "orders them; 'sequence' states another order",
                                    plan_.ref));
  }

  /// What a version says of itself never changes; a file of the same date that says otherwise is told so.
  void compare_version() {
    const Sighting& held = *plan_.place.held;
    const Metadata& m = text_.metadata;
    if (held.date != m.effective_from) return;
    std::vector<std::string_view> different;
    if (text_.line_of("reviewed") && held.version.reviewed != m.reviewed) different.push_back("reviewed");
    if (m.adopted_on && held.version.adopted_on != m.adopted_on) different.push_back("adopted_on");
    if (!m.authority.empty() && held.version.authority != m.authority) different.push_back("authority");
    if (!m.changed_by.empty() && held.version.changed_by != m.changed_by) different.push_back("changed_by");
    if (different.empty()) return;
    if (corrects()) return record_correction();
    for (const std::string_view key : different)
      complaints_.warning(
          text_.line_of(key),
          fmt::format("version {} says otherwise of '{}' and stands; import with --as correction "
                      "to replace it",
                      held.version.n, key));
  }

  void record_correction() {
    plan_.place.placement = Placement::new_version;
    plan_.place.reason = "correction";
    plan_.place.before = plan_.place.held;
  }

  void plan_version() {
    const Place& place = plan_.place;
    const std::vector<store::ManifestLine> before = place.before && place.reason != "source_replaced"
                                                        ? store::manifest(db_, place.before->version.id)
                                                        : std::vector<store::ManifestLine>{};
    plan_.clause_ids = clause_ids();
    if (!before.empty()) check_rewrite(before);
    // What came just after stands in for a version before; it says nothing about what changed.
    const bool follows = place.before && place.before->date <= text_.metadata.effective_from;
    report_references(follows ? before : Lines{}, text_, plan_, complaints_);
  }

  /// A wording that comes back word for word is the text it was; else the clauses of the versions around it
  /// continue.
  std::vector<std::string> clause_ids() {
    if (plan_.work)
      for (const store::Version& version : store::versions(db_, plan_.work->id, text_.metadata.lang))
        if (version.root == text_.root) return same_ids(version);
    if (auto given = given_ids(db_, text_, plan_.work); !given.empty()) {
      plan_.ids_given = true;
      return given;
    }
    const Around around = plan_.work ? held_around(db_, *plan_.work, text_, plan_.place) : Around{};
    if (around.before.empty() && around.after.empty()) return other_language_ids();
    return continued(around);
  }

  std::vector<std::string> continued(const Around& around) {
    for (text::Problem& problem :
         idle_decisions(text_.decisions, around.before, lines_of(text_.document), text_.decisions_file))
      problems_.push_back(std::move(problem));
    Continuation continuation = continue_clauses(around, text_.document, text_.decisions);
    plan_.uncertain = uncertain_matches(around, text_.document, continuation.doubts);
    return std::move(continuation.ids);
  }

  std::vector<std::string> same_ids(const store::Version& version) {
    std::vector<std::string> ids;
    for (const store::ManifestLine& line : store::manifest(db_, version.id)) ids.push_back(line.clause);
    return ids;
  }

  std::vector<std::string> other_language_ids() {
    if (plan_.work)
      for (const std::string& lang : store::languages(db_, plan_.work->id))
        if (lang != text_.metadata.lang)
          if (const auto other = counterpart(lang))
            return pair_clauses(store::manifest(db_, other->id), text_.document);
    return std::vector<std::string>(text_.document.clauses.size());
  }

  /// The version of another language that stood on the day of this one, else its first; restated never pairs
  /// official.
  std::optional<store::Version> counterpart(std::string_view lang) {
    std::optional<store::Version> found;
    for (const Sighting& sighting : standing(sightings(db_, plan_.work->id, lang))) {
      if (sighting.version.provenance != text_.metadata.provenance) continue;
      if (!found || !text_.metadata.effective_from || sighting.date <= text_.metadata.effective_from)
        found = sighting.version;
    }
    return found;
  }

  /// Versions that come together, or out of a store, are no slip of the hand.
  bool is_one_of_many() const {
    const bool exported = text_.metadata.source.bytes_hash != text::Hash{};
    return !options_.series.empty() || exported || plan_.place.before->version.batch == run_.batch;
  }

  void check_rewrite(const std::vector<store::ManifestLine>& before) {
    if (std::min(before.size(), text_.document.clauses.size()) < kFewestForRewrite) return;
    const double changed = share_changed(before, text_.document);
    if (changed <= kRewrite || options_.rewrite == Rewrite::confirmed) return;
    const std::string told = fmt::format("{:.0f} % of the clauses differ from version {}", 100 * changed,
                                         plan_.place.before->version.n);
    if (is_one_of_many())
      complaints_.warning(0, told);
    else
      complaints_.error(0, told + "; if this is the right text, import it with --confirm-rewrite");
  }

  store::Connection& db_;
  const Incoming& text_;
  const Run& run_;
  const ImportOptions& options_;
  text::Problems& problems_;
  Complaints complaints_;
  Plan plan_;
};

}  // namespace

Plan make_plan(store::Connection& db, const Incoming& text, const Run& run, text::Problems& problems) {
  return Planner(db, text, run, problems).run();
}

}  // namespace versioning
