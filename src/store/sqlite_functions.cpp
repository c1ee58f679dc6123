#include "store/sqlite_functions.h"

#include "places/sphere.h"

namespace gainsay {
namespace {

void kilometres(sqlite3_context* context, int count, sqlite3_value** values) {
  for (int i = 0; i < count; ++i) {
    if (sqlite3_value_type(values[i]) == SQLITE_NULL) return sqlite3_result_null(context);
  }
  const auto point = [values](int at) {
    return Coordinates{sqlite3_value_double(values[at]), sqlite3_value_double(values[at + 1])};
  };
  sqlite3_result_double(context, kilometres_between(point(0), point(2)));
}

}  // namespace

int add_functions(sqlite3* handle) {
  constexpr int how = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
  return sqlite3_create_function_v2(handle, "kilometres", 4, how, nullptr, kilometres, nullptr, nullptr,
                                    nullptr);
}

}  // namespace gainsay
