#pragma once
// The SQL functions of a connection: what the view visible_work asks.

namespace store {

class Connection;

/// safbwynt_today() → the day of the session, ISO; safbwynt_audience() → 'everyone' or 'editor'.
void register_functions(Connection& db);

}  // namespace store
