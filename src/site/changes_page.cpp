// What changed across all texts, by the day it took effect.

#include <algorithm>
#include <charconv>

#include "site/change_words.h"
#include "site/feeds.h"
#include "site/frame.h"
#include "site/links.h"
#include "site/pages.h"
#include "site/reading.h"
#include "versioning/happenings.h"

namespace site {
namespace {

constexpr std::size_t kPerPage = 40;
constexpr std::size_t kLastPage = 1'000'000;

std::string what_happened(const Visit& visit, const versioning::Happening& one) {
  const auto& words = visit.words();
  if (!one.before) return words.at("changes.first");
  const bool fresh = one.version.reason == "source_replaced";
  if (fresh) return words.word("reason", one.version.reason);
  const auto diff = versioning::compare(store::manifest(visit.db, one.before->id), store::manifest(visit.db, one.version.id));
  return summary_sentence(visit, diff.summary());
}

View line(const Visit& visit, const versioning::Happening& one) {
  const bool compares = one.before && one.version.reason != "source_replaced";
  return View()
      .set("title", one.version.title)
      .set("title_lang", marked_language(visit, one.lang))
      .set("href", version_link(visit.lang, one.ref, one.version.n, one.lang))
      .set("kind", visit.words().word("kind", one.kind))
      .set("language", marked_language(visit, one.lang).empty() ? "" : visit.words().word("language", one.lang))
      .set("what", what_happened(visit, one))
      .set("compare", compares ? compare_link(visit.lang, one.ref, one.before->n, one.version.n, one.lang) : "");
}

std::vector<View> days(const Visit& visit, const versioning::Happenings& found) {
  std::vector<View> days, lines;
  for (std::size_t i = 0; i < found.list.size(); ++i) {
    const auto& one = found.list[i];
    lines.push_back(line(visit, one));
    if (i + 1 < found.list.size() && found.list[i + 1].day == one.day) continue;
    days.push_back(View()
                       .set("day", visit.date(one.day))
                       .set("to_come", one.day > visit.today.iso())
                       .set("lines", lines));
    lines.clear();
  }
  return days;
}

std::size_t page_number(const Visit& visit) {
  const auto digits = visit.url.parameter("page");
  std::size_t n = 1;
  std::from_chars(digits.data(), digits.data() + digits.size(), n);
  return std::clamp<std::size_t>(n, 1, kLastPage);
}

}  // namespace

Response changes_page(const Visit& visit) {
  const auto number = page_number(visit);
  const auto found = versioning::happenings(visit.db, (number - 1) * kPerPage, kPerPage);
  if (visit.suffix == "atom") return changes_feed(visit, found);
  const auto to = [&](std::size_t n) { return path_of({visit.lang, "changes"}) + (n == 1 ? "" : query_of({{"page", std::to_string(n)}})); };
  View view;
  view.set("days", days(visit, found))
      .set("none", found.list.empty())
      .set("feed", changes_link(visit.lang) + ".atom")
      .set("newer", number > 1 ? to(number - 1) : "")
      .set("older", number * kPerPage < found.total ? to(number + 1) : "");
  Frame frame;
  frame.title = visit.words().at("changes.title");
  frame.place = Place::changes;
  return page(visit, "changes", frame, view);
}

}  // namespace site
