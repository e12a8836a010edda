#pragma once
// A small collection with one of everything, and a site over it.

#include <sstream>
#include <string>
#include <string_view>

#include "site/site.h"
#include "tests/store/temporary.h"
#include "versioning/import.h"

namespace site_test {

struct File {
  std::string_view stem;
  std::string_view text;
};

inline constexpr File kFiles[] = {
    {"buses.2022.en", R"(---
ref: cwm-buses
kind: policy_position
title: Buses under public control
body: Cwm Enghraifft
force: in_force
in_force_from: 2022-03-12
effective_from: 2022-03-12
adopted_on: 2022-03-12
topics: [transport]
provenance: sample
supersedes: [cwm-old-buses]
---
## Why the bus matters

1. For one household in five there is no car at the door.

## What we stand for

2. Every bus route should be run by the public.
(a) One timetable.
(b) One ticket.
)"},
    {"buses.2024.en", R"(---
ref: cwm-buses
title: Buses under public control
effective_from: 2024-03-16
adopted_on: 2024-03-16
reason: amendment
changed_by: cwm-m01
provenance: sample
---
## Why the bus matters

1. For one household in five there is no car at the door.

## What we stand for

2. Every bus route should run under a franchise held by the public.
(a) One timetable.
(b) One ticket.
(c) One place to complain.
)"},
    {"buses.cy", R"(---
ref: cwm-buses
lang: cy
title: Bysiau dan reolaeth gyhoeddus
effective_from: 2022-03-12
provenance: sample
reviewed: no
---
## Pam mae'r bws yn bwysig

1. I un cartref o bob pump nid oes car wrth y drws.

## Yr hyn yr ydym o'i blaid

2. Dylai'r cyhoedd redeg pob llwybr bws.
(a) Un amserlen.
(b) Un tocyn.
)"},
    {"m01", R"(---
ref: cwm-m01
kind: motion
title: Fares that people can afford
body: Cwm Enghraifft
stage: debated
decision: carried_in_parts
decided_on: 2024-03-16
parts: ["2=carried", "3=lost"]
vote.for: 80
vote.against: 12
mover: Cangen Tre-wen
provenance: sample
---
1. Conference notes that a single costs more than an hour's wage.

2. Conference resolves to campaign for a £1 single <on every bus>.

3. Conference resolves to close the car parks.
)"},
    {"m02", R"(---
ref: cwm-m02
kind: motion
title: Sell the depots
body: Cwm Enghraifft
stage: debated
decision: lost
decided_on: 2022-03-12
provenance: sample
---
1. Conference resolves to sell every bus depot.
)"},
    {"old", R"(---
ref: cwm-old-buses
aliases: [buses-2014]
kind: policy_position
title: Regulating bus companies
body: Cwm Enghraifft
force: superseded
effective_from: 2014-05-01
---
1. Councils should require a minimum service.
)"},
    {"principles", R"(---
ref: principles
kind: principle
title: Principles & "quotes"
body: WLG
force: in_force
provenance: restated
source.url: https://example.org/principles?a=1&b=2
---
1. **Socialism.** The goal is a society run for what people need.
)"},
    {"welsh", R"(---
ref: datganiad
kind: statement
lang: cy
title: Datganiad ar y gynhadledd
body: Cwm Enghraifft
force: none
---
1. Mae'r gynhadledd yn agored i bawb.
)"},
    {"unheld", R"(---
ref: unheld
kind: constitution
title: Constitution (text not held)
body: WLG
force: none
held: no
provenance: restated
---
1. The text is not held here.
)"},
};

inline versioning::ImportReport import_collection(store::Store& store) {
  versioning::ImportOptions options;
  options.head = store_test::head();
  versioning::Importer importer(store, options);
  for (const auto& file : kFiles)
    importer.add({.name = std::string(file.stem) + ".md", .bytes = std::string(file.text), .stem = std::string(file.stem), .effective_from = std::nullopt});
  return importer.finish();
}

/// No test may depend on how busy the machine is.
inline site::Settings unhurried(site::Settings settings) {
  settings.search_limit = std::chrono::minutes(1);
  return settings;
}

/// A site over the collection, on 1 June 2026.
class Collection {
 public:
  explicit Collection(site::Settings settings = {})
      : report(import_collection(held.store)), site(held.store, unhurried(std::move(settings)), log) {}

  site::Response get(std::string target) {
    site::Request request;
    request.target = std::move(target);
    return site.handle(request);
  }

  store_test::TemporaryStore held;
  versioning::ImportReport report;
  std::ostringstream log;
  site::Site site;
};

/// One that no test changes: made once.
inline Collection& shared() {
  static Collection collection;
  return collection;
}

}  // namespace site_test
