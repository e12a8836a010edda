#pragma once
// The report of an import, as people read it.

#include "cli/streams.h"
#include "versioning/import.h"

namespace cli {

struct ReportSetting {
  double seconds = 0;  // the import took
  bool quiet = false;  // problems only
};

/// Problems on `err`, the table of counts on `out`.
void print_report(const versioning::ImportReport& report, const ReportSetting& setting, Streams& streams);

}  // namespace cli
