#pragma once
// A text, set for a terminal: its facts, then its clauses with hanging labels.  A meeting likewise, with its agenda.

#include <string>

#include "cli/streams.h"
#include "store/connection.h"
#include "store/records.h"
#include "text/date.h"

namespace cli {

struct TextPage {
  store::Work work;
  store::Version version{};
  text::Date on;       // the day whose facts are shown
  std::string eid{};   // only this clause and what is under it; empty: all
  store::Known known{};
};

void print_text(store::Connection& db, const TextPage& page, Streams& streams);
void print_meeting(const store::Meeting& meeting, Streams& streams);

}  // namespace cli
