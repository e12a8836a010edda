#pragma once
// JSON of values: what the command line prints, what the site serves and what tests hold us to.
// Keys are a contract: they are added, never renamed.  What is not known is null; a label may be "".

#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "search/search.h"
#include "store/connection.h"
#include "store/verify.h"
#include "text/problem.h"
#include "versioning/diff.h"
#include "versioning/history.h"
#include "versioning/import.h"

namespace publish {

using Json = nlohmann::ordered_json;

/// total, facets, answer (or null), results: ref, title, kind, force, lang, … and clauses: id, eid, label, html, score.
Json results_json(const search::Results& results, const search::Query& query);
/// ref, kind, title, lang, version, facts, and every clause: id, eid, label, computed, kind, role, parent, html, text.
Json text_json(store::Connection& db, const store::Work& work, const store::Version& version, const text::Date& on);
/// new, new_versions, attested, unchanged, refused, documents with their problems.
Json import_json(const versioning::ImportReport& report);
/// content_root, head, batches, problems.
Json verify_json(const store::Verification& verification);
/// One object a version, oldest first.
Json history_json(const std::vector<versioning::HistoryEntry>& history);
/// ref, kind and the history of each language.
Json history_json(const store::Work& work,
                  const std::vector<std::pair<std::string, std::vector<versioning::HistoryEntry>>>& series);
/// ref, lang, from, to (versions), summary, entries: changes, before, now, heading, text (pieces); moves, groups.
Json diff_json(const store::Work& work, const store::Version& before, const store::Version& now,
               const versioning::Diff& diff);
/// ref, kind ("meeting"), title, dates and the agenda: label, ref, title.
Json meeting_json(const store::Meeting& meeting);
/// Of each: place, ref, eid, clause, label, title, force, type, by, from.
Json proposals_json(const std::vector<versioning::Proposal>& proposals);
/// file, line, column, severity, message, excerpt.
Json problems_json(const text::Problems& problems);

/// Two spaces, UTF-8 as it is, ill-formed bytes replaced.  Ends with a line feed.
std::string print(const Json& json);

}  // namespace publish
