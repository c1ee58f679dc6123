#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

#include "times/grammar.h"
#include "times/resolve.h"
#include "times/times.h"

namespace gainsay {
namespace {

std::optional<CalendarDay> publication_day(const Article& article) {
  const Timestamp& published = article.metadata.published;
  if (published.precision < Timestamp::Precision::day || published.iso.size() < 10) return std::nullopt;
  CalendarDay day;
  const char* iso = published.iso.data();
  std::from_chars(iso, iso + 4, day.year);
  std::from_chars(iso + 5, iso + 7, day.month);
  std::from_chars(iso + 8, iso + 10, day.day);
  const bool possible = day.month >= 1 && day.month <= 12 && day.day >= 1 && day.year > 0 &&
                        day.day <= days_in_month(day.year, day.month);
  return possible ? std::optional(day) : std::nullopt;
}

// "Led Christie to suggest on Wednesday", "managed to leave": the infinitive behind "to" at `to` tells what
// happened.
bool has_happened(const std::vector<TimePiece>& pieces, std::size_t to) {
  constexpr std::array<std::string_view, 13> verbs = {"led",     "forced",  "caused", "helped", "prompted",
                                                      "managed", "failed",  "began",  "came",   "got",
                                                      "started", "allowed", "enabled"};
  constexpr std::size_t reach = 5;  // words
  for (std::size_t at = to; at-- > to - std::min(to, reach);) {
    if (std::any_of(verbs.begin(), verbs.end(), [&](std::string_view verb) { return pieces[at].is(verb); }))
      return true;
  }
  return false;
}

// Of the verb nearest before the phrase in its sentence, else of the first after it.
Tense tense_at(const std::vector<TimePiece>& pieces, const TimePhrase& phrase) {
  const auto tense_of = [&](std::size_t at) {
    const std::string_view tag = pieces[at].tag;
    if (tag == "MD") {
      const bool will = pieces[at].is("will") || pieces[at].is("shall") || pieces[at].is("ll");
      return will || pieces[at].is("would") || pieces[at].is("may") || pieces[at].is("can") ? Tense::future
                                                                                            : Tense::unknown;
    }
    if (tag == "VBD") return Tense::past;
    if (tag == "VB" && at > 0 && pieces[at - 1].tag == "TO")
      return has_happened(pieces, at - 1) ? Tense::past : Tense::future;
    return Tense::unknown;
  };
  for (std::size_t at = phrase.first; at > 0; --at)
    if (const Tense tense = tense_of(at - 1); tense != Tense::unknown) return tense;
  for (std::size_t at = phrase.last; at < pieces.size(); ++at)
    if (const Tense tense = tense_of(at); tense != Tense::unknown) return tense;
  return Tense::unknown;
}

struct SentencePhrases {
  std::uint32_t sentence = 0;
  std::vector<TimePiece> pieces;
  std::vector<TimePhrase> phrases;
};

// Narrative: years are named, nearly all of them long past, and the saying's own days hardly ever.
bool is_narrative(const std::vector<SentencePhrases>& sentences,
                  const std::optional<CalendarDay>& published) {
  int past = 0, near = 0, deictic = 0;
  for (const auto& sentence : sentences)
    for (const TimePhrase& phrase : sentence.phrases) {
      if (phrase.form != TimePhrase::Form::date) continue;
      if (phrase.fields.year && !phrase.fields.short_year) {
        const bool old = !published || *phrase.fields.year < published->year - 1;
        ++(old ? past : near);
      }
      if (phrase.anchor == TimePhrase::Anchor::now || (phrase.fields.weekday && !phrase.fields.day))
        ++deictic;
    }
  return past >= 4 && past >= 3 * near && past >= 2 * deictic;
}

bool names_years_before_christ(std::string_view text) {
  for (std::size_t at = text.find("BC"); at != std::string_view::npos; at = text.find("BC", at + 1))
    if (at > 1 && text[at - 1] == ' ' && text[at - 2] >= '0' && text[at - 2] <= '9') return true;
  for (std::size_t at = text.find("B.C"); at != std::string_view::npos; at = text.find("B.C", at + 1))
    if (at > 1 && text[at - 1] == ' ' && text[at - 2] >= '0' && text[at - 2] <= '9') return true;
  return false;
}

Span span_of(const std::vector<TimePiece>& pieces, const TimePhrase& phrase) {
  return {pieces[phrase.first].span.begin, pieces[phrase.last - 1].span.end};
}

}  // namespace

std::vector<TimeExpression> find_times(const Article& article, const Text& text, const Syntax& syntax,
                                       const std::vector<std::string>& tagset, TimeStyle style) {
  std::vector<std::string_view> tags;
  tags.reserve(tagset.size());
  for (const std::string& tag : tagset) tags.push_back(penn_tag(tag));
  const GrammarContext context{names_years_before_christ(article.text)};
  std::vector<SentencePhrases> sentences;
  for (std::uint32_t i = 0; i < text.sentences.size(); ++i) {
    SentencePhrases read{i, time_pieces(article.text, text, text.sentences[i], syntax, tags), {}};
    read.phrases = read_time_phrases(read.pieces, context);
    if (!read.phrases.empty()) sentences.push_back(std::move(read));
  }
  const auto published = publication_day(article);
  const bool narrative =
      style == TimeStyle::narrative || (style == TimeStyle::automatic && is_narrative(sentences, published));
  TimeResolver resolver(published, narrative);
  std::vector<TimeExpression> times;
  for (const auto& sentence : sentences) {
    for (const TimePhrase& phrase : sentence.phrases) {
      auto time = resolver.resolve(phrase, tense_at(sentence.pieces, phrase), sentence.sentence);
      time.span = span_of(sentence.pieces, phrase);
      if (phrase.opens_range && &phrase != &sentence.phrases.back())
        time.until = static_cast<std::uint32_t>(times.size() + 1);
      times.push_back(std::move(time));
    }
  }
  return times;
}

const TimeExpression* time_at(const std::vector<TimeExpression>& times, Span words) {
  const TimeExpression* best = nullptr;
  std::uint32_t most = 0;
  for (auto it =
           std::lower_bound(times.begin(), times.end(), words.begin,
                            [](const TimeExpression&time, std::uint32_t at) { return time.span.end <= at; });
       it != times.end() && it->span.begin < words.end; ++it) {
    const std::uint32_t common = std::min(it->span.end, words.end) - std::max(it->span.begin, words.begin);
    if (common > most) {
      most = common;
      best = &*it;
    }
  }
  return best;
}

std::string_view name(TimeKind kind) {
  switch (kind) {
    case TimeKind::date:
      return "date";
    case TimeKind::time:
      return "time";
    case TimeKind::duration:
      return "duration";
    case TimeKind::set:
      return "set";
  }
  return {};
}

std::string_view name(TimeModifier modifier) {
  switch (modifier) {
    case TimeModifier::none:
      return "none";
    case TimeModifier::start:
      return "start";
    case TimeModifier::mid:
      return "mid";
    case TimeModifier::end:
      return "end";
    case TimeModifier::approximate:
      return "approximate";
    case TimeModifier::more_than:
      return "more_than";
    case TimeModifier::less_than:
      return "less_than";
    case TimeModifier::at_least:
      return "at_least";
    case TimeModifier::at_most:
      return "at_most";
  }
  return {};
}

std::string_view name(Unresolved unresolved) {
  switch (unresolved) {
    case Unresolved::no:
      return "no";
    case Unresolved::no_publication:
      return "no_publication";
    case Unresolved::no_earlier:
      return "no_earlier";
    case Unresolved::vague:
      return "vague";
  }
  return {};
}

}  // namespace gainsay
