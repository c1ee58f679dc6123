// What a SyntaxModel is made of: for this stage, its trainers and tests.
#pragma once

#include "base/mapped_model.h"
#include "syntax/encoder.h"
#include "syntax/lemmatiser.h"
#include "syntax/parser.h"
#include "syntax/syntax.h"
#include "syntax/tagger.h"

namespace gainsay {

struct SyntaxModel::Parts {
  Tagger tagger;
  Lemmatiser lemmatiser;
  MappedModel network;  ///< what encoder and parser are views of
  Encoder encoder;
  Parser parser;
};

}  // namespace gainsay
