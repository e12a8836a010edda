#pragma once
// English stems: Porter2, by libstemmer.

#include <string>
#include <string_view>

namespace language {

/// The stem of a folded word (lower case, ' as apostrophe, possessive 's dropped).  Any number of threads.  Valid until
/// the next call in the same thread.
std::string_view english_stem(std::string_view folded);

/// Says which algorithm it is: its name and a few stems that differ between its releases.
std::string english_stemmer_fingerprint();

}  // namespace language
