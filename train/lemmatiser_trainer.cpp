#include "lemmatiser_trainer.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace gainsay::train {
namespace {

/// The rule that takes the least off. Names keep their capitals where both ways lead there.
LemmaRule rule_of(const std::string& form, const std::string& lemma, bool name) {
  using Case = LemmaRule::Case;
  LemmaRule best;
  std::size_t least = std::string::npos;
  for (const Case letters : name ? std::array{Case::keep, Case::capitalise, Case::lower}
                                 : std::array{Case::lower, Case::keep, Case::capitalise}) {
    const std::string base = LemmaRule{letters, 0, ""}.apply(form);
    const auto same = static_cast<std::size_t>(
        std::mismatch(base.begin(), base.end(), lemma.begin(), lemma.end()).first - base.begin());
    const std::size_t cost = base.size() - same + lemma.size() - same;
    if (cost >= least) continue;
    least = cost;
    best = {letters, static_cast<std::uint8_t>(std::min<std::size_t>(base.size() - same, 255)),
            lemma.substr(same)};
  }
  return best;
}

struct Evidence {
  std::map<LemmaRule, int> rules;
  std::set<std::string> forms;
  bool whole = false;                ///< the key is a whole form's
  std::vector<std::uint32_t> after;  ///< the keys that are asked after it
  [[nodiscard]] const LemmaRule& commonest() const {
    return std::max_element(rules.begin(), rules.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
  }
};

}  // namespace

Lemmatiser fit_lemmatiser(const std::vector<TreebankSentence>& sentences, const Tagset& tagset) {
  std::map<std::uint32_t, Evidence> evidence;
  for (const TreebankSentence& sentence : sentences) {
    for (std::size_t i = 0; i < sentence.forms.size(); ++i) {
      const std::string& form = sentence.forms[i];
      const std::string& lemma = sentence.lemmas[i];
      const auto tags = tagset.allowed(sentence.universal_tags[i], sentence.penn_tags[i]);
      if (tags.size() != 1 || (lemma == "_" && form != "_") || form.size() > 64) continue;
      const LemmaRule rule = rule_of(form, lemma, sentence.penn_tags[i].starts_with("NNP"));
      const auto keys = lemma_keys(form, tags.front());
      for (std::size_t k = 0; k < keys.size(); ++k) {
        Evidence& seen = evidence[keys[k]];
        ++seen.rules[rule];
        if (seen.forms.size() < 2) seen.forms.insert(form);
        seen.whole = seen.whole || k == 0;
        if (seen.after.empty())
          seen.after.assign(keys.begin() + static_cast<std::ptrdiff_t>(k) + 1, keys.end());
      }
    }
  }
  std::map<std::uint32_t, const LemmaRule*> kept;
  // Shorter keys first, as a longer one is kept only where it says something else.
  for (std::size_t after = 0; after <= Lemmatiser::longest_ending + 1; ++after) {
    for (const auto& [key, seen] : evidence) {
      const auto& rest = seen.after;
      if (rest.size() != after) continue;
      const LemmaRule& rule = seen.commonest();
      const auto next =
          std::find_if(rest.begin(), rest.end(), [&](std::uint32_t k) { return kept.contains(k); });
      const bool new_to_it = next == rest.end() || *kept[*next] != rule;
      if (new_to_it && (seen.whole || seen.forms.size() > 1 || after == 0)) kept[key] = &rule;
    }
  }
  std::map<LemmaRule, std::uint16_t> numbers;
  std::vector<LemmaRule> rules;
  std::vector<std::uint32_t> keys;
  std::vector<std::uint16_t> of;
  for (const auto& [key, rule] : kept) {
    const auto [at, fresh] = numbers.emplace(*rule, static_cast<std::uint16_t>(rules.size()));
    if (fresh) rules.push_back(*rule);
    keys.push_back(key);
    of.push_back(at->second);
  }
  return {std::move(rules), std::move(keys), std::move(of)};
}

}  // namespace gainsay::train
