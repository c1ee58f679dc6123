// Whatever the bytes: tokens cover all that is no space, sentences partition them, quotations nest.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "extract/normalise.h"
#include "text/characters.h"
#include "text/sentence_model.h"
#include "text/text.h"

namespace {

using namespace gainsay;

void require(bool holds) {
  if (!holds) std::abort();
}

void check_tokens(std::string_view text, const Text& read) {
  std::uint32_t at = 0;
  const auto only_space = [&](std::uint32_t end) {
    while (at < end) {
      const utf8::CodePoint point = utf8::decode(text, at);
      require(is_space(point.value));
      at += point.length;
    }
  };
  for (const Token& token : read.tokens) {
    require(token.span.begin >= at && !token.span.empty() && token.span.end <= text.size());
    require(utf8::is_boundary(text, token.span.begin) && utf8::is_boundary(text, token.span.end));
    only_space(token.span.begin);
    at = token.span.end;
  }
  only_space(static_cast<std::uint32_t>(text.size()));
}

void check_sentences(const Text& read) {
  std::uint32_t next = 0;
  for (const Sentence& sentence : read.sentences) {
    require(sentence.tokens.begin == next && sentence.tokens.size() > 0);
    require(sentence.span.begin == read.tokens[sentence.tokens.begin].span.begin);
    require(sentence.span.end == read.tokens[sentence.tokens.end - 1].span.end);
    next = sentence.tokens.end;
  }
  require(next == read.tokens.size());
}

void check_quotations(const Text& read) {
  std::vector<Quotation> open;
  for (const Quotation& quotation : read.quotations) {
    while (!open.empty() && open.back().span.end <= quotation.span.begin) open.pop_back();
    require(open.empty() || open.back().span.contains(quotation.span));
    require(quotation.depth == open.size());
    require(quotation.tokens.begin <= quotation.tokens.end && quotation.tokens.end <= read.tokens.size());
    open.push_back(quotation);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const SentenceModel model = SentenceModel::load(GAINSAY_MODELS_DIR).value();
  if (size > 1u << 16) return 0;
  Article article;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (utf8::find_invalid(bytes) != std::string_view::npos) return 0;
  for (std::size_t begin = 0; begin <= bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    const MappedText line = normalise({std::string(bytes.substr(begin, end - begin)),
                                       identity_map(static_cast<std::uint32_t>(end - begin))});
    if (!article.paragraphs.empty()) article.text += '\n';
    const auto at = static_cast<std::uint32_t>(article.text.size());
    article.text += line.text;
    article.paragraphs.push_back({{at, static_cast<std::uint32_t>(article.text.size())}});
    begin = end + 1;
  }
  const auto read = analyse_text(article, model, Limits{});
  require(read.has_value());
  check_tokens(article.text, *read);
  check_sentences(*read);
  check_quotations(*read);
  return 0;
}
