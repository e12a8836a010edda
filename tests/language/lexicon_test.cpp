// Lexicons of others, read at run time.

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "language/lexicon_files.h"
#include "language/lexicon_readers.h"
#include "language/welsh_analyser.h"

namespace {

namespace fs = std::filesystem;

struct Folder {
  Folder() : path(fs::temp_directory_path() / ("lexicons-" + std::to_string(reinterpret_cast<std::uintptr_t>(this)))) {
    fs::create_directories(path);
  }
  ~Folder() { fs::remove_all(path); }
  void write(const char* name, std::string_view bytes) const { std::ofstream(path / name, std::ios::binary) << bytes; }
  language::LexiconFiles found() const { return language::find_lexicons({&path, 1}); }
  fs::path path;
};

bool share_a_key(const language::Analyser& analyser, std::string_view one, std::string_view other) {
  const auto a = language::words(analyser, one, language::Purpose::query).at(0).keys;
  const auto b = language::words(analyser, other, language::Purpose::index).at(0).keys;
  return std::ranges::any_of(a, [&](const std::string& key) { return std::ranges::find(b, key) != b.end(); });
}

}  // namespace

TEST_CASE("No lexicon is no error and leaves no trace in the fingerprint") {
  const Folder folder;
  CHECK(language::fingerprint(folder.found()).empty());
  CHECK(language::find_lexicons({}).forms.empty());
}

TEST_CASE("A table of forms links words that no rule would") {
  const Folder folder;
  const auto bare = language::make_welsh_analyser(folder.found());
  folder.write("welsh.tsv", "swblau\tzog\tNOUN\t_\n\nno tab\n\t\t\t\n");
  const auto with = language::make_welsh_analyser(folder.found());
  CHECK_FALSE(share_a_key(*bare, "zog", "swblau"));
  CHECK(share_a_key(*with, "zog", "swblau"));
  CHECK(bare->fingerprint() != with->fingerprint());
}

TEST_CASE("The fingerprint changes with what is in a lexicon") {
  const Folder folder;
  folder.write("index.dic", "1\nsgwblin/B\n");
  const std::string before = language::fingerprint(folder.found());
  folder.write("index.dic", "1\nsgwblin/C\n");
  CHECK(before.starts_with("index.dic "));
  CHECK(language::fingerprint(folder.found()) != before);
}

TEST_CASE("A spelling list and a dictionary give headwords to the rules") {
  const Folder folder;
  folder.write("index.dic", "3\nsgwblin/B\nblinda/MSX\nplwncio/LMST\nplwnci/MSv\n");
  folder.write("freedict-cym-eng.dict", "Zwmp\ndrindod /drˈɪndɔd/ <n, s, f>\ntrinity\ntibwns /x/ <a>\nzany\n");
  const auto with = language::make_welsh_analyser(folder.found());
  CHECK(share_a_key(*with, "sgwblin", "sgwblinau"));
  CHECK(share_a_key(*with, "plwncio", "blwnciodd"));
  CHECK(share_a_key(*with, "tibwns", "tibwnsaf"));
}

TEST_CASE("A word of which a list says no more than that it exists can be compared and have plurals") {
  const Folder folder;
  folder.write("index.dic", "2\nzwmpiog/M\ntwblen/MT\n");
  const auto with = language::make_welsh_analyser(folder.found());
  CHECK(share_a_key(*with, "zwmpiog", "zwmpiocach"));
  CHECK(share_a_key(*with, "twblen", "dwblennau"));
}

TEST_CASE("A plural in a dictionary is of the word it looks and translates like") {
  const Folder folder;
  folder.write("freedict-cym-eng.dict", "Zwmp\nzwamb /x/ <n, s, m>\nwolfkin\nzwemb /x/ <n, p, m>\nwolfkins\ntrif /x/ <n, s, m>\nwolfkin\n");
  const auto with = language::make_welsh_analyser(folder.found());
  CHECK(share_a_key(*with, "zwamb", "zwemb"));
  CHECK_FALSE(share_a_key(*with, "trif", "zwemb"));
}

TEST_CASE("A stem makes no verb beside the one that has it") {
  const Folder folder;
  folder.write("index.dic", "2\nzwand/MSv\nzwando/S\n");
  const auto forms_of = [&](std::string_view word) {
    return language::words(*language::make_welsh_analyser(folder.found()), word, language::Purpose::index).at(0).keys;
  };
  const auto has = [](const std::vector<std::string>& keys, std::string_view key) { return std::ranges::find(keys, key) != keys.end(); };
  CHECK(has(forms_of("zwandodd"), "zwando"));
  folder.write("freedict-cym-eng.dict", "Zwmp\nzwandi /x/ <v>\nto zwand\n");
  CHECK(has(forms_of("zwandodd"), "zwandi"));
  CHECK_FALSE(has(forms_of("zwandodd"), "zwando"));
}

TEST_CASE("Broken lexicons are read as far as they go") {
  const Folder folder;
  folder.write("freedict-cym-eng.dict.dz", std::string("\x1f\x8b\x08\x04\xff\xff\x00", 7));
  folder.write("index.dic", std::string("\xff\xfe/\0/BAvX\n//\n/\n", 14));
  const auto analyser = language::make_welsh_analyser(folder.found());
  CHECK(share_a_key(*analyser, "tŷ", "tai"));
}
