#include "evaluation/planted_copies.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "copies/words.h"

namespace gainsay {
namespace {

// SplitMix64 (Steele, Lea, Flood 2014): the same numbers everywhere.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next() {
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15U;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
  }
  /// From `least` to `most`, both in.
  std::size_t between(std::size_t least, std::size_t most) { return least + next() % (most - least + 1); }
  bool one_in(std::size_t n) { return next() % n == 0; }

 private:
  std::uint64_t state_;
};

std::vector<ComparedWord> words_of(const std::string& text) {
  return compared_words(text, {0, static_cast<std::uint32_t>(text.size())});
}

// Sentences, roughly: up to a full stop and a space, or the end of a line; with what follows them.
std::vector<std::string> sentences_of(const std::string& text) {
  std::vector<std::string> out(1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    out.back() += text[i];
    if (text[i] == '\n' || (text[i] == ' ' && i > 0 && text[i - 1] == '.')) out.emplace_back();
  }
  if (out.back().empty()) out.pop_back();
  return out;
}

std::string joined(const std::vector<std::string>& sentences) {
  std::string out;
  for (const std::string& sentence : sentences) {
    if (!out.empty() && out.back() != ' ' && out.back() != '\n') out += ' ';
    out += sentence;
  }
  return out;
}

// Words of all articles, to take others from.
struct Pool {
  std::vector<std::string> plain;
  std::vector<std::string> names;

  explicit Pool(const std::vector<std::string>& articles) {
    for (const std::string& text : articles) {
      for (const ComparedWord& word : words_of(text)) {
        const std::string_view letters = slice(text, word.span);
        if (letters.front() >= '0' && letters.front() <= '9') continue;
        (word.is_name ? names : plain).emplace_back(letters);
      }
    }
    for (std::vector<std::string>* words : {&plain, &names}) {
      std::sort(words->begin(), words->end());
      words->erase(std::unique(words->begin(), words->end()), words->end());
      if (words->empty()) words->emplace_back("none");
    }
  }
};

class Planter {
 public:
  Planter(const std::vector<std::string>& articles, std::uint64_t seed) : random_(seed), pool_(articles) {}

  PlantedSet plant(const std::vector<std::string>& articles, std::size_t times) {
    for (std::size_t round = 0; round < times; ++round) {
      std::vector<std::size_t> bases;
      for (const std::string& article : articles)
        bases.push_back(add(round == 0 ? article : renamed(article), {next_story_, next_story_}, true));
      for (std::size_t i = 0; i < bases.size(); ++i) {
        for (std::size_t copy = 0; copy < 2; ++copy)
          add_copy(bases, i, static_cast<PlantedKind>((i * 2 + copy + round) % (planted_kinds - 1)));
      }
    }
    return std::move(set_);
  }

 private:
  std::size_t add(std::string text, std::array<std::size_t, 2> made_of, bool new_story = false) {
    set_.texts.push_back(std::move(text));
    set_.made_of.push_back(made_of);
    if (new_story) ++next_story_;
    return set_.texts.size() - 1;
  }

  void add_copy(const std::vector<std::size_t>& bases, std::size_t which, PlantedKind kind) {
    const std::size_t base = bases[which];
    const std::string text = set_.texts[base];
    const auto story = set_.made_of[base];
    if (kind == PlantedKind::inside) {
      const std::size_t host = bases[(which + 7) % bases.size()];
      const std::string passage = brief(text);
      const std::size_t alone = add(passage, story);
      const std::size_t holds =
          add(with_inside(set_.texts[host], passage), {set_.made_of[host][0], story[0]});
      set_.pairs.push_back({base, alone, PlantedKind::brief});
      set_.pairs.push_back({alone, holds, PlantedKind::inside});
      if (host != base) set_.pairs.push_back({host, holds, PlantedKind::extended});
      return;
    }
    // The other one of an edited copy may be so short that the passage is half of it.
    const std::array made_of = {story[0], set_.made_of[other_of(bases, which)][0]};
    set_.pairs.push_back(
        {base, add(copied(text, bases, which, kind), kind == PlantedKind::edited ? made_of : story), kind});
  }

  std::string copied(const std::string& text, const std::vector<std::size_t>& bases, std::size_t which,
                     PlantedKind kind) {
    switch (kind) {
      case PlantedKind::retitled:
        return retitled(text);
      case PlantedKind::cut:
        return cut(text, random_.between(45, 80));
      case PlantedKind::reordered:
        return reordered(text);
      case PlantedKind::reworded:
        return reworded(text, 8);
      case PlantedKind::edited:
        return with_inside(reworded(cut(retitled(text), random_.between(70, 95)), 16),
                           brief(set_.texts[other_of(bases, which)]));
      default:
        return brief(text);
    }
  }

  static std::size_t other_of(const std::vector<std::size_t>& bases, std::size_t which) {
    return bases[(which + 3) % bases.size()];
  }

  std::string retitled(const std::string& text) {
    std::string title;
    for (std::size_t i = 0; i < 8; ++i)
      title += pool_.plain[random_.between(0, pool_.plain.size() - 1)] + " ";
    const std::size_t end = text.find('\n');
    return title + "\n" + (end == std::string::npos || end > 200 ? text : text.substr(end + 1));
  }

  static std::string cut(const std::string& text, std::size_t percent) {
    std::vector<std::string> sentences = sentences_of(text);
    std::size_t size = 0;
    std::size_t count = 0;
    while (count < sentences.size() && size * 100 < text.size() * percent) size += sentences[count++].size();
    sentences.resize(count);
    return joined(sentences);
  }

  std::string reordered(const std::string& text) {
    const std::vector<std::string> sentences = sentences_of(text);
    std::vector<std::string> stretches;
    for (std::size_t at = 0; at < sentences.size();) {
      const std::size_t end = std::min(at + random_.between(2, 4), sentences.size());
      stretches.push_back(joined({sentences.begin() + static_cast<std::ptrdiff_t>(at),
                                  sentences.begin() + static_cast<std::ptrdiff_t>(end)}));
      at = end;
    }
    for (std::size_t i = stretches.size(); i > 1; --i)
      std::swap(stretches[i - 1], stretches[random_.between(0, i - 1)]);
    return joined(stretches);
  }

  std::string reworded(const std::string& text, std::size_t one_in) {
    std::string out;
    std::uint32_t at = 0;
    for (const ComparedWord& word : words_of(text)) {
      out += text.substr(at, word.span.begin - at);
      at = word.span.end;
      const std::string other = pool_.plain[random_.between(0, pool_.plain.size() - 1)];
      const std::string same(slice(text, word.span));
      if (!random_.one_in(one_in)) {
        out += same;
      } else if (const std::size_t way = random_.between(0, 4); way == 0) {
        out += same + " " + other;
      } else if (way > 1) {
        out += other;
      }
    }
    return out + text.substr(at);
  }

  // A passage without names stands word for word in the same article under other names, too: nobody could
  // tell which of the two it was taken from.
  std::string brief(const std::string& text) {
    std::string passage = any_brief(text);
    for (int drawn = 1; drawn < 20 && names_in(passage) < 4; ++drawn) passage = any_brief(text);
    return passage;
  }

  static std::size_t names_in(const std::string& text) {
    std::unordered_set<std::uint64_t> names;
    for (const ComparedWord& word : words_of(text)) {
      if (word.is_name) names.insert(word.hash);
    }
    return names.size();
  }

  // Whole sentences from anywhere in the text, 60 words or more, and 120 or a little more at most.
  std::string any_brief(const std::string& text) {
    const std::vector<std::string> sentences = sentences_of(text);
    const std::size_t wanted = random_.between(60, 120);
    std::size_t from = sentences.size();
    for (std::size_t words = 0; from > 0 && words < wanted; --from)
      words += words_of(sentences[from - 1]).size();
    from = random_.between(0, from);
    std::string out;
    for (std::size_t words = 0; from < sentences.size() && words < wanted; ++from) {
      words += words_of(sentences[from]).size();
      out += sentences[from];
      if (out.back() != '\n' && out.back() != ' ') out += ' ';
    }
    return out;
  }

  std::string with_inside(const std::string& host, const std::string& passage) {
    std::vector<std::string> sentences = sentences_of(host);
    sentences.insert(sentences.begin() + static_cast<std::ptrdiff_t>(random_.between(0, sentences.size())),
                     passage);
    return joined(sentences);
  }

  std::string renamed(const std::string& text) {
    std::unordered_map<std::uint64_t, std::string> others;
    std::string out;
    std::uint32_t at = 0;
    for (const ComparedWord& word : words_of(text)) {
      out += text.substr(at, word.span.begin - at);
      at = word.span.end;
      const std::string same(slice(text, word.span));
      if (!word.is_name) {
        out += same;
        continue;
      }
      auto [known, is_new] = others.try_emplace(word.hash, same);
      if (is_new) known->second = other_name(same);
      out += known->second;
    }
    return out + text.substr(at);
  }

  std::string other_name(const std::string& same) {
    if (same.front() < '0' || same.front() > '9')
      return random_.between(0, 99) < 85 ? pool_.names[random_.between(0, pool_.names.size() - 1)] : same;
    std::string number = same;
    if (random_.one_in(2)) return number;
    for (char& c : number) {
      if (c >= '0' && c <= '9') c = static_cast<char>('1' + random_.between(0, 8));
    }
    return number;
  }

  Random random_;
  Pool pool_;
  PlantedSet set_;
  std::size_t next_story_ = 0;
};

}  // namespace

std::string_view name(PlantedKind kind) {
  constexpr std::array<std::string_view, planted_kinds> names = {
      "retitled", "cut", "reordered", "reworded", "edited", "brief", "inside", "extended"};
  return names.at(static_cast<std::size_t>(kind));
}

std::vector<std::string> different_articles(const std::vector<std::string>& articles) {
  constexpr std::size_t run = 8;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> holders;
  std::vector<std::size_t> sizes;
  std::vector<std::string> out;
  for (const std::string& article : articles) {
    const auto words = words_of(article);
    std::vector<std::uint64_t> runs;
    for (std::size_t at = 0; at + run <= words.size(); ++at) {
      std::uint64_t sum = 0;
      for (std::size_t i = 0; i < run; ++i) sum = (sum ^ words[at + i].hash) * 0x9E3779B97F4A7C15U;
      runs.push_back(sum);
    }
    std::sort(runs.begin(), runs.end());
    runs.erase(std::unique(runs.begin(), runs.end()), runs.end());
    std::unordered_map<std::size_t, std::size_t> shared;
    for (const std::uint64_t each : runs) {
      if (const auto known = holders.find(each); known != holders.end()) {
        for (const std::size_t other : known->second) ++shared[other];
      }
    }
    const bool is_like_another = std::any_of(shared.begin(), shared.end(), [&](const auto& other) {
      return other.second * 5 >= std::min(runs.size(), sizes[other.first]);
    });
    if (is_like_another) continue;
    for (const std::uint64_t each : runs) holders[each].push_back(out.size());
    sizes.push_back(runs.size());
    out.push_back(article);
  }
  return out;
}

PlantedSet plant_copies(const std::vector<std::string>& articles, std::uint64_t seed, std::size_t times) {
  return Planter(articles, seed).plant(articles, times);
}

}  // namespace gainsay
