// A subject: articles of many publishers about one matter, with what is to be found in and between them.
// examples/subject/gold/README.md describes the files.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "attribution/attribution.h"
#include "base/result.h"

namespace gainsay {

/// Words of an article, quoted as find_quoted_words wants them.
struct GoldWords {
  std::string article;  ///< SubjectArticle::name
  std::string words;
  std::string place;  ///< "path:line" of the gold, for messages
};

struct SubjectArticle {
  std::string name;
  std::string at;  ///< its file below the folder, with ":3" for the third record of it
  std::string url;
  std::string title;
  std::string publisher;
  std::string published;  ///< a day
  std::string modified;   ///< a day; empty where the page gives none
  std::string ends;       ///< the last words of its text
};

/// Who says words, as the gold calls them.
struct SubjectSaying {
  std::string who;
  GoldWords words;
};

/// An article made from another one. Words of `cut` and `dropped_denials` are the origin's, of `added` the
/// copy's.
struct SubjectCopy {
  std::string copy;
  std::string origin;
  bool retitled = false;
  std::string credit;  ///< words by which it names its origin
  std::vector<GoldWords> cut;
  std::vector<GoldWords> added;
  std::vector<GoldWords> dropped_denials;
};

/// What became of words from one version of an address to the next. One of the two may be absent.
struct VersionChange {
  std::string kind;  ///< softened, hardened, changed, "source dropped", gone, appeared
  std::optional<GoldWords> earlier;
  std::optional<GoldWords> later;
};

struct SubjectVersion {
  std::string later;
  std::string earlier;
  std::vector<VersionChange> changes;
};

struct SubjectClaim {
  std::string name;
  std::string says;
  std::vector<SubjectSaying> members;
};

/// An attribution that answers a claim, in its own article or another.
struct SubjectAnswer {
  Stance stance = Stance::denies;  ///< what it does with the claim, be its own words plain saying
  SubjectSaying saying;
};

struct SubjectDispute {
  std::string name;
  std::string claim;  ///< SubjectClaim::name
  std::vector<SubjectAnswer> answers;
};

/// What is heard of somebody accused: quoted, declined, unreachable or silent.
struct SubjectReply {
  std::string how;
  int days = 0;  ///< after the accusation
  SubjectSaying saying;
};

struct SubjectAccusation {
  std::string name;
  std::string accused;
  SubjectSaying said;
  std::vector<SubjectReply> replies;
  std::vector<std::string> not_asked;  ///< articles that print it and nothing of the accused
};

struct SubjectName {
  std::string name;
  std::string kind;  ///< abbreviation, alternative, former, surname, translation
  std::vector<std::string> publishers;
};

struct SubjectRole {
  std::string role;
  std::string since;  ///< a day; empty where it is open
  std::string until;
};

struct SubjectActor {
  std::string name;
  std::string kind;
  std::vector<SubjectName> names;
  std::vector<SubjectRole> roles;
  std::vector<std::string> others;  ///< actors that it is not, though a name fits both
};

struct SubjectHeadline {
  std::string kind;  ///< as HeadlineFindingKind is written, or one that is not found yet
  GoldWords words;
  std::optional<GoldWords> body;
};

/// Gold for all attributions of one article, as in a .story below "== gold".
struct SubjectStory {
  std::string article;
  std::string path;
  std::string gold;
};

struct Subject {
  std::string folder;
  std::vector<SubjectArticle> articles;
  std::vector<SubjectCopy> copies;
  std::vector<SubjectVersion> versions;
  std::vector<SubjectClaim> claims;
  std::vector<SubjectDispute> disputes;
  std::vector<SubjectAccusation> accusations;
  std::vector<SubjectActor> actors;
  std::vector<SubjectHeadline> headlines;
  std::vector<SubjectStory> stories;
};

/// Reads FOLDER/gold. Fails with unreadable, and with damaged, the input being "path:line", where a line is
/// wrong or names an article, claim or actor that there is none of.
Result<Subject> read_subject(const std::string& folder);

/// All words that the gold quotes, those of stories left out.
std::vector<GoldWords> quoted_words(const Subject& subject);

}  // namespace gainsay
