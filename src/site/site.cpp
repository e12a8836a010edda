#include "site/site.h"

#include <fmt/format.h>

#include <chrono>
#include <exception>
#include <ostream>

#include "site/finish.h"
#include "site/pages.h"
#include "site/routes.h"
#include "store/read.h"
#include "store/verify.h"

namespace site {
namespace {

constexpr std::size_t kCacheBytes = 32 << 20;

/// A path for the log: printable ASCII only, cut at 200 characters.
std::string loggable(std::string_view target) {
  std::string path(target.substr(0, std::min<std::size_t>(target.find('?'), 200)));
  for (char& c : path)
    if (c <= ' ' || c > '~') c = '?';
  return path;
}

/// The interface's language of an address that no page has.
std::string language_of(const Url& url, const Request& request) {
  const bool says = !url.segments.empty() && (url.segments[0] == "en" || url.segments[0] == "cy");
  return says ? url.segments[0] : preferred_language(request.accept_language);
}

/// For a fault before a page could be made: no template, no database.
Response bare_failure() {
  Response response;
  response.status = 500;
  response.type = "text/plain; charset=utf-8";
  response.body = "500\n";
  return response.with("Cache-Control", "no-store");
}

}  // namespace

Site::Site(store::Store& store, Settings settings, std::ostream& log)
    : store_(store), settings_(std::move(settings)), log_(log), cache_(kCacheBytes) {
  files_ = web_files(settings_.web_dir);
  web_ = std::make_shared<const Web>(files_);
}

/// Made anew while developing, whenever a file has changed.
std::shared_ptr<const Web> Site::web() {
  if (settings_.web_dir.empty()) return web_;
  auto files = web_files(settings_.web_dir);
  const std::lock_guard lock(web_mutex_);
  if (files != files_) {
    web_ = std::make_shared<const Web>(files);
    files_ = std::move(files);
  }
  return web_;
}

std::shared_ptr<const Holdings> Site::holdings(store::Connection& db) {
  const auto version = store_.data_version();
  const std::lock_guard lock(holdings_mutex_);
  if (!holdings_ || holdings_version_ != version) {
    const auto counts = store::counts(db);
    holdings_ = std::make_shared<const Holdings>(
        Holdings{store::content_root(db), store::ledger_head(db), counts.works, counts.versions, counts.clauses});
    holdings_version_ = version;
  }
  return holdings_;
}

Response Site::answer(const Request& request) {
  const auto parsed = parse_url(request.target);
  const auto web = this->web();
  const auto lease = store_.read();
  const auto held = holdings(*lease);
  Visit visit{*web, settings_, *held, *lease, request, parsed.value_or(Url{}), store_.today(), "en", {}, ""};
  visit.lang = language_of(visit.url, request);
  if (!parsed) return error_page(visit, {400, "", ""});
  const auto found = match(visit.url);
  if (!found) return error_page(visit, {404, "", ""});
  if (request.method != "GET" && request.method != "HEAD")
    return error_page(visit, {405, "", ""}).with("Allow", "GET, HEAD");
  visit.lang = found->lang;
  visit.captured = found->captured;
  visit.suffix = found->suffix;
  try {
    return found->page(visit);
  } catch (const std::exception& fault) {
    log_fault(request, fault);
    return error_page(visit, {500, "", ""});
  }
}

/// The finished answer, from the cache if it is there.
Response Site::finished(const Request& request) {
  const auto accepted = preferred_encoding(request.accept_encoding);
  const bool reads = request.method == "GET" || request.method == "HEAD";
  if (!reads || request.target == "/" || !settings_.web_dir.empty()) return finish(accepted, answer(request));
  const Stamp stamp{store_.data_version(), store_.today().iso()};
  const auto key = fmt::format("{} {}", name(accepted), request.target);
  if (const auto kept = cache_.find(stamp, key)) return *kept;
  auto response = finish(accepted, answer(request));
  // Only what has a tag is the same for everyone.
  if (!response.header("ETag").empty()) cache_.keep(stamp, key, std::make_shared<const Response>(response));
  return response;
}

Response Site::handle(const Request& request) {
  const auto begin = std::chrono::steady_clock::now();
  Response response;
  try {
    response = unless_known(request, finished(request));
  } catch (const std::exception& fault) {
    log_fault(request, fault);
    response = finish(Encoding::identity, bare_failure());
  }
  const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
  log(fmt::format("{} {} {} {} {:.1f}ms", loggable(request.method), loggable(request.target), response.status,
                  response.body.size(), taken.count()));
  return response;
}

void Site::log_fault(const Request& request, const std::exception& fault) {
  log(fmt::format("fault {} {}: {}", loggable(request.method), loggable(request.target), fault.what()));
}

void Site::log(const std::string& line) {
  const std::lock_guard lock(log_mutex_);
  log_ << line << '\n' << std::flush;
}

}  // namespace site
