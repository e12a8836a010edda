#include "publish/clause_html.h"

#include <algorithm>

#include "text/citation.h"
#include "text/markup.h"

namespace publish {
namespace {

bool has(const text::Run& run, text::Run::Style style) { return (run.style & style) != 0; }

/// Text with its references as links.
Html cited_html(std::string_view words, const CitationLinks& links) {
  if (links.empty()) return html("{}", words);
  Html out;
  std::size_t at = 0;
  for (const auto& citation : text::find_citations(words)) {
    const auto cited = words.substr(citation.begin, citation.end - citation.begin);
    const auto link = links.find(cited);
    if (link == links.end()) continue;
    out += html("{}<a href=\"{}\">{}</a>", words.substr(at, citation.begin - at), link->second, cited);
    at = citation.end;
  }
  return out += html("{}", words.substr(at));
}

/// One run, its link apart.
Html run_html(const text::Run& run, const CitationLinks& links) {
  if (has(run, text::Run::line_break)) return html("<br>");
  static const CitationLinks kNone;
  auto words = cited_html(run.text, run.url.empty() ? links : kNone);
  if (has(run, text::Run::code)) words = html("<code>{}</code>", words);
  if (has(run, text::Run::emphasis)) words = html("<em>{}</em>", words);
  if (has(run, text::Run::strong)) words = html("<strong>{}</strong>", words);
  return words;
}

/// Neighbouring runs of one link stand in one <a>.
Html inlines_html(std::string_view markdown, const CitationLinks& links = {}) {
  const auto runs = text::parse_inlines(markdown);
  Html out;
  for (std::size_t i = 0; i < runs.size();) {
    const std::string_view url = runs[i].url;
    Html words;
    for (; i < runs.size() && runs[i].url == url; ++i) words += run_html(runs[i], links);
    out += url.empty() ? words : html("<a href=\"{}\">{}</a>", url, words);
  }
  return out;
}

Html row_html(const std::vector<std::string>& cells, const Html& open, const Html& close) {
  Html row;
  for (const auto& cell : cells) row += html("{}{}{}", open, inlines_html(cell), close);
  return html("<tr>{}</tr>", row);
}

Html table_html(std::string_view markdown) {
  Html rows;
  for (const auto& cells : text::parse_table(markdown))
    rows += rows.empty() ? row_html(cells, html("<th scope=\"col\">"), html("</th>"))
                         : row_html(cells, html("<td>"), html("</td>"));
  return html("<table>{}</table>", rows);
}

/// Paragraphs of a quotation are apart by an empty line.
Html paragraphs_html(std::string_view markdown) {
  Html out;
  while (!markdown.empty()) {
    const auto end = std::min(markdown.find("\n\n"), markdown.size());
    if (end > 0) out += html("<p>{}</p>", inlines_html(markdown.substr(0, end)));
    markdown.remove_prefix(std::min(end + 2, markdown.size()));
  }
  return out;
}

}  // namespace

Html wording_html(const text::Wording& wording, text::ClauseKind kind, const CitationLinks& links) {
  Html words;
  switch (kind) {
    case text::ClauseKind::table: words = table_html(wording.text); break;
    case text::ClauseKind::code: words = html("<pre><code>{}</code></pre>", std::string_view(wording.text)); break;
    case text::ClauseKind::quote: words = html("<blockquote>{}</blockquote>", paragraphs_html(wording.text)); break;
    case text::ClauseKind::heading:
    case text::ClauseKind::clause:
    case text::ClauseKind::item:
    case text::ClauseKind::paragraph:
    case text::ClauseKind::note: words = inlines_html(wording.text, links); break;
  }
  if (wording.heading.empty()) return words;
  const auto heading = html("<strong>{}</strong>", inlines_html(wording.heading));
  return words.empty() ? heading : html("{} {}", heading, words);
}

Html marked_html(std::string_view text, const std::vector<search::Range>& marks, bool cut_before, bool cut_after) {
  Html out;
  if (cut_before) out += html("… ");
  std::size_t at = 0;
  for (const auto& mark : marks) {
    if (mark.begin < at || mark.end <= mark.begin || mark.end > text.size()) continue;
    out += html("{}<mark>{}</mark>", text.substr(at, mark.begin - at), text.substr(mark.begin, mark.end - mark.begin));
    at = mark.end;
  }
  out += html("{}", text.substr(at));
  if (cut_after) out += html(" …");
  return out;
}

}  // namespace publish
