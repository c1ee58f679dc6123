// What of an article goes into an export, and what formats call it.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "export/selection.h"
#include "store/ledger.h"

namespace gainsay {

struct Portion {
  StoredArticle stored;
  Selection which;  ///< of its attributions those asked for
};

// Names for what a ledger holds, the same in every format and in every ledger that holds it. They are no
// addresses: nothing is to be fetched from them.

inline std::string article_name(const Hash128& id) {
  return "urn:gainsay:article:" + to_hex(id);
}
inline std::string attribution_name(const Hash128& article, AttributionId n) {
  return fmt::format("{}:attribution:{}", article_name(article), n);
}
/// What is claimed. Until claims of several articles are joined, each attribution has one of its own; then
/// this is the place to name the one that they share.
inline std::string claim_name(const Hash128& article, AttributionId n) {
  return fmt::format("{}:claim:{}", article_name(article), n);
}
inline std::string speaker_name(const Hash128& article, std::uint32_t n) {
  return fmt::format("{}:speaker:{}", article_name(article), n);
}
inline std::string document_name(const Hash128& id) {
  return "urn:gainsay:document:" + to_hex(id);
}

/// The canonical address, or the one by which the page was had; empty where neither is known.
inline const std::string& address_of(const Article& article) {
  const Metadata& about = article.metadata;
  return about.canonical_url.empty() ? about.url : about.canonical_url;
}

/// Whether a page's word for an address may stand where a format wants one: http or https, and none of the
/// characters that RFC 3987 keeps out.
inline bool is_sound_address(std::string_view text) {
  if (!text.starts_with("http://") && !text.starts_with("https://")) return false;
  return text.find_first_of("<>\"{}|\\^`") == std::string_view::npos &&
         text.find_first_of(
             std::string_view("\0\1\2\3\4\5\6\7\10\11\12\13\14\15\16\17\20\21\22\23\24\25\26\27"
                              "\30\31\32\33\34\35\36\37 \177",
                              34)) == std::string_view::npos;
}

}  // namespace gainsay
