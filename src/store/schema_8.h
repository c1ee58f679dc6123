// Version 8 of the tables: as version 7.
#pragma once

namespace gainsay {

inline constexpr const char* schema_8 = "SELECT 1";

}  // namespace gainsay
