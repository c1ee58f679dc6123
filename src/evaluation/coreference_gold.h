// Gold coreference: treebanks with entities in column 10 (GUM), and GAP's ambiguous pronouns.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/span.h"
#include "entities/references.h"
#include "extract/article.h"

namespace gainsay {

/// A phrase that refers, as annotated.
struct GoldReference {
  Span span;
  Span head;  ///< its word that hangs on none of the others
  ReferenceKind kind = ReferenceKind::nominal;
  std::uint32_t cluster = 0;
  bool actor = false;  ///< whether the gold says that it is a person or an organisation
};

struct CoreferenceDocument {
  std::string name;
  Article article;
  std::vector<GoldReference> references;  ///< ascending by head
};

/// The documents of a CoNLL-U file whose column 10 holds CorefUD's Entity=(id-type-...), as in GUM. A
/// reference is a name or a pronoun where its head is tagged so. Fails with damaged as read_segmentation and
/// read_word_analyses do, and where brackets of entities don't close.
Result<std::vector<CoreferenceDocument>> read_coreference(std::string_view conllu, std::string input);

/// A paragraph with one pronoun and two names, each of which it may stand for (Webster et al. 2018, "Mind the
/// GAP"). Spans are bytes of the article.
struct GapExample {
  std::string id;
  Article article;
  Span pronoun;
  struct Name {
    Span span;
    bool meant = false;
  };
  Name a, b;
  bool feminine = false;
};

/// GAP's tab-separated files. Fails with damaged where a line has not eleven columns or an offset lies
/// outside its text.
Result<std::vector<GapExample>> read_gap(std::string_view content, std::string input);

}  // namespace gainsay
