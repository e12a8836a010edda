#include "store/version_root.h"

#include "store/recorder.h"

namespace store {

RootHash::RootHash(std::string_view lang, std::string_view title, std::string_view provenance) {
  hash_.add(lang).add(title).add(provenance);
}

void RootHash::add(const Line& line) {
  hash_.add(std::int64_t{line.order}).add(std::int64_t{line.parent});
  hash_.add(text::name(line.kind)).add(line.label).add(line.wording);
}

text::Hash version_root(std::string_view lang, std::string_view title, std::string_view provenance,
                        const text::Document& document) {
  RootHash root(lang, title, provenance);
  int order = 0;
  for (const text::Clause& clause : document.clauses) {
    root.add({order++, clause.parent, clause.kind, clause.label, text::sha256(clause.wording.bytes())});
  }
  return root.finish();
}

std::string new_clause_id(std::string_view ref, const text::Hash& root, std::string_view eid, int again) {
  CanonicalHash hash;
  hash.add(ref).add(root).add(eid);
  if (again > 0) hash.add(std::int64_t{again});
  const text::Hash whole = hash.finish();
  return text::base32(std::span(whole.bytes).first(10));
}

}  // namespace store
