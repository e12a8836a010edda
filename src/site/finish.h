#pragma once
// What every answer gets before it goes out: security headers, ETag and 304, Content-Encoding.

#include "site/message.h"
#include "site/negotiate.h"

namespace site {

/// Headers, tag and encoding.  An answer that has a Content-Encoding already (an asset) keeps its body.
Response finish(Encoding accepted, Response response);

/// 304 in place of a finished answer that the client has already.
Response unless_known(const Request& request, Response response);

}  // namespace site
