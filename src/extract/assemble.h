// Paragraphs into an article: one text, one map back to the document's bytes, one identity.
#pragma once

#include <vector>

#include "base/offset_map.h"
#include "base/result.h"
#include "extract/article.h"
#include "ingest/page.h"

namespace gainsay {

/// A paragraph before it has a place in the article. `words.origin` maps into Page::content.
struct DraftParagraph {
  MappedText words;
  ParagraphKind kind = ParagraphKind::body;
};

/// Joins `paragraphs` with line feeds, brings their maps to the document's own bytes and names the article.
/// Empty paragraphs are left out. Fails with no_article where none is left besides headline and standfirst.
Result<Article> assemble(const Page& page, Metadata metadata, const std::vector<DraftParagraph>& paragraphs);

}  // namespace gainsay
