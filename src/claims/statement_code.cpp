#include "claims/statement_code.h"

#include <algorithm>
#include <optional>

namespace gainsay {
namespace {

constexpr char version = 2;
constexpr char version_without_about = 1;  // of ledgers before version 9 of their tables
constexpr std::size_t longest_text = 255;  // bytes of one field: a length is one byte

void put_text(std::string& out, std::string_view text) {
  std::size_t size = std::min(text.size(), longest_text);
  while (size < text.size() && size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) --size;
  out += static_cast<char>(size);
  out += text.substr(0, size);
}

class Reader {
 public:
  explicit Reader(std::string_view code) : code_(code) {}

  std::uint8_t byte() {
    if (at_ >= code_.size()) {
      broken_ = true;
      return 0;
    }
    return static_cast<std::uint8_t>(code_[at_++]);
  }
  std::string text() {
    const std::size_t size = byte();
    if (size > code_.size() - at_) {
      broken_ = true;
      return {};
    }
    std::string out(code_.substr(at_, size));
    at_ += size;
    return out;
  }
  std::uint32_t number() {
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i) value |= std::uint32_t{byte()} << (8 * i);
    return value;
  }
  [[nodiscard]] bool whole() const { return !broken_ && at_ == code_.size(); }
  [[nodiscard]] bool broken() const { return broken_; }

 private:
  std::string_view code_;
  std::size_t at_ = 0;
  bool broken_ = false;
};

}  // namespace

std::string encode(const Statement& statement) {
  std::string out;
  out += version;
  out += static_cast<char>(statement.form);
  out += static_cast<char>((statement.denied ? 1 : 0) | (statement.hedged ? 2 : 0) |
                           (statement.retracted ? 4 : 0) | (statement.by_cue ? 8 : 0));
  const auto day = static_cast<std::uint32_t>(statement.day);
  for (int i = 0; i < 4; ++i) out += static_cast<char>(day >> (8 * i) & 0xFF);
  put_text(out, statement.speaker);
  put_text(out, statement.aimed_at);
  out += static_cast<char>(statement.main ? *statement.main + 1 : 0);
  out += static_cast<char>(statement.terms.size());
  for (const Term& term : statement.terms) {
    out +=
        static_cast<char>(static_cast<int>(term.kind) | static_cast<int>(term.role) << 4 |
                          (term.aside ? 0x08 : 0) | (term.negated ? 0x40 : 0) | (term.asserted ? 0x80 : 0));
    put_text(out, term.text);
    put_text(out, term.more);
  }
  out += static_cast<char>(std::min(statement.about.size(), longest_text));
  for (std::size_t i = 0; i < std::min(statement.about.size(), longest_text); ++i)
    put_text(out, statement.about[i]);
  return out;
}

Result<Statement> decode_statement(std::string_view code) {
  const auto damaged = [] { return fail(ErrorCode::damaged, "no statement stands there"); };
  Reader in(code);
  const std::uint8_t written = in.byte();
  if (written != version && written != version_without_about) return damaged();
  Statement out;
  const std::uint8_t form = in.byte();
  const std::uint8_t flags = in.byte();
  if (form > static_cast<std::uint8_t>(StatementForm::named) || flags > 15) return damaged();
  out.form = static_cast<StatementForm>(form);
  out.denied = (flags & 1) != 0;
  out.hedged = (flags & 2) != 0;
  out.retracted = (flags & 4) != 0;
  out.by_cue = (flags & 8) != 0;
  out.day = static_cast<std::int32_t>(in.number());
  out.speaker = in.text();
  out.aimed_at = in.text();
  const std::uint8_t main = in.byte();
  const std::uint8_t terms = in.byte();
  if (main > terms) return damaged();
  if (main > 0) out.main = main - 1U;
  for (std::uint8_t i = 0; i < terms && !in.broken(); ++i) {
    const std::uint8_t head = in.byte();
    const int kind = head & (written == version ? 0x07 : 0x0F);
    const int role = head >> 4 & 3;
    if (kind > static_cast<int>(TermKind::quality) || role > static_cast<int>(TermRole::patient) ||
        (head > 0x7F && written != version))
      return damaged();
    Term term{static_cast<TermKind>(kind), static_cast<TermRole>(role), (head & 0x40) != 0, {}, {}};
    term.text = in.text();
    term.more = in.text();
    term.asserted = (head & 0x80) != 0;
    term.aside = written == version && (head & 0x08) != 0;
    out.terms.push_back(std::move(term));
  }
  const std::uint8_t about = written == version ? in.byte() : 0;
  for (std::uint8_t i = 0; i < about && !in.broken(); ++i) out.about.push_back(in.text());
  if (!in.whole()) return damaged();
  return out;
}

}  // namespace gainsay
