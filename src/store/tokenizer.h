#pragma once
// The FTS5 tokenizer "safbwynt": tokenize='safbwynt en' (cy, xx) indexes with language::analyser_for("en").
//
// Texts (documents, and what highlight() and snippet() read again) are analysed: every position carries its
// exact key first ("=rents") and the further keys colocated at the same offsets.
//
// The strings of a MATCH expression are not: they are keys already, separated by spaces, one a position.
// Search has analysed what the reader typed and asks for precisely the keys it means: MATCH '"=rent =rise"'.

struct fts5_api;

namespace store {

class Connection;

/// What FTS5 is extended through.  Error if this SQLite has none.
fts5_api* fts5_api_of(Connection& db);

void register_tokenizer(Connection& db);

}  // namespace store
