#include "postgres/session.h"

#include <array>
#include <bit>
#include <charconv>

namespace gainsay {
namespace {

constexpr int binary = 1;
constexpr const char* connection_failure = "08006";

// One line of what libpq says, which ends its messages with line feeds and puts hints on lines of their own.
std::string words_of(const char* message) {
  std::string words = message == nullptr ? "" : message;
  while (!words.empty() && words.back() == '\n') words.pop_back();
  for (char& c : words) {
    if (c == '\n' || c == '\t') c = ' ';
  }
  return words;
}

std::uint64_t big_endian(std::string_view bytes) {
  std::uint64_t value = 0;
  for (const char c : bytes) value = value << 8 | static_cast<unsigned char>(c);
  return value;
}

// What libpq's functions want of values: pointers, lengths and formats side by side.
struct Parameters {
  explicit Parameters(const std::vector<PostgresValue>& values) {
    for (const PostgresValue& value : values) {
      texts.push_back(value.text ? value.text->c_str() : nullptr);
      lengths.push_back(value.text ? static_cast<int>(value.text->size()) : 0);
      formats.push_back(value.bytes ? binary : 0);
    }
  }
  [[nodiscard]] int size() const { return static_cast<int>(texts.size()); }

  std::vector<const char*> texts;
  std::vector<int> lengths;
  std::vector<int> formats;
};

// A connection whose other end is gone without a word is given up after some 15 seconds, not after hours; the
// address may say otherwise, since what comes later in the list counts.
PGconn* connect(const std::string& url) {
  constexpr std::array keywords = {"connect_timeout",
                                   "keepalives_idle",
                                   "keepalives_interval",
                                   "keepalives_count",
                                   "tcp_user_timeout",
                                   "fallback_application_name",
                                   "dbname",
                                   static_cast<const char*>(nullptr)};
  const std::array<const char*, keywords.size()> values = {"10",    "5",       "2",         "5",
                                                           "15000", "gainsay", url.c_str(), nullptr};
  constexpr int expand_url = 1;
  return PQconnectdbParams(keywords.data(), values.data(), expand_url);
}

}  // namespace

std::int64_t PostgresRows::changed() const {
  const std::string_view count = PQcmdTuples(result_.get());
  std::int64_t value = 0;
  (void)std::from_chars(count.data(), count.data() + count.size(), value);
  return value;
}

std::string_view PostgresRows::text(int row, int column) const {
  return {PQgetvalue(result_.get(), row, column),
          static_cast<std::size_t>(PQgetlength(result_.get(), row, column))};
}

std::int64_t PostgresRows::integer(int row, int column) const {
  const std::string_view bytes = text(row, column);
  switch (bytes.size()) {
    case 0:
    case 1:  // a boolean
      return static_cast<std::int64_t>(big_endian(bytes));
    case 2:
      return static_cast<std::int16_t>(big_endian(bytes));
    case 4:
      return static_cast<std::int32_t>(big_endian(bytes));
    case 8:
      return static_cast<std::int64_t>(big_endian(bytes));
    default:
      throw PostgresFailure("XX000", "a column holds no integer");
  }
}

double PostgresRows::real(int row, int column) const {
  const std::string_view bytes = text(row, column);
  if (bytes.empty()) return 0;
  if (bytes.size() == 4)
    return static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(big_endian(bytes))));
  if (bytes.size() != 8) throw PostgresFailure("XX000", "a column holds no number");
  return std::bit_cast<double>(big_endian(bytes));
}

PostgresSession::PostgresSession(const std::string& url) : connection_(connect(url)) {
  if (!connection_) throw std::bad_alloc();
  if (PQstatus(connection_.get()) != CONNECTION_OK) {
    // What can't be understood of an address is quoted whole.
    std::string words = words_of(PQerrorMessage(connection_.get()));
    if (const std::size_t quoted = words.find(url); quoted != std::string::npos)
      words.replace(quoted, url.size(), without_password(url));
    throw PostgresFailure(connection_failure, words);
  }
  // As connect, for the server's end: else it would keep the locks of a client that it can't reach.
  execute(
      "SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 2; SET tcp_keepalives_count = 5;"
      " SET tcp_user_timeout = 15000");
  // Notices are for programmers.
  PQsetNoticeProcessor(
      connection_.get(), [](void*, const char*) {}, nullptr);
  if (PQsetClientEncoding(connection_.get(), "UTF8") != 0)
    throw PostgresFailure("22021", "the database can't be asked in UTF-8");
}

PostgresRows PostgresSession::checked(PGresult* result) {
  PostgresRows rows(result);
  const ExecStatusType status = PQresultStatus(result);
  if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_COPY_IN) return rows;
  const char* state = result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_SQLSTATE);
  const char* said = result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
  throw PostgresFailure(state == nullptr ? connection_failure : state,
                        words_of(said == nullptr ? PQerrorMessage(connection_.get()) : said));
}

void PostgresSession::execute(const std::string& sql) {
  (void)checked(PQexec(connection_.get(), sql.c_str()));
}

PostgresRows PostgresSession::ask(const std::string& sql, const std::vector<PostgresValue>& values) {
  auto kept = prepared_.find(sql);
  if (kept == prepared_.end()) {
    const std::string name = "s" + std::to_string(prepared_.size());
    (void)checked(PQprepare(connection_.get(), name.c_str(), sql.c_str(), 0, nullptr));
    kept = prepared_.emplace(sql, name).first;
  }
  const Parameters all(values);
  return checked(PQexecPrepared(connection_.get(), kept->second.c_str(), all.size(), all.texts.data(),
                                all.lengths.data(), all.formats.data(), binary));
}

PostgresRows PostgresSession::ask_once(const std::string& sql, const std::vector<PostgresValue>& values) {
  const Parameters all(values);
  return checked(PQexecParams(connection_.get(), sql.c_str(), all.size(), nullptr, all.texts.data(),
                              all.lengths.data(), all.formats.data(), binary));
}

void PostgresSession::copy(const std::string& sql, std::string_view lines) {
  (void)checked(PQexec(connection_.get(), sql.c_str()));
  constexpr std::size_t piece = 1 << 20;
  for (; !lines.empty(); lines.remove_prefix(std::min(piece, lines.size()))) {
    const auto size = static_cast<int>(std::min(piece, lines.size()));
    if (PQputCopyData(connection_.get(), lines.data(), size) != 1) break;  // the result says why
  }
  if (PQputCopyEnd(connection_.get(), nullptr) != 1)
    throw PostgresFailure(connection_failure, words_of(PQerrorMessage(connection_.get())));
  std::optional<PostgresFailure> failure;
  while (PGresult* result = PQgetResult(connection_.get())) {
    try {
      (void)checked(result);
    } catch (const PostgresFailure& thrown) {
      failure = thrown;
    }
  }
  if (failure) throw *failure;
}

bool PostgresSession::in_transaction() const {
  return PQtransactionStatus(connection_.get()) != PQTRANS_IDLE;
}

bool is_postgres_url(std::string_view place) {
  return place.starts_with("postgresql://") || place.starts_with("postgres://");
}

std::string without_password(const std::string& url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string::npos) return url;
  const std::size_t user = scheme + 3;
  const std::size_t end = std::min(url.find('/', user), url.size());
  const std::size_t at = url.rfind('@', end);
  const std::size_t colon = url.find(':', user);
  std::string out = url;
  if (at != std::string::npos && at >= user && colon != std::string::npos && colon < at)
    out.erase(colon, at - colon);
  const std::size_t given = out.find("password=");
  if (given != std::string::npos) {
    const std::size_t value = given + std::string_view("password=").size();
    out.replace(value, std::min(out.find('&', value), out.size()) - value, "...");
  }
  return out;
}

Error error_of(const PostgresFailure& failure, const std::string& place, bool writing) {
  const std::string_view state = failure.state();
  const std::string_view kind = state.substr(0, 2);
  const std::string words = failure.what();
  const std::string name = without_password(place);
  if (state == "42P01" || state == "3D000") return {ErrorCode::not_found, words, name, {}};
  // Class 54: a program limit; class 22, 23: data that a column can't hold, or that contradict others.
  if (kind == "54") return {ErrorCode::limit_exceeded, "can't be written: " + words, name, {}};
  if (kind == "22" || kind == "23" || kind == "XX" || kind == "42")
    return {ErrorCode::damaged, (writing ? "can't be written: " : "can't be read: ") + words, name, {}};
  return {writing ? ErrorCode::unwritable : ErrorCode::unreadable,
          (writing ? "can't be written: " : "can't be read: ") + words,
          name,
          {}};
}

}  // namespace gainsay
