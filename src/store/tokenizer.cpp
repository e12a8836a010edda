#include "store/tokenizer.h"

#include <sqlite3.h>

#include <algorithm>
#include <string_view>

#include "language/analyser.h"
#include "store/connection.h"

namespace store {
namespace {

using TokenSink = int (*)(void*, int, const char*, int, int, int);

// Analysers are shared, const and live for ever: the tokenizer of a table is just a pointer to one.
int create(void*, const char** arguments, int count, Fts5Tokenizer** out) noexcept {
  if (count != 1) return SQLITE_ERROR;
  const language::Analyser& analyser = language::analyser_for(arguments[0]);
  *out = reinterpret_cast<Fts5Tokenizer*>(const_cast<language::Analyser*>(&analyser));
  return SQLITE_OK;
}

void destroy(Fts5Tokenizer*) noexcept {}

int pass_keys(std::string_view keys, void* context, TokenSink sink) {
  std::size_t at = 0;
  while ((at = keys.find_first_not_of(' ', at)) != std::string_view::npos) {
    const std::size_t end = std::min(keys.find(' ', at), keys.size());
    const int code = sink(context, 0, keys.data() + at, static_cast<int>(end - at), static_cast<int>(at),
                          static_cast<int>(end));
    if (code != SQLITE_OK) return code;
    at = end;
  }
  return SQLITE_OK;
}

int analyse(const language::Analyser& analyser, std::string_view text, void* context, TokenSink sink) {
  int code = SQLITE_OK;
  analyser.analyse(text, language::Purpose::index, [&](const language::Token& token) {
    code =
        sink(context, token.colocated ? FTS5_TOKEN_COLOCATED : 0, token.key.data(),
             static_cast<int>(token.key.size()), static_cast<int>(token.begin), static_cast<int>(token.end));
    return code == SQLITE_OK;
  });
  return code;
}

int tokenize(Fts5Tokenizer* self, void* context, int flags, const char* bytes, int size,
             TokenSink sink) noexcept {
  const std::string_view text =
      bytes == nullptr ? std::string_view{} : std::string_view(bytes, static_cast<std::size_t>(size));
  if ((flags & FTS5_TOKENIZE_QUERY) != 0) return pass_keys(text, context, sink);
  return analyse(*reinterpret_cast<const language::Analyser*>(self), text, context, sink);
}

}  // namespace

fts5_api* fts5_api_of(Connection& db) {
  fts5_api* api = nullptr;
  sqlite3_stmt* stmt = nullptr;
  if (sqlite3_prepare_v2(db.handle(), "SELECT fts5(?1)", -1, &stmt, nullptr) == SQLITE_OK) {
    sqlite3_bind_pointer(stmt, 1, &api, "fts5_api_ptr", nullptr);
    sqlite3_step(stmt);
  }
  if (sqlite3_finalize(stmt) != SQLITE_OK || api == nullptr)
    throw Error(SQLITE_ERROR, "this SQLite was built without FTS5", "");
  return api;
}

void register_tokenizer(Connection& db) {
  fts5_api* api = fts5_api_of(db);
  fts5_tokenizer calls{create, destroy, tokenize};
  const int code = api->xCreateTokenizer(api, "safbwynt", nullptr, &calls, nullptr);
  if (code != SQLITE_OK) throw Error(code, sqlite3_errmsg(db.handle()), "register tokenizer");
}

}  // namespace store
