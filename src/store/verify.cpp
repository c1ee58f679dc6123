#include "store/verify.h"

#include <fmt/format.h>

#include "base/version.h"
#include "store/spans_of.h"

namespace gainsay {
namespace {

std::string name_of(const StoredArticle& stored) {
  return to_hex(stored.article.id) + " (" + to_string(stored.article.provenance) + ")";
}

class Check {
 public:
  explicit Check(const StoredArticle& stored) : stored_(stored), name_(name_of(stored)) {}

  void bytes(const StoredDocument& document) {
    if (hash128(document.document.bytes) != document.snapshot)
      found("the bytes of document " + to_hex(document.id) + " are not those that were read");
    if (id_of(document.document) != document.id)
      found("document " + to_hex(document.id) + " has another id by what is known of it");
  }

  // Only the first document's reading is kept, but every one must give the same article.
  void read_again(const StoredDocument& document, bool is_source, const Limits& limits) {
    const auto page = page_of(document.document, stored_.article.provenance);
    if (!page)
      return found("document " + to_hex(document.id) + " can't be read again: " + page.error().message);
    const auto article = extract(*page, limits, document.document.text_source);
    if (!article)
      return found("document " + to_hex(document.id) + " can't be read again: " + article.error().message);
    const Article& kept = stored_.article;
    if (article->text != kept.text) return differs("text", first_difference(article->text, kept.text));
    if (article->id != kept.id) return differs("id", std::nullopt);
    if (!is_source) return;
    if (!same_paragraphs(*article, kept)) differs("paragraphs", std::nullopt);
    const Metadata& now = article->metadata;
    const Metadata& then = kept.metadata;
    if (now.title != then.title) differs("title", std::nullopt);
    if (now.publisher != then.publisher) differs("publisher", std::nullopt);
    if (now.authors != then.authors) differs("authors", std::nullopt);
    if (now.published.iso != then.published.iso) differs("published", std::nullopt);
    if (now.modified.iso != then.modified.iso) differs("modified", std::nullopt);
    if (now.language != then.language) differs("language", std::nullopt);
  }

  void spans() {
    for (std::string& what : misplaced_spans(stored_.article, stored_.analysis)) found(std::move(what));
  }

  void contents(const std::vector<std::string>& kept) {
    const auto& items = stored_.analysis.attributions.items;
    for (std::size_t n = 0; n < items.size() && n < kept.size(); ++n) {
      if (content_words(stored_.article, items[n]) != kept[n])
        found(fmt::format("attribution {}: the words kept for search are not those of its content", n));
    }
  }

  [[nodiscard]] bool sound() const { return faults_.empty(); }
  std::vector<LedgerFault> take() { return std::move(faults_); }

 private:
  void found(std::string what) { faults_.push_back({name_, std::move(what)}); }

  void differs(const char* field, std::optional<std::size_t> at) {
    std::string what = fmt::format("{}: read again it is another", field);
    if (at) what += fmt::format(" from byte {} on", *at);
    if (stored_.reader.program != version())
      what += fmt::format("; gainsay {} read it before, this is {}", stored_.reader.program, version());
    found(std::move(what));
  }

  static std::size_t first_difference(std::string_view a, std::string_view b) {
    std::size_t at = 0;
    while (at < a.size() && at < b.size() && a[at] == b[at]) ++at;
    return at;
  }

  static bool same_paragraphs(const Article& a, const Article& b) {
    if (a.paragraphs.size() != b.paragraphs.size()) return false;
    for (std::size_t i = 0; i < a.paragraphs.size(); ++i) {
      if (a.paragraphs[i].span != b.paragraphs[i].span || a.paragraphs[i].kind != b.paragraphs[i].kind)
        return false;
    }
    return true;
  }

  const StoredArticle& stored_;
  std::string name_;
  std::vector<LedgerFault> faults_;
};

}  // namespace

std::vector<LedgerFault> verify_article(const StoredArticle& stored, const std::vector<std::string>& contents,
                                        const Limits& limits) {
  Check check(stored);
  check.spans();
  // Words can be compared only where spans hold.
  if (check.sound()) check.contents(contents);
  for (std::size_t i = 0; i < stored.documents.size(); ++i) {
    check.bytes(stored.documents[i]);
    check.read_again(stored.documents[i], i == 0, limits);
  }
  return check.take();
}

Result<Verification> verify(Ledger& ledger, const Limits& limits,
                            const std::function<void(const LedgerFault&)>& found) {
  Verification sum;
  const auto hand_on = [&](const LedgerFault& fault) {
    ++sum.faults;
    found(fault);
  };
  const auto faults = ledger.faults();
  if (!faults) return tl::unexpected(faults.error());
  for (const std::string& fault : *faults) hand_on({{}, fault});
  const auto ids = ledger.articles();
  if (!ids) return tl::unexpected(ids.error());
  for (const Hash128& id : *ids) {
    ++sum.articles;
    const auto stored = ledger.article(id);
    const auto contents = ledger.contents(id);
    if (!stored || !contents) {
      hand_on({to_hex(id), stored ? contents.error().message : stored.error().message});
      continue;
    }
    for (const LedgerFault& fault : verify_article(*stored, *contents, limits)) hand_on(fault);
  }
  return sum;
}

}  // namespace gainsay
