// Answers that no reader looks at: redirects, assets, health, robots.

#include <fmt/format.h>

#include "publish/html.h"
#include "site/frame.h"
#include "site/links.h"
#include "site/negotiate.h"
#include "site/pages.h"
#include "store/read.h"

namespace site {
namespace {

Response plain(std::string body) {
  Response response;
  response.type = "text/plain; charset=utf-8";
  response.body = std::move(body);
  return response;
}

}  // namespace

Response redirect(int status, std::string location) {
  auto response = plain("");
  response.status = status;
  return response.with("Location", std::move(location)).with("Cache-Control", "no-cache");
}

Response start(const Visit& visit) {
  return redirect(302, home_link(preferred_language(visit.request.accept_language))).with("Vary", "Accept-Language");
}

/// A clause that no longer stands is shown in the last version that held it.
Response permanent_clause(const Visit& visit) {
  const auto place = store::find_clause(visit.db, visit.captured[0], visit.today);
  if (!place) return error_page(visit, {404, "", ""});
  const auto lang = place->lang == "cy" ? "cy" : "en";
  return redirect(303, place->current ? clause_link(lang, place->work.ref, place->eid, place->lang)
                                      : former_clause_link(lang, place->work.ref, place->eid, {place->version_n, place->lang}));
}

Response asset(const Visit& visit) {
  const auto* found = visit.web.assets.find(visit.captured[1]);
  if (!found) return error_page(visit, {404, "", ""});
  // A page kept from before an update asks for the old hash; the new one serves it.
  if (found->hash != visit.captured[0]) return redirect(302, visit.web.assets.href(visit.captured[1]));
  auto encoding = preferred_encoding(visit.request.accept_encoding);
  Response response;
  response.type = found->type;
  response.body = found->body(encoding);
  response.with("Cache-Control", std::string(cache_control(Keeping::forever))).with("ETag", "W/\"" + found->hash + "\"");
  if (!found->brotli.empty()) response.with("Vary", "Accept-Encoding");
  if (encoding != Encoding::identity) response.with("Content-Encoding", std::string(name(encoding)));
  return response;
}

Response health(const Visit&) { return plain("ok\n").with("Cache-Control", "no-store"); }

Response robots(const Visit&) {
  return plain("User-agent: *\nDisallow: /en/search\nDisallow: /cy/search\n").with("Cache-Control", "no-cache");
}

Response open_search(const Visit& visit) {
  Response response;
  response.type = "application/opensearchdescription+xml; charset=utf-8";
  const auto& base = visit.settings.base_url;
  const auto url = (base.empty() ? "" : base) + search_link(visit.lang);
  response.body = publish::html(R"(<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/"><ShortName>{}</ShortName><Description>{}</Description>)"
                                R"(<Url type="text/html" template="{}?q={{searchTerms}}"/></OpenSearchDescription>
)",
                                visit.settings.header_name, visit.words().at("description"), url)
                      .str();
  return response.with("Cache-Control", "no-cache");
}

}  // namespace site
