#include "network/figures.h"

#include <fmt/format.h>

#include <array>
#include <bit>
#include <set>
#include <string_view>
#include <tuple>

#include "entities/name_tagger.h"
#include "syntax/syntax_parts.h"

namespace gainsay::train {
namespace {

struct Read {
  std::vector<Tag> tags;
  States states;
};

Read read_words(const SyntaxModel& model, const std::vector<std::string>& forms) {
  const auto& parts = model.parts();
  std::vector<WordForm> words;
  for (const std::string& form : forms) words.push_back(parts.tagger.form(form));
  Read read{parts.tagger.tag(words), {}};
  parts.encoder.encode(words, read.tags, std::array{words.size()}, read.states);
  return read;
}

std::string_view universal(std::string_view relation) {
  return relation.substr(0, relation.find(':'));
}

std::string attachment(const SyntaxModel& model, const std::vector<TreebankSentence>& sentences) {
  double unlabelled = 0;
  double labelled = 0;
  double all = 0;
  for (const TreebankSentence& sentence : sentences) {
    const Read read = read_words(model, sentence.forms);
    const auto arcs = model.parts().parser.parse(read.states, 0, std::array{sentence.forms.size()});
    for (std::size_t i = 0; i < arcs.size(); ++i) {
      const bool right = arcs[i].head == sentence.heads[i];
      unlabelled += right;
      labelled += right && universal(model.relations()[arcs[i].relation]) == universal(sentence.relations[i]);
    }
    all += static_cast<double>(arcs.size());
  }
  return fmt::format("UAS {:.2f} LAS {:.2f}", 100 * unlabelled / all, 100 * labelled / all);
}

using Names = std::set<std::tuple<std::size_t, std::size_t, NameKind>>;

Names names_of(const std::vector<std::uint8_t>& labels) {
  Names names;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (labels[i] % 2 == 0) continue;
    std::size_t end = i + 1;
    while (end < labels.size() && labels[end] == labels[i] + 1) ++end;
    names.emplace(i, end, static_cast<NameKind>(labels[i] / 2));
  }
  return names;
}

/// Facilities count as locations where `coarse`, as the corpus has it.
std::string names_f1(const SyntaxModel& model, const NameTagger& tagger,
                     const std::vector<NamedSentence>& sentences, std::set<NameKind> counted, bool coarse) {
  double right = 0;
  double all = 0;
  for (const NamedSentence& sentence : sentences) {
    const Read read = read_words(model, sentence.forms);
    auto guess = tagger.label(read.states, 0, sentence.forms.size());
    std::vector<std::uint8_t> gold;
    for (const NameLabels allowed : sentence.allowed) {
      const auto first = static_cast<std::uint8_t>(std::countr_zero(allowed));
      gold.push_back(first);
    }
    constexpr auto down = static_cast<std::uint8_t>(
        2 * (static_cast<std::size_t>(NameKind::facility) - static_cast<std::size_t>(NameKind::location)));
    if (coarse) {
      for (std::uint8_t& label : guess) {
        if (label == 15 || label == 16) label = static_cast<std::uint8_t>(label - down);
      }
    }
    Names found = names_of(guess);
    Names wanted = names_of(gold);
    const auto other = [&](const auto& name) { return !counted.contains(std::get<2>(name)); };
    std::erase_if(found, other);
    std::erase_if(wanted, other);
    for (const auto& name : found) right += wanted.contains(name);
    all += static_cast<double>(found.size() + wanted.size());
  }
  return fmt::format("{:.2f}", 200 * right / all);
}

}  // namespace

DevelopmentData read_development_data(const std::string& corpora) {
  return {read_ewt(corpora, "dev"), read_gum(corpora, "dev"),
          read_worldwide(corpora + "/ner/worldwide-newswire/dev/tags"),
          read_uner(corpora + "/ner/uner-ewt/en_ewt-ud-dev.iob2")};
}

std::string network_figures(const std::string& folder, const DevelopmentData& data) {
  const auto model = SyntaxModel::load(folder);
  if (!model) return describe(model.error());
  const auto tagger = NameTagger::load(folder, *model);
  if (!tagger) return describe(tagger.error());
  using enum NameKind;
  return fmt::format(
      "EWT {}, GUM-free {}, names worldwide {}, UNER {}", attachment(*model, data.ewt),
      attachment(*model, data.gum),
      names_f1(*model, *tagger, data.worldwide, {person, location, organisation, group, date, money}, false),
      names_f1(*model, *tagger, data.uner, {person, location, organisation}, true));
}

}  // namespace gainsay::train
