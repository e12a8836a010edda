#include "language/thesaurus.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

namespace {

using language::Sense;
using language::Thesaurus;

std::string name_of(Sense::Kind kind) {
  switch (kind) {
    case Sense::Kind::term: return "term";
    case Sense::Kind::acronym: return "acronym";
    case Sense::Kind::renamed: return "renamed";
    case Sense::Kind::synonym: return "synonym";
    case Sense::Kind::ambiguous: return "ambiguous";
  }
  return {};
}

std::vector<std::string> split(const std::string& typed) {
  std::vector<std::string> words(1);
  for (const char c : typed)
    if (c == ' ') words.emplace_back();
    else words.back() += c;
  return words;
}

/// "0+3 acronym: NHS, GIG; …": where, what kind and what else may be searched.
std::string show(const std::vector<Sense>& senses) {
  std::string out;
  for (const Sense& sense : senses) {
    out += (out.empty() ? "" : "; ") + std::to_string(sense.first) + "+" + std::to_string(sense.count) + " " + name_of(sense.kind) + ":";
    for (const auto& form : sense.others)
      if (!form.as_written) out += std::string(form.near ? " ~" : " ") + form.text + "/" + form.lang;
  }
  return out;
}

constexpr std::string_view kTable =
    "kind\ten\tcy\tstatus\n"
    "acronym\tNHS; National Health Service\tGIG; Gwasanaeth Iechyd Gwladol\tattested\n"
    "term\thealth service\tgwasanaeth iechyd\tattested\n"
    "term\thealth\tiechyd\tattested\n"
    "term\thousing\ttai\tattested\n"
    "term\thouse\ttŷ\tattested\n"
    "term\tamendment\tgwelliant\tattested\n"
    "term\tamendment\tdiwygiad\tdraft\n"
    "term\tconference\tcynhadledd\tattested\n"
    "renamed\tMS; Member of the Senedd; AM!\tAelod o'r Senedd\tdraft\n"
    "renamed\tsection 21; no-fault eviction\t\tdraft\n"
    "ambiguous\t\tAS!; Aelod Seneddol; Aelod o'r Senedd\tdraft\n"
    "synonym\tjab; vaccination; ~needle\tbrechlyn\tdraft\n"
    "too\tfew cells\n";

Thesaurus small() { return Thesaurus(std::array{kTable}); }

TEST_CASE("The longest run of words that means something is found, in any form of its words") {
  struct Case {
    const char* typed;
    const char* found;
  };
  const Case cases[] = {
      {"NHS", "0+1 acronym: National Health Service/en GIG/cy Gwasanaeth Iechyd Gwladol/cy"},
      {"nhs", "0+1 acronym: National Health Service/en GIG/cy Gwasanaeth Iechyd Gwladol/cy"},
      {"Nhs", ""},
      {"national health service", "0+3 acronym: NHS/en GIG/cy Gwasanaeth Iechyd Gwladol/cy"},
      {"rural health services", "1+2 term: gwasanaeth iechyd/cy"},
      {"ngwasanaeth iechyd", "0+2 term: health service/en"},
      {"gynhadledd", "0+1 term: conference/en"},
      {"chynadleddau", "0+1 term: conference/en"},
      {"housing", "0+1 term: tai/cy"},
      {"houses", "0+1 term: tai/cy; 0+1 term: tŷ/cy"},
      {"amendments", "0+1 term: gwelliant/cy; 0+1 term: diwygiad/cy"},
      {"no fault evictions", "0+3 renamed: section 21/en"},
      {"section 21 notices", "0+2 renamed: no-fault eviction/en"},
      {"section 22", ""},
      {"AM selection", "0+1 renamed: MS/en Member of the Senedd/en Aelod o'r Senedd/cy"},
      {"am selection", ""},
      {"aelod senedd", "0+2 renamed: MS/en Member of the Senedd/en"},
      {"AS", "0+1 ambiguous: Aelod Seneddol/cy Aelod o'r Senedd/cy"},
      {"as", ""},
      {"jabs", "0+1 synonym: vaccination/en ~needle/en brechlyn/cy"},
      {"needles", "0+1 synonym: ~jab/en ~vaccination/en ~brechlyn/cy"},
      {"", ""},
      {"!!", ""},
  };
  const Thesaurus thesaurus = small();
  for (const Case& c : cases) {
    CAPTURE(c.typed);
    CHECK(show(thesaurus.senses(split(c.typed))) == c.found);
  }
}

TEST_CASE("A sense says whether a speaker or a source stands behind it") {
  const Thesaurus thesaurus = small();
  const auto found = thesaurus.senses(split("amendment"));
  REQUIRE(found.size() == 2);
  CHECK(found[0].verified);
  CHECK_FALSE(found[1].verified);
}

TEST_CASE("Acronyms that are also words are known in capitals") {
  const Thesaurus thesaurus = small();
  CHECK(thesaurus.has_acronym("AM"));
  CHECK(thesaurus.has_acronym("AS"));
  CHECK_FALSE(thesaurus.has_acronym("am"));
  CHECK_FALSE(thesaurus.has_acronym("IT"));
}

TEST_CASE("The program brings its tables along, and every line of them fits") {
  const auto& own = language::thesaurus();
  CHECK(own.size() > 350);
  for (const char* acronym : {"NHS", "GIG", "NEC", "OMOV", "CLP", "STV", "AM", "AS"}) {
    CAPTURE(acronym);
    CHECK(own.has_acronym(acronym));
    CHECK_FALSE(own.senses(std::array{std::string(acronym)}).empty());
  }
}

}  // namespace
