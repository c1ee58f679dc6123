#include "evaluation/subject.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "base/read_number.h"
#include "evaluation/gold_lines.h"
#include "evaluation/whole_file.h"

namespace gainsay {
namespace {

constexpr std::string_view becomes = " \u2192 ";

std::optional<Stance> stance_of(std::string_view word) {
  for (int i = 0; i <= static_cast<int>(Stance::other); ++i) {
    if (name(static_cast<Stance>(i)) == word) return static_cast<Stance>(i);
  }
  return std::nullopt;
}

std::vector<std::string> listed(std::string_view names) {
  std::vector<std::string> all;
  for (std::size_t begin = 0; begin < names.size();) {
    const std::size_t end = std::min(names.find(", ", begin), names.size());
    all.emplace_back(names.substr(begin, end - begin));
    begin = end + 2;
  }
  return all;
}

/// Reads the files one after another; the first thing that is wrong stays in `wrong_`.
class SubjectReader {
 public:
  explicit SubjectReader(std::string folder) { subject_.folder = std::move(folder); }

  Result<Subject> read() {
    read_articles();
    read_copies();
    read_versions();
    read_claims();
    read_disputes();
    read_accusations();
    read_actors();
    read_headlines();
    read_stories();
    if (wrong_) return tl::unexpected(*wrong_);
    return std::move(subject_);
  }

 private:
  [[nodiscard]] std::string path(std::string_view file) const {
    return fmt::format("{}/gold/{}.gold", subject_.folder, file);
  }

  std::vector<GoldEntry> entries(std::string_view file, std::string_view entry,
                                 const std::vector<std::string_view>& fields) {
    if (wrong_) return {};
    path_ = path(file);
    const auto content = read_whole_file(path_);
    if (!content) return wrong_ = content.error(), std::vector<GoldEntry>{};
    auto read = parse_gold_lines(*content, path_, entry, fields);
    if (!read) return wrong_ = read.error(), std::vector<GoldEntry>{};
    return std::move(*read);
  }

  [[nodiscard]] std::string place(std::size_t line) const { return fmt::format("{}:{}", path_, line); }

  void wrong(std::size_t line, const std::string& sentence) {
    if (!wrong_) wrong_ = Error{ErrorCode::damaged, sentence, place(line), std::nullopt};
  }

  std::string article(std::size_t line, std::string_view named) {
    const auto found = std::find_if(subject_.articles.begin(), subject_.articles.end(),
                                    [named](const SubjectArticle& each) { return each.name == named; });
    if (found == subject_.articles.end()) wrong(line, fmt::format("\u201c{}\u201d is no article", named));
    return std::string(named);
  }

  GoldWords words(const GoldField& field, std::string_view of_article, std::string_view quoted) {
    return {article(field.line, of_article), std::string(quoted), place(field.line)};
  }

  /// "ARTICLE | WHO | ... | WORDS" of `count` parts.
  SubjectSaying saying(const GoldField& field, const std::vector<std::string>& parts, std::size_t count) {
    if (parts.size() != count) {
      wrong(field.line, fmt::format("{} parts belong here, \u201c|\u201d between them", count));
      return {};
    }
    return {parts[1], words(field, parts.front(), parts.back())};
  }

  int number(std::size_t line, std::string_view digits) {
    const auto value = read_number<int>(digits);
    if (!value) wrong(line, "a number of days belongs here");
    return value.value_or(0);
  }

  void read_articles() {
    for (const GoldEntry& entry : entries(
             "documents", "article", {"at", "url", "title", "publisher", "published", "modified", "ends"})) {
      SubjectArticle item;
      item.name = entry.value;
      item.at = entry.field("at");
      item.url = entry.field("url");
      item.title = entry.field("title");
      item.publisher = entry.field("publisher");
      item.published = entry.field("published");
      item.modified = entry.field("modified");
      item.ends = entry.field("ends");
      if (item.at.empty() || item.title.empty() || item.published.empty())
        wrong(entry.line, "an article has \u201cat\u201d, \u201ctitle\u201d and \u201cpublished\u201d");
      subject_.articles.push_back(std::move(item));
    }
  }

  void read_copies() {
    for (const GoldEntry& entry :
         entries("copies", "copy", {"of", "title", "credit", "cut", "added", "changed", "dropped denial"})) {
      SubjectCopy item;
      item.copy = article(entry.line, entry.value);
      item.origin = article(entry.line, entry.field("of"));
      item.retitled = entry.field("title") == "retitled";
      item.credit = entry.field("credit");
      for (const GoldField& field : entry.fields) {
        if (field.key == "cut") item.cut.push_back(words(field, item.origin, field.value));
        if (field.key == "added") item.added.push_back(words(field, item.copy, field.value));
        if (field.key == "dropped denial")
          item.dropped_denials.push_back(words(field, item.origin, field.value));
      }
      subject_.copies.push_back(std::move(item));
    }
  }

  void read_versions() {
    for (const GoldEntry& entry :
         entries("versions", "version",
                 {"of", "softened", "hardened", "changed", "source dropped", "gone", "appeared"})) {
      SubjectVersion item;
      item.later = article(entry.line, entry.value);
      item.earlier = article(entry.line, entry.field("of"));
      for (const GoldField& field : entry.fields) {
        if (field.key == "of") continue;
        const std::string_view value = field.value;
        const std::size_t arrow = value.find(becomes);
        const bool has_both = arrow != std::string_view::npos;
        VersionChange change{field.key, std::nullopt, std::nullopt};
        if (field.key != "appeared") change.earlier = words(field, item.earlier, value.substr(0, arrow));
        if (has_both) change.later = words(field, item.later, value.substr(arrow + becomes.size()));
        if (field.key == "appeared") change.later = words(field, item.later, value);
        item.changes.push_back(std::move(change));
      }
      subject_.versions.push_back(std::move(item));
    }
  }

  void read_claims() {
    for (const GoldEntry& entry : entries("claims", "claim", {"says", "member"})) {
      SubjectClaim item{entry.value, std::string(entry.field("says")), {}};
      for (const GoldField& field : entry.fields) {
        if (field.key == "member") item.members.push_back(saying(field, parts_of(field.value), 3));
      }
      subject_.claims.push_back(std::move(item));
    }
  }

  void read_disputes() {
    for (const GoldEntry& entry :
         entries("disputes", "dispute",
                 {"claim", "denies", "rejects", "doubts", "corrects", "confirms", "admits"})) {
      SubjectDispute item{entry.value, std::string(entry.field("claim")), {}};
      if (std::none_of(subject_.claims.begin(), subject_.claims.end(),
                       [&](const SubjectClaim& each) { return each.name == item.claim; }))
        wrong(entry.line, fmt::format("\u201c{}\u201d is no claim", item.claim));
      for (const GoldField& field : entry.fields) {
        const auto stance = stance_of(field.key);
        if (stance) item.answers.push_back({*stance, saying(field, parts_of(field.value), 3)});
      }
      subject_.disputes.push_back(std::move(item));
    }
  }

  void read_accusations() {
    for (const GoldEntry& entry :
         entries("replies", "accusation", {"accused", "said", "reply", "not asked"})) {
      SubjectAccusation item;
      item.name = entry.value;
      item.accused = entry.field("accused");
      for (const GoldField& field : entry.fields) {
        const std::vector<std::string> parts = parts_of(field.value);
        if (field.key == "said") item.said = saying(field, parts, 3);
        if (field.key == "not asked") item.not_asked.push_back(article(field.line, field.value));
        if (field.key != "reply") continue;
        SubjectReply reply;
        reply.saying = saying(field, parts, 5);
        if (parts.size() != 5) continue;
        reply.how = parts[2];
        reply.days = number(field.line, parts[3]);
        item.replies.push_back(std::move(reply));
      }
      if (item.said.words.words.empty()) wrong(entry.line, "an accusation has \u201csaid\u201d");
      subject_.accusations.push_back(std::move(item));
    }
  }

  void read_actors() {
    const auto day = [](const std::string& written) { return written == "-" ? std::string() : written; };
    for (const GoldEntry& entry : entries("actors", "actor", {"kind", "name", "role", "not"})) {
      SubjectActor item;
      item.name = entry.value;
      item.kind = entry.field("kind");
      for (const GoldField& field : entry.fields) {
        const std::vector<std::string> parts = parts_of(field.value);
        if (field.key == "not") item.others.push_back(field.value);
        if (field.key != "name" && field.key != "role") continue;
        if (parts.size() != 3) {
          wrong(field.line, "three parts belong here, \u201c|\u201d between them");
        } else if (field.key == "name") {
          item.names.push_back({parts[0], parts[1], listed(parts[2])});
        } else {
          item.roles.push_back({parts[0], day(parts[1]), day(parts[2])});
        }
      }
      subject_.actors.push_back(std::move(item));
    }
  }

  void read_headlines() {
    for (const GoldEntry& entry : entries("headlines", "headline", {"kind", "words", "body"})) {
      SubjectHeadline item;
      item.kind = entry.field("kind");
      for (const GoldField& field : entry.fields) {
        if (field.key == "words") item.words = words(field, entry.value, field.value);
        if (field.key == "body") item.body = words(field, entry.value, field.value);
      }
      if (item.words.words.empty()) wrong(entry.line, "a headline has \u201cwords\u201d");
      subject_.headlines.push_back(std::move(item));
    }
  }

  void read_stories() {
    if (wrong_) return;
    for (const SubjectArticle& each : subject_.articles) {
      const std::string file = path("attributions/" + each.name);
      std::error_code failed;
      if (!std::filesystem::exists(file, failed)) continue;
      auto content = read_whole_file(file);
      if (!content) return void(wrong_ = content.error());
      subject_.stories.push_back({each.name, file, std::move(*content)});
    }
  }

  Subject subject_;
  std::string path_;  ///< of the file that is being read
  std::optional<Error> wrong_;
};

}  // namespace

Result<Subject> read_subject(const std::string& folder) {
  return SubjectReader(folder).read();
}

std::vector<GoldWords> quoted_words(const Subject& subject) {
  std::vector<GoldWords> all;
  const auto add = [&all](const std::vector<GoldWords>& more) {
    all.insert(all.end(), more.begin(), more.end());
  };
  for (const SubjectCopy& each : subject.copies) {
    add(each.cut);
    add(each.added);
    add(each.dropped_denials);
  }
  for (const SubjectVersion& each : subject.versions) {
    for (const VersionChange& change : each.changes) {
      if (change.earlier) all.push_back(*change.earlier);
      if (change.later) all.push_back(*change.later);
    }
  }
  for (const SubjectClaim& each : subject.claims) {
    for (const SubjectSaying& member : each.members) all.push_back(member.words);
  }
  for (const SubjectDispute& each : subject.disputes) {
    for (const SubjectAnswer& answer : each.answers) all.push_back(answer.saying.words);
  }
  for (const SubjectAccusation& each : subject.accusations) {
    all.push_back(each.said.words);
    for (const SubjectReply& reply : each.replies) all.push_back(reply.saying.words);
  }
  for (const SubjectHeadline& each : subject.headlines) {
    all.push_back(each.words);
    if (each.body) all.push_back(*each.body);
  }
  return all;
}

}  // namespace gainsay
