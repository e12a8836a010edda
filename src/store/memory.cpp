#include "store/memory.h"

#include "store/connection.h"

namespace store {

Memory::Place& Memory::place(const std::string& name) {
  const std::lock_guard lock(mutex_);
  auto& place = places_[name];
  if (place == nullptr) place = std::make_unique<Place>();
  return *place;
}

std::shared_ptr<Kept> Memory::get(const std::string& name, const std::string& stamp, const Make& make) {
  Place& there = place(name);
  const std::lock_guard lock(there.making);
  if (there.kept == nullptr || there.stamp != stamp) {
    there.kept = make();
    there.stamp = stamp;
  }
  return there.kept;
}

std::string generation(Connection& db) {
  Statement row = db.prepare("SELECT value FROM derived_stamp WHERE key = 'generation'");
  return row.step() ? row.str(0) : std::string();
}

// Random and not counted: a number that was rolled back would be given again, to other rows.
void begin_generation(Connection& db) {
  db.run("INSERT OR REPLACE INTO derived_stamp(key, value) VALUES ('generation', hex(randomblob(8)))");
}

}  // namespace store
