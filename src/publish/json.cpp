#include "publish/json.h"

namespace publish {

Json verify_json(const store::Verification& verification) {
  return {{"content_root", verification.content_root.hex()},
          {"head", verification.head.hex()},
          {"batches", verification.batches},
          {"problems", verification.problems}};
}

std::string print(const Json& json) {
  const int two_spaces = 2;
  return json.dump(two_spaces, ' ', /*ensure_ascii=*/false, Json::error_handler_t::replace) + '\n';
}

}  // namespace publish
