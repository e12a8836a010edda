#include "store/postings.h"

#include <sqlite3.h>

#include <algorithm>

#include <fmt/format.h>

#include "store/tokenizer.h"

namespace store {
namespace {

constexpr const char* kPointer = "safbwynt postings";

Place place_of(int column, int offset) {
  const auto in_field = std::min<Place>(static_cast<Place>(offset), (Place{1} << kFieldShift) - 1);
  return (static_cast<Place>(column) << kFieldShift) | in_field;
}

int add_places(const Fts5ExtensionApi* api, Fts5Context* fts, int phrase, Postings& out) {
  Fts5PhraseIter at;
  int column = 0;
  int offset = 0;
  const int code = api->xPhraseFirst(fts, phrase, &at, &column, &offset);
  if (code != SQLITE_OK) return code;
  for (; column >= 0; api->xPhraseNext(fts, &at, &column, &offset)) out.places.push_back(place_of(column, offset));
  return SQLITE_OK;
}

// Answers 0, so that the statement that asks it of every row goes through all of them in one step.
void collect(const Fts5ExtensionApi* api, Fts5Context* fts, sqlite3_context* context, int count,
             sqlite3_value** values) noexcept {
  auto* out = count == 1 ? static_cast<Postings*>(sqlite3_value_pointer(values[0], kPointer)) : nullptr;
  if (out == nullptr) return sqlite3_result_error(context, "safbwynt_collect: no list to add to", -1);
  const std::size_t begin = out->places.size();
  const int phrases = api->xPhraseCount(fts);
  for (int phrase = 0; phrase < phrases; ++phrase)
    if (const int code = add_places(api, fts, phrase, *out); code != SQLITE_OK)
      return sqlite3_result_error_code(context, code);
  if (phrases > 1) {
    // Keys of one word may stand at one position.
    const auto first = out->places.begin() + static_cast<std::ptrdiff_t>(begin);
    std::sort(first, out->places.end());
    out->places.erase(std::unique(first, out->places.end()), out->places.end());
  }
  out->rows.push_back(api->xRowid(fts));
  out->ends.push_back(static_cast<std::uint32_t>(out->places.size()));
  sqlite3_result_int(context, 0);
}

}  // namespace

void read_postings(Connection& db, std::string_view table, const std::string& match, Postings& out) {
  Statement all = db.prepare(fmt::format("SELECT 1 FROM {0} WHERE {0} MATCH ?1 AND safbwynt_collect({0}, ?2)", table));
  all.bind(match);
  all.bind_pointer_at(2, &out, kPointer);
  all.run();
}

void register_postings(Connection& db) {
  fts5_api* api = fts5_api_of(db);
  const int code = api->xCreateFunction(api, "safbwynt_collect", nullptr, collect, nullptr);
  if (code != SQLITE_OK) throw Error(code, sqlite3_errmsg(db.handle()), "register safbwynt_collect");
}

}  // namespace store
