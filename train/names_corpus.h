// Corpora of names, each with what it leaves open.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace gainsay::train {

/// A set of labels of NameTagger, a bit each.
using NameLabels = std::uint64_t;

struct NamedSentence {
  std::vector<std::string> forms;
  /// The labels that the corpus allows each word: one, or several where its kinds are fewer than ours.
  std::vector<NameLabels> allowed;
};

/// Every .tsv of `folder`, in order of name: token, BIO label of all our kinds.
std::vector<NamedSentence> read_worldwide(const std::string& folder);

/// UNER's files: PER, ORG and LOC; its LOC may be a location or a facility to us, and its O any kind that it
/// does not mark.
std::vector<NamedSentence> read_uner(const std::string& path);

/// Wikigold: PER, ORG, LOC and MISC. Its MISC may be a group, a product or else; dates and money stay open.
std::vector<NamedSentence> read_wikigold(const std::string& path);

/// CrossNER's politics: politicians, parties, elections and more, mapped likewise.
std::vector<NamedSentence> read_crossner(const std::string& path);

/// Takes away labels of kinds that none of `corpora` ever marks by themselves: nothing would tell when to
/// give one of them, so they would be given at random.
void keep_marked_kinds(std::vector<std::vector<NamedSentence>>& corpora);

}  // namespace gainsay::train
