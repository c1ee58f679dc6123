#include "store/sqlite_error.h"

namespace gainsay {
namespace {

ErrorCode cause(int code, bool writing) {
  switch (code) {
    case SQLITE_TOOBIG:
      return ErrorCode::limit_exceeded;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_CONSTRAINT:
    case SQLITE_ERROR:
      return ErrorCode::damaged;
    case SQLITE_NOTFOUND:
      return ErrorCode::not_found;
    default:
      return writing ? ErrorCode::unwritable : ErrorCode::unreadable;
  }
}

// SQLite's own words are for programmers; these are for whoever has to do something.
std::string words(const SqliteFailure& failure) {
  switch (failure.code()) {
    case SQLITE_FULL:
      return "the disk is full";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return "another program has been writing it for a minute";
    case SQLITE_READONLY:
      return "it, or its folder, may not be written";
    case SQLITE_NOTADB:
      return "it is no ledger";
    case SQLITE_TOOBIG:
      return "a document is larger than a ledger can hold";
    default:
      return failure.what();
  }
}

}  // namespace

Error error_of(const SqliteFailure& failure, const std::string& path, bool writing) {
  const char* what = writing ? "can't be written: " : "can't be read: ";
  return {cause(failure.code(), writing), what + words(failure), path, std::nullopt};
}

}  // namespace gainsay
