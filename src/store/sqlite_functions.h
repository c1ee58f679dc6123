// What questions compute that SQL can't.
#pragma once

#include <sqlite3.h>

namespace gainsay {

/// Gives a connection kilometres(latitude, longitude, latitude, longitude), null where one is null; not to be
/// used by a schema. The result is SQLite's code.
int add_functions(sqlite3* handle);

}  // namespace gainsay
