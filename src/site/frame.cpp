#include "site/frame.h"

#include "site/links.h"

namespace site {
namespace {

std::string join(const std::vector<std::string>& segments) {
  std::string path;
  for (const auto& segment : segments) path += path_of({segment});
  return path;
}

/// The same page with the interface in that language, query and filters kept.
std::string same_page(const Visit& visit, std::string_view lang) {
  auto segments = visit.url.segments;
  const bool has_language = !segments.empty() && (segments[0] == "en" || segments[0] == "cy");
  if (!has_language || segments.size() == 1) return home_link(lang);
  segments[0] = lang;
  return join(segments) + query_of(visit.url.parameters);
}

View entry(const Visit& visit, const char* key, const std::string& href, bool current) {
  return View().set("label", visit.words().at(key)).set("href", href).set("current", current);
}

void set_head(View& view, const Visit& visit, const Frame& frame) {
  const auto& name = visit.settings.header_name;
  const auto& assets = visit.web.assets;
  view.set("lang", visit.lang)
      .set("page_title", frame.title.empty() ? name : frame.title + " · " + name)
      .set("description", frame.description.empty() ? visit.words().at("description") : frame.description)
      .set("no_index", frame.keeping == Keeping::never || frame.status != 200)
      .set("icon", assets.href("icons/mark.svg"))
      .set("font", assets.href("fonts/text.woff2"))
      .set("style", assets.href("style.css"))
      .set("script", assets.href("app.js"))
      .set("header_name", name)
      .set("open_search", !visit.settings.base_url.empty());  // its address has to be absolute
  std::vector<View> alternates;
  if (!visit.settings.base_url.empty())
    for (const char* lang : {"en", "cy"})
      alternates.push_back(View().set("hreflang", lang).set("href", visit.settings.base_url + same_page(visit, lang)));
  view.set("alternates", alternates);
}

void set_navigation(View& view, const Visit& visit, const Frame& frame) {
  const auto other = other_language(visit.lang);
  view.set("home", home_link(visit.lang))
      .set("search", search_link(visit.lang))
      .set("about", about_link(visit.lang))
      .set("nav", std::vector<View>{
                      entry(visit, "nav_search", search_link(visit.lang), frame.place == Place::search),
                      entry(visit, "nav_browse", browse_link(visit.lang), frame.place == Place::browse),
                      entry(visit, "nav_changes", changes_link(visit.lang), frame.place == Place::changes),
                      entry(visit, "nav_about", about_link(visit.lang), frame.place == Place::about)})
      .set("other_lang", other)
      .set("other_href", same_page(visit, other))
      .set("other_name", visit.web.strings(other).at("language"));
  // A page with a search box of its own has none in the header.
  const bool own_box = frame.place == Place::home || frame.place == Place::search || frame.status != 200;
  view.set("header_search", !own_box);
}

void set_notices(View& view, const Frame& frame) {
  std::vector<View> notices;
  for (const auto& notice : frame.notices)
    notices.push_back(View().set("lang", notice.lang).set("words", notice.words).set("link", notice.link).set("link_words", notice.link));
  view.set("has_notices", !notices.empty()).set("notices", notices);
}

/// A mail address gets its scheme.
std::string contact_href(const std::string& contact) {
  return contact.find("://") == std::string::npos && contact.find('@') != std::string::npos ? "mailto:" + contact : contact;
}

void set_footer(View& view, const Visit& visit) {
  const auto& settings = visit.settings;
  const auto& words = visit.words();
  const auto organisation = settings.organisation.empty() ? words.at("any_organisation") : settings.organisation;
  constexpr std::size_t kShortHash = 12;
  view.set("contact", settings.contact)
      .set("contact_href", contact_href(settings.contact))
      .set("run_by", settings.operator_name.empty() ? "" : words.fill("run_by", {{"name", settings.operator_name}}))
      .set("not_endorsed", settings.official ? "" : words.fill("not_endorsed", {{"organisation", organisation}}))
      .set("content_root", visit.holdings.content_root.hex().substr(0, kShortHash))
      .set("ledger_head", visit.holdings.ledger_head.hex().substr(0, kShortHash));
}

}  // namespace

std::string_view cache_control(Keeping keeping) {
  switch (keeping) {
    case Keeping::ask_again: return "no-cache";
    case Keeping::forever: return "public, max-age=31536000, immutable";
    case Keeping::never: return "private, no-store";
  }
  return "no-store";
}

Response page(const Visit& visit, const std::string& name, const Frame& frame, View view) {
  set_head(view, visit, frame);
  set_navigation(view, visit, frame);
  set_notices(view, frame);
  set_footer(view, visit);
  Response response;
  response.status = frame.status;
  response.body = visit.web.templates.render(name, view, visit.words());
  return response.with("Cache-Control", std::string(cache_control(frame.keeping))).with("Content-Language", visit.lang);
}

}  // namespace site
