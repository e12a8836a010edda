#include "site/provenance.h"

#include "site/links.h"

namespace site {
namespace {

constexpr std::string_view kLanguages[] = {"en", "cy"};

std::optional<store::Source> source_of(const Visit& visit, const Reading& reading) {
  return reading.version.source == 0 ? std::nullopt : store::source(visit.db, reading.version.source);
}

Notice restated(const Strings& words, const std::optional<store::Source>& source, const std::string& link) {
  if (!link.empty()) return {words.lang(), words.at("notice.restated"), link};
  if (source && !source->name.empty())
    return {words.lang(), words.fill("notice.restated_from", {{"source", source->name}}), ""};
  return {words.lang(), words.at("notice.restated_plain"), ""};
}

std::string cited_text(const Visit& visit, const Reading& reading) {
  const auto& version = reading.version;
  const auto body = reading.fact("body");
  const Values values = {{"body", body},
                         {"title", version.title},
                         {"ref", reading.work.ref},
                         {"n", std::to_string(version.n)},
                         {"date", version.effective_from ? visit.date(*version.effective_from) : ""}};
  const char* form = body.empty() ? "citation_text_no_body" : version.effective_from ? "citation_text" : "citation_text_undated";
  return visit.words().fill(form, values);
}

/// That the words are no official ones, and where they stand.
std::string cited_place(const Visit& visit, const Reading& reading, const std::string& at) {
  const auto& version = reading.version;
  const auto made = version.provenance == "official" ? "" : " [" + visit.words().word("provenance", version.provenance) + "]";
  return made + ". " + visit.settings.base_url + version_link(visit.lang, reading.work.ref, version.n, version.lang) + at;
}

}  // namespace

std::string source_link(const Visit& visit, const Reading& reading) {
  const auto source = source_of(visit, reading);
  if (!source) return {};
  return source->url.starts_with("https://") || source->url.starts_with("http://") ? source->url : "";
}

std::vector<Notice> notices(const Visit& visit, const Reading& reading) {
  std::vector<Notice> notices;
  const auto both = [&](const char* key) {
    for (const auto lang : kLanguages) notices.push_back({std::string(lang), visit.web.strings(lang).at(key), ""});
  };
  const auto& provenance = reading.version.provenance;
  if (provenance == "sample") both("notice.sample");
  if (provenance == "restated") {
    const auto source = source_of(visit, reading);
    const auto link = source_link(visit, reading);
    for (const auto lang : kLanguages) notices.push_back(restated(visit.web.strings(lang), source, link));
  }
  if (!reading.version.reviewed) both("notice.unreviewed");
  if (reading.fact("held") == "no") both("notice.not_held");
  return notices;
}

std::string citation(const Visit& visit, const Reading& reading) {
  return cited_text(visit, reading) + cited_place(visit, reading, "");
}

std::string citation(const Visit& visit, const Reading& reading, const store::ManifestLine& line) {
  const auto text = cited_text(visit, reading);
  const auto& label = line.label.empty() ? line.computed : line.label;
  return (label.empty() ? text : text + ", " + visit.words().clause(label)) +
         cited_place(visit, reading, fragment(line.eid));
}

}  // namespace site
