#pragma once
// What a clause said in time, where its words come from, and the numbers it has had.

#include <string>
#include <vector>

#include "publish/html.h"
#include "site/reading.h"
#include "site/view.h"

namespace site {

/// Newest first: when, href, name, now, text_lang, by_words, id, words_html (against the wording before).
std::vector<View> wording_views(const Visit& visit, const Reading& reading, const std::string& clause);

/// The words of the clause with a small number at each run that a later wording brought in; empty if it never changed.
publish::Html origins_html(const Visit& visit, const Reading& reading, const std::string& clause);

/// Lines to tell a reader who followed an old number, or may have: words, link, link_words.
std::vector<View> number_banners(const Visit& visit, const Reading& reading, const store::ManifestLine& line);

}  // namespace site
