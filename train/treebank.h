// Treebanks in CoNLL-U, and Penn-tagged text.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace gainsay::train {

/// One sentence; all vectors but `forms` may be empty where a corpus lacks that column.
struct TreebankSentence {
  std::vector<std::string> forms;
  std::vector<std::string> universal_tags;
  std::vector<std::string> penn_tags;
  std::vector<std::string> lemmas;
  std::vector<std::uint32_t> heads;  ///< 1-based; 0 is the root
  std::vector<std::string> relations;
};

/// Syntactic words only: surface tokens ("2-3") and empty nodes ("2.1") are left out. Ends the program where
/// the file can't be read.
std::vector<TreebankSentence> read_treebank(const std::string& path);

/// Lines of word_TAG, a sentence a line, from every .txt of `folder` and its subfolders, in order of path.
std::vector<TreebankSentence> read_slash_tagged(const std::string& folder);

/// Words of every .tsv of `folder` (first column), sentences apart by empty lines.
std::vector<TreebankSentence> read_bio_forms(const std::string& folder);

/// The gold treebanks EWT and GUM-free, `split` being "train" or "dev".
std::vector<TreebankSentence> read_ewt(const std::string& corpora, const std::string& split);
std::vector<TreebankSentence> read_gum(const std::string& corpora, const std::string& split);

/// Both treebanks' training parts: EWT, then GUM-free.
std::vector<TreebankSentence> read_gold_treebanks(const std::string& corpora);

/// CoreNLP's files of PolNeAR's articles: Penn tags only, its dependencies being of another scheme.
std::vector<TreebankSentence> read_polnear_tags(const std::string& corpora, const std::string& split);

}  // namespace gainsay::train
