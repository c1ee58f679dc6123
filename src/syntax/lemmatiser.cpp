#include "syntax/lemmatiser.h"

#include <algorithm>
#include <utility>

#include "base/payload.h"
#include "syntax/word_form.h"

namespace gainsay {
namespace {

/// Longer forms are addresses or noise, whose lemma is the form.
constexpr std::size_t longest_form = 64;

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view form) {
  std::string out(form);
  std::transform(out.begin(), out.end(), out.begin(), lower);
  return out;
}

/// With apostrophes as typewriters have them.
std::string plain_apostrophes(std::string_view form) {
  std::string out;
  for (std::size_t i = 0; i < form.size(); ++i) {
    const bool curly = form.substr(i, 3) == "’" || form.substr(i, 3) == "‘";
    out += curly ? '\'' : form[i];
    if (curly) i += 2;
  }
  return out;
}

/// Whether a form of letters is in capitals throughout, begins with one, or neither: names in capitals are
/// spelt otherwise in their lemmas.
std::uint32_t case_of(std::string_view form) {
  const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (form.size() > 1 && std::all_of(form.begin(), form.end(), capital)) return 2;
  return capital(form.front()) ? 1 : 0;
}

}  // namespace

std::string LemmaRule::apply(std::string_view form) const {
  std::string lemma = plain_apostrophes(letters == Case::keep ? std::string(form) : lowered(form));
  if (letters == Case::capitalise && lemma[0] >= 'a' && lemma[0] <= 'z') {
    lemma[0] = static_cast<char>(lemma[0] - 'a' + 'A');
  }
  lemma.resize(lemma.size() - std::min<std::size_t>(cut, lemma.size()));
  return lemma + added;
}

std::vector<std::uint32_t> lemma_keys(std::string_view form, Tag tag) {
  std::vector<std::uint32_t> keys;
  const std::string low = plain_apostrophes(lowered(form.substr(0, longest_form)));
  const std::uint32_t kind = mix(static_cast<std::uint32_t>(tag) << 2 | case_of(form), 0x1E);
  keys.push_back(mix(kind, word_hash(low)));
  for (std::size_t size = std::min(Lemmatiser::longest_ending, low.size()); size > 0; --size) {
    keys.push_back(mix(kind + static_cast<std::uint32_t>(size), word_hash(low.substr(low.size() - size))));
  }
  keys.push_back(mix(kind, 0x1F));
  return keys;
}

Lemmatiser::Lemmatiser(std::vector<LemmaRule> rules, std::vector<std::uint32_t> keys,
                       std::vector<std::uint16_t> rule_of)
    : rules_(std::move(rules)), keys_(std::move(keys)), rule_of_(std::move(rule_of)), index_(keys_) {}

std::string Lemmatiser::lemma(std::string_view form, Tag tag) const {
  if (form.empty()) return {};
  if (form.size() > longest_form) return std::string(form);
  for (const std::uint32_t key : lemma_keys(form, tag)) {
    const std::uint32_t row = index_.find(key);
    if (row == FeatureIndex::absent) continue;
    const LemmaRule& rule = rules_[rule_of_[row]];
    if (rule.cut < form.size() || !rule.added.empty()) return rule.apply(form);
  }
  return lowered(form);
}

Result<Lemmatiser> Lemmatiser::load(const std::string& path) {
  const auto payload = read_model_file(path, format);
  if (!payload) return tl::unexpected(payload.error());
  PayloadReader in(*payload);
  std::vector<LemmaRule> rules(in.number<std::uint16_t>());
  bool good = true;
  for (LemmaRule& rule : rules) {
    const auto letters = in.number<std::uint8_t>();
    good = good && letters <= static_cast<std::uint8_t>(LemmaRule::Case::capitalise);
    rule.letters = static_cast<LemmaRule::Case>(letters);
    rule.cut = in.number<std::uint8_t>();
    rule.added = in.text();
  }
  auto keys = in.array<std::uint32_t>();
  auto rule_of = in.array<std::uint16_t>();
  good = good && !in.failed() && in.at_end() && keys.size() == rule_of.size() &&
         std::all_of(rule_of.begin(), rule_of.end(), [&](std::uint16_t rule) { return rule < rules.size(); });
  if (!good) return fail(ErrorCode::bad_model, "holds no lemmatiser", path);
  return Lemmatiser(std::move(rules), std::move(keys), std::move(rule_of));
}

Result<void> Lemmatiser::save(const std::string& path) const {
  PayloadWriter out;
  out.number(static_cast<std::uint16_t>(rules_.size()));
  for (const LemmaRule& rule : rules_) {
    out.number(static_cast<std::uint8_t>(rule.letters));
    out.number(rule.cut);
    out.text(rule.added);
  }
  out.array(keys_);
  out.array(rule_of_);
  return write_model_file(path, format, out.payload());
}

}  // namespace gainsay
