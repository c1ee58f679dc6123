// Gainsay for embedders: a news page in; who says what, and who denies it, out.
//
//   const auto reader = gainsay::Reader::load();
//   const auto reading = reader->read(page);
//   for (const gainsay::Attribution& said : reading->attributions())
//     std::cout << text_of(said.source) << " " << name(said.stance) << ": " << text_of(said.content) << "\n";
//   std::cout << reading->json();
//
// This header is the whole public interface of libgainsay, and needs C++17 and the standard library only.
// What can fail gives a Result; nothing here prints, exits, reads a clock or a locale. Offsets are UTF-8
// bytes, half open, into Article::text. The words used (stance, polarity, certainty, anonymity) are defined
// in docs/stances.md. The library takes no side: a dispute says who answers whom, never who is right.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#define GAINSAY_PUBLIC __attribute__((visibility("default")))

namespace gainsay {
// The library's own sources, which have types of the same names one level up, define GAINSAY_INSIDE.
#ifndef GAINSAY_INSIDE
inline
#endif
    namespace v1 {

/// "0.1.0".
GAINSAY_PUBLIC std::string_view version();

// ---- Errors

enum class ErrorCode {
  not_found,       ///< no such file or folder
  unreadable,      ///< exists, but can't be opened or read
  truncated,       ///< ends before its format says it does
  damaged,         ///< breaks its format
  unsupported,     ///< a kind of input that is not read
  limit_exceeded,  ///< larger, deeper or longer than the limits in docs/limits.md, or than memory
  not_text,        ///< binary data where text was expected
  no_article,      ///< read well, but holds no article text
  bad_model,       ///< a model file that is damaged, foreign or of another version
  unwritable       ///< output could not be written
};

struct Error {
  ErrorCode code = ErrorCode::damaged;
  std::string message;                  ///< one sentence for people
  std::string input;                    ///< Document::name, or a path; may be empty
  std::optional<std::uint64_t> offset;  ///< the byte at which it was noticed, where known
};

/// "input: message (at byte N)".
GAINSAY_PUBLIC std::string describe(const Error& error);

/// A value, or why there is none. Taking the one that isn't there throws std::bad_variant_access.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : either_(std::move(value)) {}
  Result(Error error) : either_(std::move(error)) {}

  [[nodiscard]] bool has_value() const { return either_.index() == 0; }
  explicit operator bool() const { return has_value(); }
  [[nodiscard]] const T& value() const { return std::get<0>(either_); }
  [[nodiscard]] const Error& error() const { return std::get<1>(either_); }
  const T& operator*() const { return value(); }
  const T* operator->() const { return &value(); }

 private:
  std::variant<T, Error> either_;
};

// ---- The article

/// Words of the article and where they stand in Article::text.
struct Words {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string text;
};

/// The pieces, joined by " ... " where something stands between them.
GAINSAY_PUBLIC std::string text_of(const std::vector<Words>& pieces);

enum class ParagraphKind { headline, standfirst, subheading, dateline, body, list_item, quotation, caption };

struct Paragraph {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;  ///< before the line feed
  ParagraphKind kind = ParagraphKind::body;
};

/// The article without its page. Members are empty where the page doesn't say; times are ISO 8601, no more
/// precise than what was found ("2011-05").
struct Article {
  std::string id;  ///< 32 hexadecimal digits, of canonical URL and text
  std::string title;
  std::string standfirst;
  std::vector<std::string> authors;
  std::string published;
  std::string modified;
  std::string publisher;
  std::string site;  ///< host, without "www."
  std::string url;   ///< canonical where the page names one
  std::string language;
  std::string dateline;
  std::vector<std::string> section_path;  ///< outermost first
  std::string text;                       ///< NFC, a line a paragraph; the headline is the first
  std::vector<Paragraph> paragraphs;      ///< ascending
};

// ---- Who says what

enum class Mode { direct, indirect, mixed };

enum class Stance {
  says,
  claims,
  denies,
  rejects,
  doubts,
  confirms,
  accuses,
  admits,
  corrects,
  warns,
  promises,
  predicts,
  demands,
  asks,
  praises,
  criticises,
  thinks,
  other
};

/// Whether the cue asserts the saying or negates it ("did not say").
enum class Polarity { positive, negative };

enum class Certainty { plain, hedged, reported, conditional };

/// How a source is given. `none`: the attribution names nobody ("are said to").
enum class Anonymity { named, role, unnamed, collective, document, none };

/// One attribution: a source (who), a cue (the words that attribute) and a content (what), each in one piece
/// or more. Other attributions are meant by their index in Reading::attributions().
struct Attribution {
  std::vector<Words> source;  ///< empty where absent
  std::vector<Words> cue;
  std::vector<Words> content;
  Mode mode = Mode::indirect;
  Stance stance = Stance::says;
  Polarity polarity = Polarity::positive;
  Certainty certainty = Certainty::plain;
  Anonymity anonymity = Anonymity::none;
  std::optional<Words> addressee;     ///< "told the agency": "the agency"
  std::optional<Words> time;          ///< of saying, as written: "on Saturday"
  std::optional<std::size_t> parent;  ///< the attribution whose content holds this one
  std::vector<std::size_t>
      answers;  ///< earlier ones, or one within, that this denies, confirms or comments on
  std::optional<std::size_t> speaker;  ///< index in Reading::speakers()
  double confidence = 0;               ///< 0 to 1: how often such attributions are right on development texts
  /// When and where it was said: indexes in Reading::times() and Reading::places().
  std::optional<std::size_t> said_at;
  std::optional<std::size_t> said_in;
  /// Those within the content: of which it was said.
  std::vector<std::size_t> times_said;
  std::vector<std::size_t> places_said;
};

/// One source behind several attributions: "Maud Ellery", "Ellery", "she".
struct Speaker {
  std::string name;                  ///< the fullest form used
  std::optional<std::size_t> actor;  ///< index in Reading::actors(), where the source is named
  Anonymity anonymity = Anonymity::named;
  std::vector<std::size_t> attributions;
  std::vector<std::size_t> roles;  ///< indexes in Reading::roles()
};

enum class ActorKind { person, organisation, place, facility, group, role, document, unknown };

/// The organisation, place, group or person that a role belongs to.
struct Affiliation {
  Words words;
  ActorKind kind = ActorKind::unknown;
  std::optional<std::size_t> actor;  ///< index in Reading::actors(), where it is a name
};

/// What the article says that a person, or a source without a name, is: "a spokesman for the Miners' Guild".
/// Read beside the name and outside quotation marks only.
struct Role {
  Words holder;                      ///< the name; of an unnamed source, all its words
  std::optional<std::size_t> actor;  ///< the holder's index in Reading::actors()
  Words phrase;                      ///< "spokesman for the Miners' Guild"
  std::optional<Words> head;         ///< "spokesman"; absent where only an affiliation is given
  std::vector<Affiliation> affiliations;
  bool former = false;  ///< "former", "ex-", "then-"
  bool acting = false;  ///< "acting", "interim"
};

enum class AliasKind { abbreviation, alternative, former, surname, translation };

/// Another name of an actor, and the words of the article that say so or first use it.
struct Alias {
  std::string name;
  AliasKind kind = AliasKind::alternative;
  Words said_at;
};

/// A name that the article mentions.
struct Actor {
  ActorKind kind = ActorKind::unknown;
  std::string name;  ///< the fullest form
  std::vector<Alias> aliases;
  std::vector<Words> mentions;
};

// ---- When and where

enum class TimeKind { date, time, duration, set };

/// What stands around a value: "early May", "about three weeks".
enum class TimeModifier { none, start, mid, end, approximate, more_than, less_than, at_least, at_most };

/// Why a time is on no calendar.
enum class Unresolved {
  no,              ///< it is on one, or needs none (a duration, a set)
  no_publication,  ///< counts from the day of publication, which is not known
  no_earlier,      ///< counts from a date named before, and none was
  vague            ///< "recently", "30 February"
};

/// An expression of time and what it means.
struct Time {
  Words words;
  TimeKind kind = TimeKind::date;
  std::string value;  ///< as TIMEX3 has it: "2011-05-07", "2011-W18", "P3D", "XXXX-05-07"
  TimeModifier modifier = TimeModifier::none;
  std::string begin, end;  ///< ISO 8601, half open; empty where there are none
  Unresolved unresolved = Unresolved::no;
  std::optional<std::size_t> until;  ///< index of the end of a range that this begins
};

enum class PlaceKind { settlement, capital, subdivision, division, country, region, water, nature };

/// Why a place has no coordinates.
enum class Unlocated {
  no,
  no_gazetteer,  ///< places.bin is not among the models
  not_listed     ///< it has no place of this name, nor of a spelling like it
};

/// Degrees; north and east are positive.
struct Coordinates {
  double latitude = 0;
  double longitude = 0;
};

/// "15 km north of".
struct PlaceOffset {
  Words words;
  double kilometres = 0;
  double bearing = 0;             ///< degrees, clockwise from north
  std::optional<Coordinates> at;  ///< about there
};

/// A mention of a place and where it is.
struct Place {
  Words words;
  std::optional<std::size_t> actor;  ///< index in Reading::actors()
  Unlocated unlocated = Unlocated::no;
  std::string name;  ///< in the gazetteer
  PlaceKind kind = PlaceKind::settlement;
  std::optional<std::uint32_t> geonames_id;
  std::string country;   ///< ISO 3166-1 alpha-2
  std::string division;  ///< the province or state that holds it
  std::optional<Coordinates> at;
  bool other_spelling = false;   ///< found by a spelling that the gazetteer doesn't list
  std::uint32_t candidates = 0;  ///< places of that name from which it was chosen
  std::optional<PlaceOffset> offset;
};

// ---- Who answers whom

enum class EvidenceKind { explicit_answer, negated_restatement, same_speaker, next_statement };

struct Evidence {
  EvidenceKind kind = EvidenceKind::explicit_answer;
  Words answer_words;
  std::optional<Words> claim_words;  ///< absent where the answer only points back
};

/// A claim, said once or more, and what answers it: indexes in Reading::attributions().
struct Dispute {
  std::vector<std::size_t> claims;
  std::vector<std::size_t> denials;
  std::vector<std::size_t> confirmations;
  std::vector<Evidence> evidence;
};

enum class HeadlineFindingKind {
  source_widened,
  source_changed,
  content_not_in_body,
  hedge_dropped,
  quote_altered,
  attribution_dropped,
  number_changed
};

/// Something that the headline says and the body doesn't, or says otherwise.
struct HeadlineFinding {
  HeadlineFindingKind kind = HeadlineFindingKind::content_not_in_body;
  Words headline;
  std::optional<Words> body;  ///< what stands there instead
  std::string explanation;    ///< one neutral sentence
};

/// The words by which JSON writes a value: "denies", "list_item".
GAINSAY_PUBLIC std::string_view name(ParagraphKind kind);
GAINSAY_PUBLIC std::string_view name(Mode mode);
GAINSAY_PUBLIC std::string_view name(Stance stance);
GAINSAY_PUBLIC std::string_view name(Polarity polarity);
GAINSAY_PUBLIC std::string_view name(Certainty certainty);
GAINSAY_PUBLIC std::string_view name(Anonymity anonymity);
GAINSAY_PUBLIC std::string_view name(ActorKind kind);
GAINSAY_PUBLIC std::string_view name(AliasKind kind);
GAINSAY_PUBLIC std::string_view name(TimeKind kind);
GAINSAY_PUBLIC std::string_view name(TimeModifier modifier);
GAINSAY_PUBLIC std::string_view name(Unresolved unresolved);
GAINSAY_PUBLIC std::string_view name(PlaceKind kind);
GAINSAY_PUBLIC std::string_view name(Unlocated unlocated);
GAINSAY_PUBLIC std::string_view name(EvidenceKind kind);
GAINSAY_PUBLIC std::string_view name(HeadlineFindingKind kind);

// ---- Reading

enum class Format {
  detect,     ///< html or text, by what the bytes look like
  html,       ///< a web page
  text,       ///< plain text, perhaps scraped together with a page's furniture, which is left out
  manuscript  ///< plain text of which every line belongs to the article
};

/// A document and what is known of it beside its bytes. The views are used during the call only.
struct Document {
  std::string_view bytes;  ///< in any character set, not compressed
  Format format = Format::detect;
  std::string_view name;     ///< how errors and JSON call it
  std::string_view charset;  ///< as a Content-Type header states it; empty where unknown
  std::string_view url;
  std::string_view title;      ///< used where the document holds none
  std::string_view published;  ///< the same; any usual form of date
};

/// What was read from one document. Immutable; copies are cheap and share what they show.
class Reading {
 public:
  [[nodiscard]] GAINSAY_PUBLIC const Article& article() const;
  /// Ascending by where they begin.
  [[nodiscard]] GAINSAY_PUBLIC const std::vector<Attribution>& attributions() const;
  [[nodiscard]] GAINSAY_PUBLIC const std::vector<Speaker>& speakers() const;
  /// By first mention.
  [[nodiscard]] GAINSAY_PUBLIC const std::vector<Actor>& actors() const;
  [[nodiscard]] GAINSAY_PUBLIC const std::vector<Dispute>& disputes() const;
  [[nodiscard]] GAINSAY_PUBLIC const std::vector<HeadlineFinding>& headline_findings() const;
  /// Ascending by holder.
  [[nodiscard]] GAINSAY_PUBLIC const std::vector<Role>& roles() const;
  /// Ascending, apart.
  [[nodiscard]] GAINSAY_PUBLIC const std::vector<Time>& times() const;
  /// Ascending, apart.
  [[nodiscard]] GAINSAY_PUBLIC const std::vector<Place>& places() const;
  /// Sentences that the article attributes to nobody.
  [[nodiscard]] GAINSAY_PUBLIC const std::vector<Words>& own_voice() const;

  /// All of it as JSON, by docs/schema/analysis-1.schema.json: what `gainsay read --format json` writes.
  /// `indented` false: one line. No line feed at the end.
  [[nodiscard]] GAINSAY_PUBLIC std::string json(bool indented = true) const;

  /// The bytes [first, second) of the document from which words of the article were made.
  [[nodiscard]] GAINSAY_PUBLIC std::pair<std::uint32_t, std::uint32_t> place_in_document(
      const Words& words) const;

  struct Layers;

 private:
  friend class Reader;
  explicit Reading(std::shared_ptr<const Layers> layers) : layers_(std::move(layers)) {}
  std::shared_ptr<const Layers> layers_;
};

/// The loaded models. Load once; copies are cheap and share them; any number of threads may read with one.
class Reader {
 public:
  /// Loads the models of a folder; without one, those that were installed with the library. Fails with
  /// not_found, unreadable, or bad_model.
  GAINSAY_PUBLIC static Result<Reader> load(const std::string& folder = {});

  /// Reads one document. The same document gives the same reading, on any thread. Fails with limit_exceeded,
  /// not_text, damaged or no_article; never throws.
  [[nodiscard]] GAINSAY_PUBLIC Result<Reading> read(const Document& document) const;
  [[nodiscard]] Result<Reading> read(std::string_view bytes) const {
    Document document;
    document.bytes = bytes;
    return read(document);
  }

  struct Models;

 private:
  explicit Reader(std::shared_ptr<const Models> models) : models_(std::move(models)) {}
  std::shared_ptr<const Models> models_;
};

}  // namespace v1
}  // namespace gainsay
