#pragma once
// What every answer gets before it goes out: security headers, ETag and 304, Content-Encoding.

#include "site/message.h"

namespace site {

/// An answer that has a Content-Encoding already (an asset) keeps its body.
Response finish(const Request& request, Response response);

}  // namespace site
