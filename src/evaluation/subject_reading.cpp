#include "evaluation/subject_reading.h"

#include <filesystem>

#include "ingest/inputs.h"
#include "work/link_articles.h"

namespace gainsay {

Result<IngestCounts> ingest_subject(const Subject& subject, Ledger& ledger, const Models& models,
                                    const ReaderVersion& reader, std::size_t threads) {
  IngestPlan plan;
  plan.threads = threads;
  plan.reader = reader;
  PageReader pages({subject.folder}, plan.limits);
  IngestParts parts;
  parts.next = [&pages] { return pages.next(); };
  parts.analyse = [&](const Article& article) { return analyse(article, models, plan.limits); };
  parts.tell_failure = [](const Error&) {};
  parts.tell_progress = [](const IngestCounts&) {};
  IngestCounts counts;
  const auto done =
      ingest_pages(ledger, plan, parts, counts).and_then([&] { return link_articles(ledger, layers()); });
  if (!done) return tl::unexpected(done.error());
  return counts;
}

Result<SubjectReading> read_back(const Subject& subject, Ledger& ledger) {
  std::map<std::string, std::string> name_of;
  for (const SubjectArticle& each : subject.articles) name_of[each.at] = each.name;
  const auto ids = ledger.articles();
  if (!ids) return tl::unexpected(ids.error());
  SubjectReading reading;
  for (const Hash128& id : *ids) {
    const auto article = ledger.article(id);
    if (!article) return tl::unexpected(article.error());
    for (const StoredDocument& document : article->documents) {
      for (Provenance place : document.seen) {
        place.input = std::filesystem::path(place.input).lexically_relative(subject.folder).generic_string();
        const auto named = name_of.find(to_string(place));
        if (named != name_of.end()) reading.insert_or_assign(named->second, *article);
      }
    }
  }
  return reading;
}

}  // namespace gainsay
