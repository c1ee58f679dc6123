// What people ask of a ledger, and the rows that answer.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "attribution/attribution.h"
#include "base/hash.h"

namespace gainsay {

/// Where a list of articles, or of claims, was left: its last row. Rows that are added later don't shift it.
struct ListPosition {
  std::string published;  ///< of the article, as ArticleLine has it
  Hash128 article;
  std::int64_t attribution = 0;  ///< only for claims
  friend bool operator==(const ListPosition&, const ListPosition&) = default;
};

/// A place as somebody asks for it. Empty: any.
struct PlaceAsked {
  /// A name, however spelt, of the gazetteer or as articles write it; GeoNames' id, in digits; a country by
  /// its two capital letters; or, with a distance, "latitude,longitude" in degrees.
  std::string where;
  double kilometres = 0;  ///< also what lies as near to it as that; of several of one name, to any
  friend bool operator==(const PlaceAsked&, const PlaceAsked&) = default;
};

/// Empty fields ask for nothing. `words` and `actor` are typed as for match_expression; periods are a year, a
/// month or a day, or two of them with "/" in between, one of which may be missing.
struct ClaimFilter {
  std::string words;                ///< in what is claimed
  std::string actor;                ///< in a name of who claims it, whatever its own article calls it
  std::optional<Hash128> actor_id;  ///< who claims it
  std::optional<Hash128> accused;   ///< only accusations; who is the first that they name
  std::string site;                 ///< the host, and those below it
  std::string stance;               ///< by its word: "denies"
  std::string since;                ///< ISO 8601, compared as far as both dates are known
  std::string until;                ///< that day, month or year is in
  bool contested =
      false;            ///< only what another attribution of its article denies, rejects, doubts or corrects
  PlaceAsked place;     ///< named in what is said
  PlaceAsked said_in;   ///< where it was said
  std::string time;     ///< a period that a time named in what is said lies in or reaches into
  std::string said_at;  ///< one in which it was said, where the article tells more than its own date
  std::optional<ListPosition> after;  ///< only what comes after it in the list
  std::optional<Hash128> article;     ///< only what stands in it
  /// So many rows of the list are left out: for lists whose rows have no position (store/threads.h).
  std::size_t skip = 0;
  friend bool operator==(const ClaimFilter&, const ClaimFilter&) = default;
};

/// Empty fields ask for nothing; as in ClaimFilter.
struct ArticleQuestion {
  std::string site;
  std::string since;
  std::string until;
  std::optional<ListPosition> after;
};

/// What is known of an article without reading it.
struct ArticleLine {
  Hash128 id;
  std::string title;
  std::string site;
  std::string publisher;
  std::string published;  ///< ISO 8601
  std::string url;
};

struct ListedArticle {
  ArticleLine article;
  std::int64_t attributions = 0;
};

struct FoundArticle {
  ArticleLine article;
  std::string excerpt;  ///< around the words that were found, each between "[" and "]"
  std::int64_t attributions = 0;
};

struct ClaimLine {
  ArticleLine article;
  std::int64_t attribution = 0;  ///< its number in the article
  std::string speaker;           ///< in the fullest form used; empty where there is none
  std::string source;            ///< these three as they stand in the text, pieces joined by " ... "
  std::string cue;
  std::string content;
  std::string mode;  ///< these by their words (docs/stances.md)
  std::string stance;
  std::string polarity;
  std::string certainty;
  std::string anonymity;
  std::int64_t denials = 0;        ///< attributions of its article that deny, reject, doubt or correct it
  std::int64_t confirmations = 0;  ///< and those that confirm it
};

/// What a line of a timeline is there for.
enum class TimelinePart : std::uint8_t {
  said,      ///< a time named in what is said
  saying,    ///< the time of saying, as the article gives it
  reported,  ///< the publication of an article that doesn't: it was said by then
};

struct TimelineQuestion {
  ClaimFilter claims;  ///< without since, until and after
  std::string since;   ///< lines that begin then or later; as in ClaimFilter
  std::string until;
  std::optional<TimelinePart> part;  ///< only these lines; saying takes those reported in
  bool newest = false;               ///< first
};

/// Times that are not on the calendar ("recently", "for three days") have no line.
struct TimelineLine {
  TimelinePart part = TimelinePart::said;
  std::string begin;  ///< ISO 8601, half open; of a range that of its end
  std::string end;    ///< empty where it was reported
  std::string words;  ///< of the time, as they stand in the text; empty where it was reported
  ClaimLine claim;
};

/// An article and the attributions in it that were asked for, ascending.
struct SelectedArticle {
  Hash128 article;
  std::vector<std::uint32_t> attributions;
};

/// Who speaks of whom: claims whose content names somebody, counted by the names of both.
struct SpokenOf {
  std::string speaker;
  std::string speaker_kind;  ///< of the entity most often given; empty where it is none
  std::string of;
  std::string of_kind;
  std::int64_t claims = 0;
  std::int64_t articles = 0;
  std::int64_t denials = 0;      ///< of the claims those that deny, reject, doubt or correct something
  std::int64_t accusations = 0;  ///< those that accuse or criticise
};

/// An actor that speaks, whatever articles call it; or a source without a name, which has no id and stands
/// for nobody in particular: two of the same words are one line.
struct ActorLine {
  std::string name;
  std::string kind;  ///< most often given; empty where the name is none that names somebody
  std::int64_t articles = 0;
  std::int64_t claims = 0;
  std::int64_t contested = 0;  ///< of the claims
  std::optional<Hash128> id;   ///< of its first entity (store/actors.h); changes when an earlier one comes
  std::vector<std::string> others;  ///< other full names, those that most articles use first
};

}  // namespace gainsay
