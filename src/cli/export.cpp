#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <ostream>

#include "cli/commands.h"
#include "cli/export_files.h"
#include "cli/failure.h"
#include "cli/find.h"
#include "cli/open.h"
#include "cli/terminal.h"
#include "publish/ndjson.h"
#include "store/read.h"

namespace cli {
namespace {

namespace fs = std::filesystem;
using Files = std::vector<ExportFile>;

Selection selection_of(const ExportArguments& arguments, const Context& context) {
  Selection selection{.today = context.today()};
  if (arguments.version != 0) {
    selection.which = Selection::Which::numbered;
    selection.number = arguments.version;
  } else if (arguments.history) {
    selection.which = Selection::Which::every;
  }
  return selection;
}

void require_sound(const ExportArguments& arguments) {
  const bool names_texts = arguments.all || !arguments.refs.empty() || !arguments.to.empty() || !arguments.lang.empty();
  if (!arguments.ndjson.empty() && names_texts) throw Failure(kUsage, "export: --ndjson writes the whole store, and nothing else");
  if (!arguments.ndjson.empty()) return;
  if (arguments.all == !arguments.refs.empty()) throw Failure(kUsage, "export: name texts, or say --all");
  if (arguments.history && arguments.version != 0) throw Failure(kUsage, "export: --history and --version exclude each other");
}

void append(Files& files, Files more) {
  files.insert(files.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

Files all_files(store::Connection& db, const ExportArguments& arguments, const Selection& selection) {
  Files files;
  for (const auto& listed : store::meetings(db)) {
    if (const auto meeting = store::meeting(db, listed.ref)) files.push_back(file_of(*meeting));
  }
  for (const auto& work : store::all_works(db)) {
    for (const auto& lang : store::languages(db, work.id)) {
      if (arguments.lang.empty() || arguments.lang == lang) append(files, files_of(db, work, lang, selection));
    }
  }
  return files;
}

Files files_named(store::Connection& db, const std::string& ref, const ExportArguments& arguments,
                  const Selection& selection) {
  if (const auto meeting = store::meeting(db, ref)) return {file_of(*meeting)};
  const auto work = work_named(db, ref);
  Files files;
  const auto langs = arguments.lang.empty() ? store::languages(db, work.id)
                                            : std::vector{language_of(db, work, arguments.lang)};
  for (const auto& lang : langs) append(files, files_of(db, work, lang, selection));
  if (files.empty()) throw Failure(kNoInput, fmt::format("\"{}\" has no version {}", ref, arguments.version));
  return files;
}

Files files_wanted(store::Connection& db, const ExportArguments& arguments, const Selection& selection) {
  if (arguments.all) return all_files(db, arguments, selection);
  Files files;
  for (const auto& ref : arguments.refs) append(files, files_named(db, ref, arguments, selection));
  return files;
}

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// True if the file was not there or differed.  Written beside and renamed, so that nobody reads half a text.
bool write(const fs::path& path, const std::string& bytes) {
  if (fs::is_regular_file(path) && bytes_of(path) == bytes) return false;
  fs::create_directories(path.parent_path());
  const fs::path beside = path.string() + ".part";
  std::ofstream out(beside, std::ios::binary);
  out << bytes;
  out.close();
  if (!out) throw Failure(kCannotCreate, fmt::format("cannot write {}", beside.string()));
  fs::rename(beside, path);
  return true;
}

void write_all(const Files& files, const fs::path& folder, Streams& streams) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw Failure(kCannotCreate, fmt::format("cannot make the folder {}: {}", folder.string(), error.message()));
  std::size_t written = 0;
  for (const auto& file : files) written += write(folder / file.name, file.markdown) ? 1 : 0;
  streams.out << fmt::format("{} in {}: {} written, {} as they were\n", counted(files.size(), "file", "files"),
                             folder.string(), grouped(written), grouped(files.size() - written));
}

/// Into a file beside first, like a text.
void write_ndjson(store::Connection& db, const std::string& to, Streams& streams) {
  store::Transaction one_state(db, store::Transaction::Kind::read);
  if (to == "-") {
    publish::print_ndjson(db, [&](std::string_view line) { streams.out << line; });
    return;
  }
  const fs::path beside = to + ".part";
  std::ofstream out(beside, std::ios::binary);
  std::size_t lines = 0;
  publish::print_ndjson(db, [&](std::string_view line) {
    out << line;
    ++lines;
  });
  out.close();
  if (!out) throw Failure(kCannotCreate, fmt::format("cannot write {}", beside.string()));
  fs::rename(beside, to);
  streams.out << fmt::format("{} in {}\n", counted(lines, "line", "lines"), to);
}

}  // namespace

int run(const ExportArguments& arguments, const Context& context, Streams& streams) {
  require_sound(arguments);
  const auto store = open_existing(context);
  const auto db = store->read();
  if (!arguments.ndjson.empty()) {
    write_ndjson(*db, arguments.ndjson, streams);
    return kDone;
  }
  const auto files = files_wanted(*db, arguments, selection_of(arguments, context));
  if (!arguments.to.empty()) {
    write_all(files, arguments.to, streams);
  } else if (files.size() == 1) {
    streams.out << files.front().markdown;
  } else {
    throw Failure(kUsage, fmt::format("export: these are {} files; say --to FOLDER, or --lang for one of them",
                                      files.size()));
  }
  return kDone;
}

}  // namespace cli
