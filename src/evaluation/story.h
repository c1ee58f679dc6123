// A story of our own with what is to be read in it: tests/stories/README.md describes the format.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "attribution/attribution.h"
#include "base/result.h"
#include "base/span.h"
#include "entities/entities.h"

namespace gainsay {

struct StoryAlias {
  std::string name;
  AliasKind kind = AliasKind::alternative;
};

/// Who speaks: the fullest name, or for people without one the words that say most.
struct StoryActor {
  std::string name;
  std::vector<StoryAlias> aliases;
};

/// What is to be read. Spans are bytes of Story::text.
struct StoryAttribution {
  std::uint32_t id = 0;              ///< as the file has it
  std::optional<std::size_t> actor;  ///< index into Story::actors; nothing where nobody is named as source
  Spans source;
  Spans cue;
  Spans content;
  Mode mode = Mode::indirect;
  Stance stance = Stance::says;
  Polarity polarity = Polarity::positive;
  Certainty certainty = Certainty::plain;
  Anonymity anonymity = Anonymity::none;
  Spans addressee;
  Spans reason;                       ///< why the source is not named
  std::optional<std::size_t> parent;  ///< index into Story::attributions
  std::vector<std::size_t> answers;   ///< indexes into Story::attributions, ascending
};

struct Story {
  std::string name;  ///< of the file, without ".story"
  std::string manner;
  std::string title;
  std::string publisher;
  std::string date;
  std::string text;  ///< the title, then a line a paragraph
  std::vector<StoryActor> actors;
  std::vector<StoryAttribution> attributions;
  Spans nothing;  ///< words that look like cues and are none
};

/// Fails with damaged, the input being "path:line", where a line, a field or one of its values is unknown,
/// words are not in the text, an id is used twice or by nobody, or an actor is unknown.
Result<Story> read_story(std::string_view content, const std::string& path);

/// The same of an article that was read: its text, title first, and what a .story has below "== gold".
Result<Story> read_story_gold(const std::string& name, std::string_view text, std::string_view gold,
                              const std::string& path);

/// The story at `path`, or those of a folder, by name. Fails as read_story does, with unreadable, and with
/// not_found where a folder holds none.
Result<std::vector<Story>> read_stories(const std::string& path);

}  // namespace gainsay
