#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <istream>
#include <iterator>
#include <ostream>

#include "cli/commands.h"
#include "cli/dates.h"
#include "cli/failure.h"
#include "cli/import_report.h"
#include "cli/open.h"
#include "cli/progress.h"
#include "publish/json.h"

namespace cli {
namespace {

versioning::SameDate same_date(const std::string& typed) {
  if (typed.empty()) return versioning::SameDate::refuse;
  if (typed == "correction") return versioning::SameDate::correction;
  if (typed == "amendment") return versioning::SameDate::amendment;
  throw Failure(kUsage, fmt::format("--as: \"{}\" is neither correction nor amendment", typed));
}

versioning::ImportOptions options_of(const ImportArguments& arguments, const Context& context) {
  auto options = arguments.options;
  options.effective_from = date_option("--effective-from", arguments.effective_from);
  options.same_date = same_date(arguments.same_date);
  options.head.recorded_at = context.now();
  options.head.actor = arguments.actor.empty() ? context.actor : arguments.actor;
  options.head.tool = context.tool;
  options.head.reason = arguments.reason;
  return options;
}

/// What was named on the command line, the standard input apart.
struct Sources {
  versioning::FileList list;
  bool from_input = false;
};

Sources sources_of(const std::vector<std::string>& paths) {
  Sources sources;
  std::vector<std::string> named;
  for (const auto& path : paths) {
    if (path == "-") sources.from_input = true;
    else named.push_back(path);
  }
  sources.list = versioning::find_files(named);
  return sources;
}

versioning::Input from_input(std::istream& in) {
  return {.name = "-", .bytes = {std::istreambuf_iterator<char>(in), {}}, .stem = "", .effective_from = {}};
}

void add_files(versioning::Importer& importer, const Sources& sources, bool series, Progress& progress) {
  const auto& files = sources.list.files;
  for (std::size_t i = 0; i < files.size(); ++i) {
    progress.show(i, files.size());
    text::Problem problem;
    if (const auto input = versioning::read_input(files[i], series, problem)) importer.add(*input);
    else importer.add_problem(problem);
  }
  progress.show(files.size(), files.size());  // stands while the index is written
}

Exit exit_of(const versioning::ImportReport& report) {
  if (report.refused > 0) return kBadData;
  return text::has_errors(report.problems) ? kNoInput : kDone;
}

/// A rehearsal into a store that is not there yet leaves none behind.
class Rehearsal {
 public:
  explicit Rehearsal(Context& context) {
    folder_ = std::filesystem::temp_directory_path() / "safbwynt-XXXXXX";
    std::string name = folder_.string();
    if (mkdtemp(name.data()) == nullptr) throw Failure(kCannotCreate, "cannot make the folder " + name);
    folder_ = name;
    context.db = (folder_ / "rehearsal.db").string();
  }
  ~Rehearsal() {
    std::error_code ignored;  // what is left in the temporary folder harms nobody
    std::filesystem::remove_all(folder_, ignored);
  }
  Rehearsal(const Rehearsal&) = delete;
  Rehearsal& operator=(const Rehearsal&) = delete;

 private:
  std::filesystem::path folder_;
};

int import_into(const ImportArguments& arguments, const Sources& sources, const Context& context, Streams& streams) {
  const auto store = open_or_create(context);
  double seconds = 0;
  const auto report = [&] {
    Progress progress(streams, context, "Importing");
    versioning::Importer importer(*store, options_of(arguments, context));
    for (const auto& problem : sources.list.problems) importer.add_problem(problem);
    add_files(importer, sources, !arguments.options.series.empty(), progress);
    if (sources.from_input) importer.add(from_input(streams.in));
    auto finished = importer.finish();
    seconds = progress.elapsed().count();
    return finished;
  }();
  if (arguments.json) streams.out << publish::print(publish::import_json(report));
  else print_report(report, {.seconds = seconds, .quiet = arguments.quiet}, streams);
  return exit_of(report);
}

}  // namespace

int run(const ImportArguments& arguments, const Context& context, Streams& streams) {
  options_of(arguments, context);  // a slip on the command line is told before anything is opened
  const auto sources = sources_of(arguments.paths);
  if (sources.list.files.empty() && !sources.from_input) {
    for (const auto& problem : sources.list.problems) streams.err << text::to_string(problem);
    throw Failure(kNoInput, "nothing to import: no .md, .markdown or .txt file was found");
  }
  if (!arguments.options.dry_run || std::filesystem::exists(context.db)) {
    return import_into(arguments, sources, context, streams);
  }
  Context elsewhere = context;
  const Rehearsal rehearsal(elsewhere);
  return import_into(arguments, sources, elsewhere, streams);
}

}  // namespace cli
