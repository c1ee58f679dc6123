#include "evaluation/story.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <utility>

#include "base/read_number.h"
#include "evaluation/story_words.h"
#include "evaluation/whole_file.h"

namespace gainsay {
namespace {

constexpr std::string_view gold_mark = "== gold";

constexpr std::array<std::pair<std::string_view, AliasKind>, 5> alias_kinds = {
    {{"abbreviation", AliasKind::abbreviation},
     {"alternative", AliasKind::alternative},
     {"former", AliasKind::former},
     {"surname", AliasKind::surname},
     {"translation", AliasKind::translation}}};

// A closed set of which `last` is the last.
template <typename Value>
std::optional<Value> named(std::string_view word, Value last) {
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    if (name(static_cast<Value>(i)) == word) return static_cast<Value>(i);
  }
  return std::nullopt;
}

std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(at, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

/// Reads one file, line by line. A part that fails leaves its sentence in `wrong_`.
class StoryReader {
 public:
  StoryReader(std::string_view content, const std::string& path)
      : lines_(split(content, '\n')), path_(path) {}

  Result<Story> read() {
    story_.name = std::filesystem::path(path_).stem().string();
    read_head();
    read_text();
    return read_gold_lines();
  }

  /// The lines are those below "== gold", of a text that is known.
  Result<Story> read_gold_of(const std::string& name, std::string_view text) {
    story_.name = name;
    story_.text = text;
    story_.title = text.substr(0, text.find('\n'));
    return read_gold_lines();
  }

 private:
  // Ids that an attribution names before all are read.
  struct Pending {
    std::size_t line;
    std::size_t attribution;
    std::uint32_t id;
    bool is_parent;
  };

  Result<Story> read_gold_lines() {
    while (wrong_.empty() && line_ < lines_.size()) {
      read_gold(lines_[line_]);
      if (wrong_.empty()) ++line_;
    }
    if (wrong_.empty()) resolve();
    if (!wrong_.empty()) return fail(ErrorCode::damaged, wrong_, fmt::format("{}:{}", path_, line_ + 1));
    return std::move(story_);
  }

  void wrong(std::string sentence) {
    if (wrong_.empty()) wrong_ = std::move(sentence);
  }

  void read_head() {
    const std::array<std::pair<std::string_view, std::string*>, 4> head = {
        {{"manner: ", &story_.manner},
         {"title: ", &story_.title},
         {"publisher: ", &story_.publisher},
         {"date: ", &story_.date}}};
    for (const auto& [key, value] : head) {
      if (line_ >= lines_.size() || !lines_[line_].starts_with(key) || lines_[line_].size() == key.size())
        return wrong(fmt::format("\u201c{}\u201d and its value belong here", key.substr(0, key.size() - 1)));
      *value = lines_[line_++].substr(key.size());
    }
    story_.text = story_.title;
  }

  void read_text() {
    for (; wrong_.empty() && line_ < lines_.size(); ++line_) {
      if (lines_[line_] == gold_mark) {
        ++line_;
        return;
      }
      if (!lines_[line_].empty()) story_.text += '\n' + std::string(lines_[line_]);
    }
    wrong(fmt::format("no line \u201c{}\u201d", gold_mark));
  }

  void read_gold(std::string_view line) {
    if (line.empty()) return;
    const std::size_t colon = line.find(": ");
    if (colon == std::string_view::npos) return wrong("\u201cfield: value\u201d belongs here");
    const std::string_view value = line.substr(colon + 2);
    if (line.starts_with("  ")) return read_field(line.substr(2, colon - 2), value);
    const std::string_view key = line.substr(0, colon);
    finish_attribution();
    if (key == "actor") {
      if (actor(value)) return wrong("this actor is there already");
      story_.actors.push_back({std::string(value), {}});
    } else if (key == "none") {
      append(story_.nothing, value);
    } else if (const auto id = read_number<std::uint32_t>(key)) {
      begin_attribution(*id, value);
    } else {
      wrong("neither actor, none nor the number of an attribution");
    }
  }

  void begin_attribution(std::uint32_t id, std::string_view who) {
    if (!ids_.emplace(id, story_.attributions.size()).second) return wrong("this number is taken");
    StoryAttribution& item = story_.attributions.emplace_back();
    item.id = id;
    item.actor = actor(who);
    if (!item.actor && who != "-") return wrong("no actor of this name");
    open_ = true;
  }

  // What an attribution needs, told at its last line.
  void finish_attribution() {
    if (!open_) return;
    open_ = false;
    const StoryAttribution& item = story_.attributions.back();
    if (item.cue.empty()) wrong("the attribution above has no cue");
    if (item.source.empty() != !item.actor) wrong("the attribution above has a source or an actor, not both");
    if (item.source.empty() != (item.anonymity == Anonymity::none))
      wrong("the attribution above is \u201cnone\u201d just where it has no source");
  }

  void read_field(std::string_view key, std::string_view value) {
    if (key == "alias") return read_alias(value);
    if (!open_) return wrong("this belongs under an attribution");
    StoryAttribution& item = story_.attributions.back();
    if (key == "source") return append(item.source, value);
    if (key == "cue") return append(item.cue, value);
    if (key == "content") return append(item.content, value);
    if (key == "to") return append(item.addressee, value);
    if (key == "reason") return append(item.reason, value);
    if (key == "is") return read_properties(item, value);
    if (key != "in" && key != "answers") return wrong("no such field");
    for (const std::string_view word : split(value, ' ')) {
      const auto id = read_number<std::uint32_t>(word);
      if (!id) return wrong("ids are numbers");
      pending_.push_back({line_, story_.attributions.size() - 1, *id, key == "in"});
    }
  }

  void read_alias(std::string_view value) {
    const std::size_t open = value.rfind(" (");
    if (open_ || story_.actors.empty() || open == std::string_view::npos || value.back() != ')')
      return wrong("\u201cname (kind)\u201d belongs here, under an actor");
    const std::string_view word = value.substr(open + 2, value.size() - open - 3);
    const auto kind = std::find_if(alias_kinds.begin(), alias_kinds.end(),
                                   [word](const auto& each) { return each.first == word; });
    if (kind == alias_kinds.end()) return wrong("no such kind of alias");
    story_.actors.back().aliases.push_back({std::string(value.substr(0, open)), kind->second});
  }

  void read_properties(StoryAttribution& item, std::string_view value) {
    bool has_mode = false;
    bool has_stance = false;
    bool has_anonymity = false;
    for (const std::string_view word : split(value, ' ')) {
      if (const auto mode = named(word, Mode::mixed)) {
        has_mode = true;
        item.mode = *mode;
      } else if (const auto stance = named(word, Stance::other)) {
        has_stance = true;
        item.stance = *stance;
      } else if (const auto anonymity = named(word, Anonymity::none)) {
        has_anonymity = true;
        item.anonymity = *anonymity;
      } else if (const auto polarity = named(word, Polarity::negative)) {
        item.polarity = *polarity;
      } else if (const auto certainty = named(word, Certainty::conditional)) {
        item.certainty = *certainty;
      } else {
        return wrong(fmt::format("\u201c{}\u201d is of no closed set", word));
      }
    }
    if (!has_mode || !has_stance || !has_anonymity) wrong("a mode, a stance and an anonymity belong here");
  }

  void append(Spans& spans, std::string_view written) {
    if (!spans.empty() && &spans != &story_.nothing) return wrong("this field is there already");
    auto found = find_quoted_words(story_.text, written);
    if (!found) return wrong(std::move(found.error()));
    spans.insert(spans.end(), found->begin(), found->end());
  }

  void resolve() {
    finish_attribution();
    for (const Pending& each : pending_) {
      const auto named = ids_.find(each.id);
      StoryAttribution& item = story_.attributions[each.attribution];
      if (named == ids_.end() || named->second == each.attribution) {
        line_ = each.line;
        return wrong(fmt::format("no other attribution has the number {}", each.id));
      }
      const Span other = story_.attributions[named->second].cue.front();
      const bool within = std::any_of(item.content.begin(), item.content.end(),
                                      [other](Span piece) { return piece.contains(other); });
      if (!each.is_parent && other > item.cue.front() && !within) {
        line_ = each.line;
        return wrong(fmt::format("{} is said later, and can\u2019t be answered", each.id));
      }
      if (each.is_parent) {
        item.parent = named->second;
      } else {
        item.answers.push_back(named->second);
      }
    }
    for (StoryAttribution& item : story_.attributions) std::sort(item.answers.begin(), item.answers.end());
  }

  [[nodiscard]] std::optional<std::size_t> actor(std::string_view who) const {
    const auto found = std::find_if(story_.actors.begin(), story_.actors.end(),
                                    [who](const StoryActor& each) { return each.name == who; });
    if (found == story_.actors.end()) return std::nullopt;
    return static_cast<std::size_t>(found - story_.actors.begin());
  }

  std::vector<std::string_view> lines_;
  const std::string& path_;
  std::size_t line_ = 0;
  Story story_;
  bool open_ = false;  ///< whether the last entry is an attribution
  std::map<std::uint32_t, std::size_t> ids_;
  std::vector<Pending> pending_;
  std::string wrong_;
};

}  // namespace

Result<Story> read_story(std::string_view content, const std::string& path) {
  return StoryReader(content, path).read();
}

Result<Story> read_story_gold(const std::string& name, std::string_view text, std::string_view gold,
                              const std::string& path) {
  return StoryReader(gold, path).read_gold_of(name, text);
}

Result<std::vector<Story>> read_stories(const std::string& path) {
  namespace fs = std::filesystem;
  std::vector<std::string> files = {path};
  std::error_code failed;
  if (fs::is_directory(path, failed)) {
    files.clear();
    for (fs::directory_iterator entry(path, failed); !failed && entry != fs::directory_iterator();
         entry.increment(failed)) {
      if (entry->path().extension() == ".story") files.push_back(entry->path().string());
    }
    if (failed) return fail(ErrorCode::unreadable, failed.message(), path);
    if (files.empty()) return fail(ErrorCode::not_found, "no .story in it", path);
    std::sort(files.begin(), files.end());
  }
  std::vector<Story> stories;
  for (const std::string& file : files) {
    const auto content = read_whole_file(file);
    if (!content) return tl::unexpected(content.error());
    auto story = read_story(*content, file);
    if (!story) return tl::unexpected(std::move(story.error()));
    stories.push_back(std::move(*story));
  }
  return stories;
}

}  // namespace gainsay
