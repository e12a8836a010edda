#include "store/row_codes.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <fmt/format.h>

#include "store/search_index.h"

namespace store {
namespace {

constexpr std::size_t kFields = 3;

std::uint16_t capped(std::uint64_t count) { return static_cast<std::uint16_t>(std::min<std::uint64_t>(count, 0xFFFF)); }

// FTS5 keeps the number of positions of each column of a row: SQLite's varints, seven bits a byte, highest first.
std::array<std::uint64_t, kFields> sizes(std::string_view bytes) {
  std::array<std::uint64_t, kFields> out{};
  std::size_t field = 0;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    out[field] = (out[field] << 7) | (byte & 0x7F);
    if ((byte & 0x80) == 0 && ++field == kFields) break;
  }
  return out;
}

void add_sizes(Connection& db, std::string_view lang, RowCode& code) {
  static const auto kSql = [] {
    std::vector<std::string> all;
    for (const SearchIndex& index : search_indexes())
      all.push_back(fmt::format("SELECT sz FROM {}_docsize WHERE id = ?1", index.table));
    return all;
  }();
  Statement row = db.prepare(kSql[static_cast<std::size_t>(&index_for(lang) - search_indexes().data())]);
  if (!row.bind(code.row).step()) return;
  const auto [title, heading, text] = sizes(row.text(0));
  code.title = capped(title);
  code.heading = capped(heading);
  code.text = capped(text);
}

template <class Number>
Number number_of(std::vector<std::string>& names, std::string_view name) {
  const auto found = std::ranges::find(names, name);
  const auto at = static_cast<std::size_t>(found - names.begin());
  if (found == names.end()) names.emplace_back(name);
  return static_cast<Number>(at);
}

std::vector<std::string> split(std::string_view lines) {
  std::vector<std::string> out;
  for (std::size_t at = 0;;) {
    const std::size_t end = std::min(lines.find('\n', at), lines.size());
    out.emplace_back(lines.substr(at, end - at));
    if (end == lines.size()) return out;
    at = end + 1;
  }
}

WorkRows rows_of(Connection& db, Id work) {
  WorkRows out{.work = work, .langs = {}, .parts = {""}, .rows = {}};
  Statement row = db.prepare(
      "SELECT id, ord, valid_from, valid_to, force_eid, lang, last FROM search_row WHERE work = ?1 ORDER BY id");
  row.bind(work);
  while (row.step()) {
    RowCode code;
    code.row = row.integer(0);
    code.order = static_cast<std::int32_t>(row.integer(1));
    code.from = day_code(row.text(2));
    code.to = row.text(3).empty() ? kStill : day_code(row.text(3));
    code.part = number_of<std::uint16_t>(out.parts, row.text(4));
    code.lang = number_of<std::uint8_t>(out.langs, row.text(5));
    code.last = row.integer(6) != 0 ? 1 : 0;
    add_sizes(db, row.text(5), code);
    out.rows.push_back(code);
  }
  return out;
}

}  // namespace

DayCode day_code(std::string_view iso) {
  DayCode code = 0;
  std::size_t digits = 0;
  for (const char c : iso) {
    if (c < '0' || c > '9') continue;
    code = code * 10 + static_cast<DayCode>(c - '0');
    ++digits;
  }
  if (digits == 0) return 0;
  for (; digits < 8; ++digits) code *= 10;
  return code;
}

void write_row_codes(Connection& db, Id work) {
  const WorkRows packed = rows_of(db, work);
  const std::string_view bytes(reinterpret_cast<const char*>(packed.rows.data()), packed.rows.size() * sizeof(RowCode));
  db.run("INSERT INTO row_codes(work, langs, parts, rows) VALUES (?1, ?2, ?3, ?4)", work,
         fmt::format("{}", fmt::join(packed.langs, "\n")), fmt::format("{}", fmt::join(packed.parts, "\n")), Blob{bytes});
}

void remove_row_codes(Connection& db, Id work) { db.run("DELETE FROM row_codes WHERE work = ?1", work); }

std::vector<WorkRows> read_row_codes(Connection& db) {
  std::vector<WorkRows> out;
  Statement row = db.prepare("SELECT work, langs, parts, rows FROM row_codes ORDER BY work");
  while (row.step()) {
    WorkRows& next = out.emplace_back(WorkRows{row.integer(0), split(row.text(1)), split(row.text(2)), {}});
    const std::string_view bytes = row.text(3);
    next.rows.resize(bytes.size() / sizeof(RowCode));
    if (!next.rows.empty()) std::memcpy(next.rows.data(), bytes.data(), next.rows.size() * sizeof(RowCode));
  }
  return out;
}

}  // namespace store
