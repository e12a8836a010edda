#include <fmt/format.h>

#include "site/frame.h"
#include "site/links.h"
#include "site/pages.h"
#include "store/read.h"

namespace site {
namespace {

constexpr std::size_t kNearest = 5;

std::vector<View> nearest(const Visit& visit, const std::string& ref) {
  std::vector<View> links;
  if (ref.empty()) return links;
  for (const auto& near : store::similar_refs(visit.db, ref, kNearest))
    links.push_back(View().set("href", text_link(visit.lang, near)).set("words", near));
  return links;
}

}  // namespace

Response error_page(const Visit& visit, const Failure& failure) {
  const auto& words = visit.words();
  const auto key = fmt::format("error.{}", failure.status);
  const auto links = nearest(visit, failure.ref);
  View view;
  view.set("heading", words.at(key))
      .set("explanation", failure.explanation.empty() ? words.at(key + "_words") : failure.explanation)
      .set("typed", "")
      .set("has_nearest", !links.empty())
      .set("nearest", links);
  Frame frame;
  frame.title = words.at(key);
  frame.status = failure.status;
  frame.keeping = Keeping::never;
  return page(visit, "error", frame, view);
}

}  // namespace site
