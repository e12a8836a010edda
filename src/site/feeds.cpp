#include "site/feeds.h"

#include "publish/atom.h"
#include "site/frame.h"
#include "site/links.h"
#include "store/read.h"

namespace site {
namespace {

std::string absolute(const Visit& visit, const std::string& path) { return visit.settings.base_url + path; }

/// "urn:safbwynt:cwm-buses:en:2": a version, wherever it is served.
std::string version_urn(std::string_view ref, std::string_view lang, int n) {
  return "urn:safbwynt:" + encode(ref) + ":" + encode(lang) + ":" + std::to_string(n);
}

/// When the version was recorded: RFC 3339, as the ledger has it.
std::string recorded_at(const Visit& visit, const store::Version& version) {
  const auto batch = store::batch_by_id(visit.db, version.batch);
  return batch ? batch->recorded_at : "1970-01-01T00:00:00Z";
}

publish::Feed feed(const Visit& visit, const std::string& title, const std::string& page) {
  const auto query = query_of(visit.url.parameters);
  publish::Feed feed;
  feed.title = title + " · " + visit.settings.header_name;
  feed.self = absolute(visit, page + ".atom" + query);
  feed.alternate = absolute(visit, page + query);
  feed.id = visit.settings.base_url.empty() ? "urn:safbwynt:feed:" + encode(page + query) : feed.alternate;
  feed.author = visit.settings.operator_name.empty() ? visit.settings.header_name : visit.settings.operator_name;
  feed.lang = visit.lang;
  return feed;
}

Response response(const publish::Feed& feed, Keeping keeping) {
  Response response;
  response.type = "application/atom+xml; charset=utf-8";
  response.body = publish::atom(feed);
  return response.with("Cache-Control", std::string(cache_control(keeping)));
}

publish::FeedEntry entry(const Visit& visit, const search::TextHit& hit) {
  publish::FeedEntry entry;
  const auto work = store::find_work(visit.db, hit.ref);
  const auto version = work ? store::version(visit.db, work->id, hit.lang, hit.version) : std::nullopt;
  entry.id = version_urn(hit.ref, hit.lang, hit.version);
  entry.title = hit.title;
  entry.link = absolute(visit, text_link(visit.lang, hit.ref, hit.lang));
  entry.updated = version ? recorded_at(visit, *version) : "1970-01-01T00:00:00Z";
  entry.summary = hit.clauses.empty() ? "" : hit.clauses.front().text;
  entry.lang = hit.lang;
  return entry;
}

publish::FeedEntry entry(const Visit& visit, const versioning::Happening& one) {
  publish::FeedEntry entry;
  entry.id = version_urn(one.ref, one.lang, one.version.n) + ":" + one.day;
  entry.title = one.version.title + ", " + visit.words().fill("version", {{"n", std::to_string(one.version.n)}});
  entry.link = absolute(visit, one.before ? compare_link(visit.lang, one.ref, one.before->n, one.version.n, one.lang)
                                          : version_link(visit.lang, one.ref, one.version.n, one.lang));
  entry.updated = recorded_at(visit, one.version);
  entry.summary = visit.date(one.day);
  entry.lang = one.lang;
  return entry;
}

}  // namespace

Response search_feed(const Visit& visit, const Asked& asked, const search::Results& results) {
  const auto& words = visit.words();
  auto made = feed(visit, asked.typed.empty() ? words.at("all_texts") : words.fill("search_title", {{"query", asked.typed}}), search_link(visit.lang));
  for (const auto& hit : results.hits) made.entries.push_back(entry(visit, hit));
  return response(made, Keeping::never);
}

Response changes_feed(const Visit& visit, const versioning::Happenings& happenings) {
  auto made = feed(visit, visit.words().at("changes.title"), changes_link(visit.lang));
  for (const auto& one : happenings.list) made.entries.push_back(entry(visit, one));
  return response(made, Keeping::ask_again);
}

}  // namespace site
