// Copies and versions as a ledger holds them, and what people ask of them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/hash.h"
#include "base/span.h"
#include "copies/attribution_changes.h"
#include "copies/credits.h"
#include "store/questions.h"

namespace gainsay {

/// What of an article is held against others.
struct ArticleBody {
  std::string text;
  Span body;            ///< of `text`, without the headline
  std::string address;  ///< canonical address, or else the one it was fetched from; may be empty
};

/// Two articles of which one is a copy of the other: a fact of these two alone.
struct CopyPair {
  Hash128 a;  ///< the lower of the two ids, whichever was published first
  Hash128 b;
  std::uint32_t common_words = 0;  ///< of the bodies (copies/copy.h)
  std::uint32_t words_a = 0;
  std::uint32_t words_b = 0;
  std::vector<AttributionChange> changes;  ///< from a to b
};

/// Empty fields ask for nothing; as in ClaimFilter. A group is listed where one of its articles is as asked
/// for.
struct CopyQuestion {
  std::string site;
  std::string publisher;  ///< its name, whatever its capitals
  std::string since;
  std::string until;
  bool dropped_denials = false;  ///< only groups in which one article lacks a denial that an earlier one has
  std::optional<Hash128> article;  ///< only the group of this one
  std::size_t skip = 0;            ///< so many groups of the list are left out
};

/// An attribution in words.
struct AttributionWords {
  std::int64_t attribution = 0;  ///< its number in its article
  std::string source;            ///< as they stand, pieces joined by " ... "
  std::string cue;
  std::string content;
  std::string stance;
};

/// A change from the earlier text to the later one.
struct ChangedAttribution {
  AttributionChangeKind kind = AttributionChangeKind::went;
  bool denial = false;  ///< as AttributionChange has it
  std::optional<AttributionWords> before;
  std::optional<AttributionWords> after;
};

/// A passage that only one of two texts has, as it stands; of the other text there is nothing, or other
/// words.
struct TextChange {
  std::string before;  ///< words of the earlier text; empty where they were added
  std::string after;   ///< words of the later one; empty where they were cut
};

/// One text held against an earlier one.
struct HeldAgainst {
  std::uint32_t common_words = 0;
  std::uint32_t words_before = 0;  ///< of the earlier text's body
  std::uint32_t words_after = 0;
  std::uint32_t words_cut = 0;
  std::uint32_t words_added = 0;
  std::vector<TextChange> passages;  ///< of four words or more on one side
  std::vector<ChangedAttribution> changes;

  /// Whether the later text lacks a denial that the earlier one has, though it makes the claim.
  [[nodiscard]] bool drops_denial() const;
};

struct CopyMember {
  ArticleLine article;
  std::vector<Credit> credits;
  std::size_t origin = 0;                   ///< index into CopyGroup::origins
  std::optional<std::size_t> held_against;  ///< an earlier member of the group: see GroupPlace
  bool certainly_later = false;             ///< than that one
  HeldAgainst against;
};

/// Articles that share text, each with some other of them. Named by the lowest of their ids.
struct CopyGroup {
  Hash128 id;
  std::vector<CopyMember> members;   ///< in the order of publication (copies/group.h)
  std::vector<std::string> origins;  ///< see GroupOrder
};

/// One text of an address.
struct Version {
  ArticleLine article;
  std::string modified;  ///< ISO 8601
  std::string fetched;
  bool order_known = false;  ///< whether it is known to be later than the one before
  HeldAgainst against;       ///< the one before; empty in the first
};

struct VersionList {
  std::string address;
  std::vector<Version> versions;  ///< as is_earlier_version has them; two at least
};

}  // namespace gainsay
