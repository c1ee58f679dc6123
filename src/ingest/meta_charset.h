// The encoding that an HTML page declares of itself.
#pragma once

#include <string_view>

namespace gainsay {

/// The label in <meta charset=...>, <meta http-equiv=content-type content="...charset=..."> or an XML
/// declaration within the first 8 KiB; empty where there is none. After the HTML standard's prescan, which
/// stops at 1 KiB; real pages put long comments first.
std::string_view meta_charset(std::string_view page);

}  // namespace gainsay
