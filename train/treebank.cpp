#include "treebank.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <utility>

#include "text_file.h"

namespace gainsay::train {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> sorted_files(const std::string& folder, const std::string& extension) {
  std::vector<std::string> paths;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file() && entry.path().extension() == extension) paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

}  // namespace

std::vector<TreebankSentence> read_treebank(const std::string& path) {
  std::vector<TreebankSentence> sentences(1);
  std::istringstream lines(read_file(path));
  for (std::string line; std::getline(lines, line);) {
    if (line.empty()) {
      if (!sentences.back().forms.empty()) sentences.emplace_back();
      continue;
    }
    const auto columns = split(line, '\t');
    if (line[0] == '#' || columns.size() < 10 || columns[0].find_first_of("-.") != std::string::npos)
      continue;
    TreebankSentence& sentence = sentences.back();
    sentence.forms.push_back(columns[1]);
    sentence.lemmas.push_back(columns[2]);
    sentence.universal_tags.push_back(columns[3]);
    sentence.penn_tags.push_back(columns[4]);
    sentence.heads.push_back(static_cast<std::uint32_t>(std::strtoul(columns[6].c_str(), nullptr, 10)));
    sentence.relations.push_back(columns[7]);
  }
  if (sentences.back().forms.empty()) sentences.pop_back();
  return sentences;
}

std::vector<TreebankSentence> read_slash_tagged(const std::string& folder) {
  std::vector<TreebankSentence> sentences;
  for (const std::string& path : sorted_files(folder, ".txt")) {
    std::istringstream lines(read_file(path));
    for (std::string line; std::getline(lines, line);) {
      TreebankSentence sentence;
      for (const std::string& item : split(line, ' ')) {
        const std::size_t bar = item.rfind('_');
        if (bar == std::string::npos || bar == 0 || bar + 1 == item.size()) continue;
        sentence.forms.push_back(item.substr(0, bar));
        sentence.penn_tags.push_back(item.substr(bar + 1));
      }
      if (!sentence.forms.empty()) sentences.push_back(std::move(sentence));
    }
  }
  return sentences;
}

std::vector<TreebankSentence> read_bio_forms(const std::string& folder) {
  std::vector<TreebankSentence> sentences;
  for (const std::string& path : sorted_files(folder, ".tsv")) {
    std::istringstream lines(read_file(path));
    sentences.emplace_back();
    for (std::string line; std::getline(lines, line);) {
      if (line.empty()) {
        if (!sentences.back().forms.empty()) sentences.emplace_back();
      } else {
        sentences.back().forms.push_back(split(line, '\t')[0]);
      }
    }
  }
  return sentences;
}

std::vector<TreebankSentence> read_ewt(const std::string& corpora, const std::string& split) {
  return read_treebank(corpora + "/ud/EWT/en_ewt-ud-" + split + ".conllu");
}

std::vector<TreebankSentence> read_gum(const std::string& corpora, const std::string& split) {
  return read_treebank(corpora + "/ud/GUM-free/en_gumfree-ud-" + split + ".conllu");
}

std::vector<TreebankSentence> read_gold_treebanks(const std::string& corpora) {
  auto gold = read_ewt(corpora, "train");
  const auto gum = read_gum(corpora, "train");
  gold.insert(gold.end(), gum.begin(), gum.end());
  return gold;
}

std::vector<TreebankSentence> read_polnear_tags(const std::string& corpora, const std::string& split) {
  std::vector<TreebankSentence> sentences;
  for (const std::string& path : sorted_files(corpora + "/polnear/" + split + "/corenlp", ".conllu")) {
    for (TreebankSentence& sentence : read_treebank(path)) {
      sentence.universal_tags.clear();
      sentence.lemmas.clear();
      sentence.heads.clear();
      sentence.relations.clear();
      sentences.push_back(std::move(sentence));
    }
  }
  return sentences;
}

}  // namespace gainsay::train
