#include "attribution/passage.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gainsay {
namespace {

/// A stem at this level or above is a candidate: near tokens are told where it stands.
constexpr std::uint8_t candidate_level = 3;

bool is_quote(Mark mark) {
  return mark == Mark::opening_quote || mark == Mark::closing_quote || mark == Mark::straight_quote;
}

bool ends_sentence(Mark mark) {
  return mark == Mark::period || mark == Mark::question || mark == Mark::ellipsis;
}

void split_sentences(Passage& passage) {
  const auto& words = passage.words;
  passage.sentence_of.resize(words.size());
  std::uint32_t begin = 0;
  const auto size = static_cast<std::uint32_t>(words.size());
  for (std::uint32_t i = 0; i < size; ++i) {
    const bool stop = words[i].mark == Mark::period || words[i].mark == Mark::question;
    std::uint32_t end = i + 1;
    if (stop) {
      while (end < size &&
             (words[end].mark == Mark::closing_quote || words[end].mark == Mark::closing_bracket ||
              words[end].mark == Mark::period || words[end].mark == Mark::question)) {
        ++end;
      }
      // A mark before a small letter goes on with the sentence: "... 'Why?' he asked."
      if (end < size && !words[end].capital && words[end].mark == Mark::none && !words[end].number) continue;
    }
    if (stop || end == size) {
      for (std::uint32_t j = begin; j < end; ++j) {
        passage.sentence_of[j] = static_cast<std::uint32_t>(passage.sentences.size());
      }
      passage.sentences.push_back({begin, end});
      begin = end;
      i = end - 1;
    }
  }
}

/// Pairs the marks by what they can be: a closing mark where nothing is open and a sentence begins is an
/// opening one; an opening mark inside an open quotation begins anew.
void find_quotes(Passage& passage) {
  const auto& words = passage.words;
  const auto size = static_cast<std::uint32_t>(words.size());
  passage.quotes.assign(size, QuoteState::outside);
  passage.quote_begin.assign(size, nowhere);
  passage.quote_end.assign(size, nowhere);
  std::uint32_t open = nowhere;
  const auto close = [&](std::uint32_t end) {
    for (std::uint32_t j = open; j < end; ++j) {
      passage.quotes[j] = j == open ? QuoteState::opening : QuoteState::inside;
      passage.quote_begin[j] = open;
      passage.quote_end[j] = end;
    }
    open = nowhere;
  };
  for (std::uint32_t i = 0; i < size; ++i) {
    if (!is_quote(words[i].mark)) continue;
    const bool at_start = i == 0 || ends_sentence(words[i - 1].mark) || is_quote(words[i - 1].mark);
    if (open == nowhere) {
      if (words[i].mark != Mark::closing_quote || at_start)
        open = i;
      else
        passage.quotes[i] = QuoteState::closing;
    } else if (words[i].mark == Mark::opening_quote) {
      close(i);
      open = i;
    } else {
      close(i + 1);
      passage.quotes[i] = QuoteState::closing;
    }
  }
  if (open != nowhere) close(size);
}

void find_chunks(Passage& passage, const TagClasses& classes) {
  const auto size = static_cast<std::uint32_t>(passage.words.size());
  passage.chunks.clear();
  passage.chunk_of.assign(size, 0);
  for (std::uint32_t i = 0; i < size;) {
    const Tag tag = passage.tags[i];
    Chunk chunk{i, i + 1, i, classes.kind[tag]};
    const bool infinitive = classes.to[tag] && i + 1 < size && classes.verbal[passage.tags[i + 1]];
    if (infinitive) chunk.kind = ChunkKind::verb;
    if (chunk.kind == ChunkKind::noun) {
      while (chunk.end < size && classes.kind[passage.tags[chunk.end]] == ChunkKind::noun) ++chunk.end;
      for (std::uint32_t j = chunk.begin; j < chunk.end; ++j) {
        if (classes.nominal[passage.tags[j]]) chunk.head = j;
      }
    } else if (chunk.kind == ChunkKind::verb) {
      while (chunk.end < size) {
        const Tag next = passage.tags[chunk.end];
        const bool followed = chunk.end + 1 < size && classes.verbal[passage.tags[chunk.end + 1]];
        if (!classes.verbal[next] && !((classes.adverb[next] || classes.to[next]) && followed)) break;
        ++chunk.end;
      }
      for (std::uint32_t j = chunk.begin; j < chunk.end; ++j) {
        if (classes.verbal[passage.tags[j]]) chunk.head = j;
      }
    }
    for (std::uint32_t j = chunk.begin; j < chunk.end; ++j) {
      passage.chunk_of[j] = static_cast<std::uint32_t>(passage.chunks.size());
    }
    passage.chunks.push_back(chunk);
    i = chunk.end;
  }
}

void find_neighbours(Passage& passage, const CueLexicon& cues) {
  const auto size = static_cast<std::uint32_t>(passage.words.size());
  passage.cue_level.resize(size);
  for (std::uint32_t i = 0; i < size; ++i) passage.cue_level[i] = cues.level(passage.words[i].stem);
  for (auto* links : {&passage.cue_left, &passage.cue_right, &passage.verb_left, &passage.verb_right,
                      &passage.comma_left, &passage.comma_right}) {
    links->assign(size, nowhere);
  }
  for (const PassageSentence& sentence : passage.sentences) {
    std::uint32_t cue = nowhere;
    std::uint32_t verb = nowhere;
    std::uint32_t comma = nowhere;
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
      passage.comma_left[i] = comma;
      if (passage.words[i].mark == Mark::comma) comma = i;
      passage.cue_left[i] = cue;
      if (passage.cue_level[i] >= candidate_level) cue = i;
      const Chunk& chunk = passage.chunks[passage.chunk_of[i]];
      passage.verb_left[i] = verb;
      if (chunk.kind == ChunkKind::verb && i + 1 == chunk.end) verb = chunk.head;
    }
    cue = verb = comma = nowhere;
    for (std::uint32_t i = sentence.end; i-- > sentence.begin;) {
      passage.comma_right[i] = comma;
      if (passage.words[i].mark == Mark::comma) comma = i;
      passage.cue_right[i] = cue;
      if (passage.cue_level[i] >= candidate_level) cue = i;
      const Chunk& chunk = passage.chunks[passage.chunk_of[i]];
      passage.verb_right[i] = verb;
      if (chunk.kind == ChunkKind::verb && i == chunk.begin) verb = chunk.head;
    }
  }
}

}  // namespace

TagClasses::TagClasses(const std::vector<std::string>& tagset) {
  constexpr std::array<std::string_view, 19> noun_tags{"DT",  "PRP", "PRP$", "PDT", "CD",   "JJ",  "JJR",
                                                       "JJS", "NN",  "NNS",  "NNP", "NNPS", "POS", "$",
                                                       "#",   "EX",  "FW",   "WP$", "HYPH"};
  for (std::size_t i = 0; i < std::min(tagset.size(), Tagger::most_tags); ++i) {
    const std::string_view tag = penn_tag(tagset[i]);
    same_penn[i] = static_cast<Tag>(std::find_if(tagset.begin(), tagset.end(),
                                                 [&](const auto& other) { return penn_tag(other) == tag; }) -
                                    tagset.begin());
    const bool noun = std::find(noun_tags.begin(), noun_tags.end(), tag) != noun_tags.end();
    verbal[i] = tag.starts_with("VB") || tag == "MD";
    nominal[i] = tag.starts_with("NN") || tag == "PRP" || tag == "CD" || tag == "EX";
    adverb[i] = tag == "RB" || tag == "RP";
    to[i] = tag == "TO";
    const bool mark = !tag.empty() && (tag[0] < 'A' || tag[0] > 'Z') && tag != "$" && tag != "#";
    kind[i] = noun        ? ChunkKind::noun
              : verbal[i] ? ChunkKind::verb
              : mark      ? ChunkKind::punctuation
                          : ChunkKind::other;
  }
}

Passage prepare_passage(std::span<const std::string_view> tokens, const Tagger& tagger,
                        const TagClasses& classes, const CueLexicon& cues) {
  Passage passage;
  passage.words.reserve(tokens.size());
  for (const std::string_view token : tokens) passage.words.push_back(tagger.form(token));
  split_sentences(passage);
  find_quotes(passage);
  passage.tags = tagger.tag(passage.words);
  // The labeller was better with Penn's tags alone: universal ones split them without need.
  for (Tag& tag : passage.tags) tag = classes.same_penn[tag];
  find_chunks(passage, classes);
  find_neighbours(passage, cues);
  return passage;
}

}  // namespace gainsay
