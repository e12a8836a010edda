#pragma once
// The site: a request in, the answer out.  Knows nothing of sockets.

#include <exception>
#include <iosfwd>
#include <memory>
#include <mutex>

#include "site/files.h"
#include "site/message.h"
#include "site/page_cache.h"
#include "site/settings.h"
#include "site/visit.h"
#include "site/web.h"
#include "store/store.h"

namespace site {

/// Threads: handle() may be called from many at once.
class Site {
 public:
  /// Loads templates, strings and assets; throws std::runtime_error naming what is missing or does not parse.
  /// `store` and `log` outlive the site.
  Site(store::Store& store, Settings settings, std::ostream& log);

  /// The finished answer: headers, 304, Content-Encoding.  Never throws for what a request holds.  Logs one line:
  /// method, path, status, bytes and milliseconds, without the query.
  Response handle(const Request& request);

 private:
  Response answer(const Request& request);
  Response finished(const Request& request);
  std::shared_ptr<const Web> web();
  std::shared_ptr<const Holdings> holdings(store::Connection& db);
  void log(const std::string& line);
  void log_fault(const Request& request, const std::exception& fault);

  store::Store& store_;
  const Settings settings_;
  std::ostream& log_;
  std::mutex log_mutex_;
  std::mutex web_mutex_;
  Files files_;
  std::shared_ptr<const Web> web_;
  std::mutex holdings_mutex_;
  std::int64_t holdings_version_ = 0;
  std::shared_ptr<const Holdings> holdings_;
  PageCache cache_;
};

}  // namespace site
