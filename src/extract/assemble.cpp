#include "extract/assemble.h"

#include <utility>

namespace gainsay {

Result<Article> assemble(const Page& page, Metadata metadata, const std::vector<DraftParagraph>& paragraphs) {
  Article article;
  MappedText whole;
  bool has_body = false;
  for (const DraftParagraph& paragraph : paragraphs) {
    if (paragraph.words.text.empty()) continue;
    if (!whole.text.empty())
      whole.replace("\n", whole.origin.to_input({whole.origin.size() - 1, whole.origin.size()}).end, 0);
    const auto begin = static_cast<std::uint32_t>(whole.text.size());
    whole.append(paragraph.words);
    article.paragraphs.push_back({{begin, static_cast<std::uint32_t>(whole.text.size())}, paragraph.kind});
    has_body = has_body ||
               (paragraph.kind != ParagraphKind::headline && paragraph.kind != ParagraphKind::standfirst);
  }
  if (!has_body) return fail(ErrorCode::no_article, "no article text found", page.provenance.input);
  article.origin = whole.origin.after(page.origin);
  article.text = std::move(whole.text);
  article.metadata = std::move(metadata);
  article.id = hash128(article.metadata.canonical_url + '\n' + article.text);
  article.provenance = page.provenance;
  article.raw_hash = page.raw_hash;
  article.charset = page.charset;
  article.charset_found_in = page.charset_found_in;
  return article;
}

}  // namespace gainsay
