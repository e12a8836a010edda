// Two versions of a text side by side, or in one flow.

#include <charconv>

#include "publish/diff_html.h"
#include "publish/json.h"
#include "site/change_words.h"
#include "site/frame.h"
#include "site/links.h"
#include "site/opening.h"
#include "site/pages.h"
#include "site/provenance.h"
#include "site/rail.h"
#include "site/tags.h"
#include "versioning/diff.h"

namespace site {
namespace {

using publish::Side;
using versioning::Change;
using versioning::Entry;

struct Comparison {
  Reading before, now;
  versioning::Diff diff;
  bool split = false;  // side by side
};

std::optional<int> number(std::string_view digits) {
  int n = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), n);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return n;
}

/// "3..4"
std::optional<std::pair<int, int>> pair_of(std::string_view pair) {
  const auto dots = pair.find("..");
  if (dots == std::string_view::npos) return std::nullopt;
  const auto from = number(pair.substr(0, dots)), to = number(pair.substr(dots + 2));
  if (!from || !to) return std::nullopt;
  return std::pair(*from, *to);
}

/// Whether the clause reads the same: shown only when asked for.
bool folds(const Entry& entry) {
  return entry.changes.has(Change::unchanged) || (entry.changes.has(Change::label_only) && !entry.changes.has(Change::moved));
}

View fold(const Visit& visit, const std::vector<const Entry*>& run) {
  std::vector<View> clauses;
  for (const auto* entry : run)
    clauses.push_back(View().set("label", entry_label(*entry)).set("words_html", publish::entry_html(*entry, Side::now)));
  auto range = entry_label(*run.front());
  if (run.size() > 1) range += " – " + entry_label(*run.back());
  return View()
      .set("fold", View().set("range", range).set("words", visit.words().count("diff.unchanged", run.size())).set("clauses", clauses))
      .set("article", false);
}

struct Position {
  std::size_t at = 0, of = 0;  // among the changes, from 1
};

std::string anchor(std::size_t change) { return "change-" + std::to_string(change); }

View article(const Visit& visit, const Comparison& c, const Entry& entry, const Position& place) {
  View view;
  view.set("id", anchor(place.at))
      .set("label", entry_label(entry))
      .set("tags_html", change_tags(visit, c.diff, entry))
      .set("place", visit.words().fill("diff.place", {{"n", std::to_string(place.at)}, {"of", std::to_string(place.of)}}))
      .set("previous", place.at > 1 ? "#" + anchor(place.at - 1) : "")
      .set("next", place.at < place.of ? "#" + anchor(place.at + 1) : "")
      .set("both_html", c.split ? publish::Html() : publish::entry_html(entry, Side::both))
      .set("before_html", c.split && entry.before ? publish::entry_html(entry, Side::before) : publish::Html())
      .set("now_html", c.split && entry.now ? publish::entry_html(entry, Side::now) : publish::Html())
      .set("split", c.split);
  return View().set("fold", false).set("article", view);
}

/// Changes as articles, and what stands between them folded.
std::vector<View> blocks(const Visit& visit, const Comparison& c) {
  Position place;
  for (const auto& entry : c.diff.entries) place.of += folds(entry) ? 0 : 1;
  std::vector<View> blocks;
  std::vector<const Entry*> same;
  const auto close = [&] {
    if (!same.empty()) blocks.push_back(fold(visit, same));
    same.clear();
  };
  for (const auto& entry : c.diff.entries) {
    if (folds(entry)) {
      same.push_back(&entry);
      continue;
    }
    close();
    ++place.at;
    blocks.push_back(article(visit, c, entry, place));
  }
  close();
  return blocks;
}

std::string pair_path(const Visit& visit, const Comparison& c) {
  return compare_link(visit.lang, c.now.work.ref, c.before.version.n, c.now.version.n);
}

std::string address(const Visit& visit, const Comparison& c, std::string_view view) {
  Parameters query;
  if (!view.empty()) query.emplace_back("view", std::string(view));
  if (c.now.lang() != visit.lang) query.emplace_back("lang", c.now.lang());
  return pair_path(visit, c) + query_of(query);
}

std::vector<View> options(const Visit& visit, const Comparison& c, int chosen) {
  std::vector<View> options;
  for (const auto& entry : versioning::history(visit.db, c.now.work.id, c.now.lang())) {
    const auto& version = entry.version;
    const auto name = visit.words().fill("version", {{"n", std::to_string(version.n)}});
    options.push_back(View()
                          .set("value", std::to_string(version.n))
                          .set("selected", version.n == chosen)
                          .set("words", version.effective_from ? name + ", " + visit.date(*version.effective_from) : name));
  }
  return options;
}

View compare_view(const Visit& visit, const Comparison& c) {
  const auto& words = visit.words();
  const auto named = [&](const Reading& r) { return words.fill("version", {{"n", std::to_string(r.version.n)}}); };
  View view;
  view.set("text", text_link(visit.lang, c.now.work.ref, c.now.lang()))
      .set("title", c.now.version.title)
      .set("text_lang", marked_language(visit, c.now.lang()))
      .set("action", path_of({visit.lang, "t", c.now.work.ref, "compare"}))
      .set("lang_hidden", c.now.lang() == visit.lang ? "" : c.now.lang())
      .set("view_hidden", c.split ? "split" : "")
      .set("from", options(visit, c, c.before.version.n))
      .set("to", options(visit, c, c.now.version.n))
      .set("inline_href", address(visit, c, ""))
      .set("split_href", address(visit, c, "split"))
      .set("split", c.split)
      .set("summary", summary_sentence(visit, c.diff.summary()))
      .set("before_name", named(c.before))
      .set("now_name", named(c.now))
      .set("blocks", blocks(visit, c))
      .set("full", version_link(visit.lang, c.now.work.ref, c.now.version.n, c.now.lang()))
      .set("full_words", words.fill("diff.read_in_full", {{"n", std::to_string(c.now.version.n)}}))
      .set("json", pair_path(visit, c) + ".json" + (c.now.lang() == visit.lang ? "" : query_of({{"lang", c.now.lang()}})));
  return view;
}

/// The official wording over a restatement is no amendment: nothing of it is compared.
bool comparable(const Comparison& c) {
  return (c.before.version.provenance == "restated") == (c.now.version.provenance == "restated");
}

Response as_json(const Comparison& c) {
  Response response;
  response.type = "application/json";
  response.body = publish::print(publish::diff_json(c.now.work, c.before.version, c.now.version, c.diff));
  return response.with("Cache-Control", std::string(cache_control(Keeping::ask_again)));
}

}  // namespace

Response compare_page(const Visit& visit) {
  const auto opened = open_text(visit);
  if (opened.failure) return *opened.failure;
  const auto pair = pair_of(visit.captured[1]);
  const auto find = [&](int n) { return store::version(visit.db, opened.work.id, opened.lang, n); };
  const auto from = pair ? find(pair->first) : std::nullopt, to = pair ? find(pair->second) : std::nullopt;
  if (!from || !to) return error_page(visit, {404, visit.words().fill("error.404_version", {{"n", visit.captured[1]}}), ""});
  Comparison c{read_version(visit, opened.work, *from, visit.today), read_version(visit, opened.work, *to, visit.today), {},
               visit.url.parameter("view") == "split"};
  if (!comparable(c)) return error_page(visit, {404, visit.words().at("diff.other_series"), ""});
  c.diff = versioning::compare(c.before.lines, c.now.lines);
  if (visit.suffix == "json") return as_json(c);
  Frame frame;
  frame.title = visit.words().at("diff.title") + ": " + c.now.version.title;
  frame.description = summary_sentence(visit, c.diff.summary());
  frame.place = Place::changes;
  frame.notices = notices(visit, c.now);
  return page(visit, "compare", frame, compare_view(visit, c));
}

Response compare_form(const Visit& visit) {
  const auto opened = open_text(visit);
  if (opened.failure) return *opened.failure;
  Parameters query;
  for (const char* key : {"view", "lang"})
    if (!visit.url.parameter(key).empty()) query.emplace_back(key, visit.url.parameter(key));
  const auto pair = visit.url.parameter("from") + ".." + visit.url.parameter("to");
  return redirect(303, path_of({visit.lang, "t", opened.work.ref, "compare", pair}) + query_of(query));
}

}  // namespace site
