#include "site/links.h"

#include "site/url.h"

namespace site {
namespace {

/// Only a text in another language than the interface needs to be asked for.
std::string in_language(std::string_view lang, std::string_view text_lang) {
  return text_lang.empty() || text_lang == lang ? "" : query_of({{"lang", std::string(text_lang)}});
}

}  // namespace

std::string home_link(std::string_view lang) { return path_of({lang}) + "/"; }
std::string search_link(std::string_view lang) { return path_of({lang, "search"}); }
std::string search_link(std::string_view lang, std::string_view query) {
  return search_link(lang) + query_of({{"q", std::string(query)}});
}
std::string browse_link(std::string_view lang, std::string_view kind) {
  return path_of({lang, "browse"}) + (kind.empty() ? "" : "#" + encode(kind));
}
std::string changes_link(std::string_view lang) { return path_of({lang, "changes"}); }
std::string about_link(std::string_view lang) { return path_of({lang, "about"}); }

std::string text_link(std::string_view lang, std::string_view ref, std::string_view text_lang) {
  return path_of({lang, "t", ref}) + in_language(lang, text_lang);
}

std::string version_link(std::string_view lang, std::string_view ref, int n, std::string_view text_lang) {
  return path_of({lang, "t", ref, "v", std::to_string(n)}) + in_language(lang, text_lang);
}

std::string clause_link(std::string_view lang, std::string_view ref, std::string_view eid, std::string_view text_lang) {
  return path_of({lang, "t", ref, "clause", eid}) + in_language(lang, text_lang);
}

std::string former_clause_link(std::string_view lang, std::string_view ref, std::string_view eid, TextVersion version) {
  Parameters query{{"v", std::to_string(version.n)}};
  if (version.lang != lang) query.emplace_back("lang", std::string(version.lang));
  return path_of({lang, "t", ref, "clause", eid}) + query_of(query);
}

std::string history_link(std::string_view lang, std::string_view ref) { return path_of({lang, "t", ref, "history"}); }

std::string both_link(std::string_view lang, std::string_view ref) { return path_of({lang, "t", ref, "both"}); }

std::string compare_link(std::string_view lang, std::string_view ref, int from, int to, std::string_view text_lang) {
  return path_of({lang, "t", ref, "compare", std::to_string(from) + ".." + std::to_string(to)}) + in_language(lang, text_lang);
}

std::string fragment(std::string_view eid) { return "#" + encode(eid); }

}  // namespace site
