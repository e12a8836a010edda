#include "versioning/clause_history.h"

#include <algorithm>

#include "text/markup.h"
#include "text/word_diff.h"

namespace versioning {

namespace {

/// Takes the next `bytes` off runs that stand in order.
void take(std::vector<Blamed>& from, std::size_t& at, std::size_t bytes, std::vector<Blamed>& into) {
  while (bytes > 0) {
    Blamed& run = from[at];
    const std::size_t some = std::min(bytes, run.text.size());
    if (!into.empty() && into.back().origin == run.origin)
      into.back().text += run.text.substr(0, some);
    else
      into.push_back({run.text.substr(0, some), run.origin});
    run.text.erase(0, some);
    bytes -= some;
    if (run.text.empty()) ++at;
  }
}

std::string plain(const ClauseWording& wording) { return text::plain_text(wording.line.words, wording.line.kind); }

std::vector<Blamed> carried_on(std::vector<Blamed> before, const text::WordDiff& diff, std::size_t origin) {
  std::vector<Blamed> now, gone;
  std::size_t at = 0;
  for (const text::Piece& piece : diff.pieces) {
    switch (piece.edit) {
      case text::Edit::same:
        take(before, at, piece.text.size(), now);
        break;
      case text::Edit::removed:
        take(before, at, piece.text.size(), gone);
        break;
      case text::Edit::inserted:
        now.push_back({piece.text, origin});
        break;
    }
  }
  return now;
}

}  // namespace

std::vector<ClauseWording> clause_history(store::Connection& db, const store::Work& work, std::string_view lang,
                                          std::string_view clause) {
  std::vector<ClauseWording> found;
  for (const store::Stretch& stretch : store::timeline(db, work.id, lang)) {
    const std::vector<store::ManifestLine> lines = store::manifest(db, stretch.version.id);
    const auto line =
        std::find_if(lines.begin(), lines.end(), [&](const store::ManifestLine& l) { return l.clause == clause; });
    if (line == lines.end()) continue;
    const bool goes_on = !found.empty() && found.back().to == stretch.from &&
                         found.back().line.wording_hash == line->wording_hash;
    if (goes_on)
      found.back().to = stretch.to;
    else
      found.push_back({stretch.from, stretch.to, stretch.version, *line});
  }
  return found;
}

std::vector<OnceThere> once_there(store::Connection& db, const store::Work& work, std::string_view lang,
                                  std::string_view eid) {
  std::vector<OnceThere> found;
  for (const store::Stretch& stretch : store::timeline(db, work.id, lang)) {
    store::Statement row = db.prepare(R"(
        SELECT c.cid FROM version_clause m JOIN clause c ON c.id = m.clause WHERE m.version = ?1 AND m.eid = ?2)");
    if (!row.bind(stretch.version.id, eid).step()) continue;
    const std::string clause = row.str(0);
    std::erase_if(found, [&](const OnceThere& one) { return one.clause == clause; });
    found.insert(found.begin(), {clause, stretch.version, stretch.to});
  }
  return found;
}

std::vector<Blamed> blame(const std::vector<ClauseWording>& wordings) {
  std::vector<Blamed> runs;
  for (std::size_t i = 0; i < wordings.size(); ++i) {
    const std::string words = plain(wordings[i]);
    runs = i == 0 ? std::vector<Blamed>{{words, 0}}
                  : carried_on(std::move(runs), text::word_diff(plain(wordings[i - 1]), words), i);
  }
  std::erase_if(runs, [](const Blamed& run) { return run.text.empty(); });
  return runs;
}

}  // namespace versioning
