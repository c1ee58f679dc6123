#include "store/article_rows.h"
#include "store/closed_sets.h"
#include "store/ledger.h"
#include "store/row_values.h"
#include "store/saying_rows.h"
#include "store/statement_rows.h"

namespace gainsay {
namespace {

using Words = std::string_view;

constexpr const char* add_article =
    "INSERT INTO article (key, id, reading, url, canonical_url, site, publisher, title, standfirst, dateline,"
    " language, published, published_precision, published_found, modified, modified_precision,"
    " modified_found, fetched) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
// The same values in the same order.
constexpr const char* change_article =
    "UPDATE article SET (reading, url, canonical_url, site, publisher, title, standfirst, dateline, language,"
    " published, published_precision, published_found, modified, modified_precision, modified_found, fetched)"
    " = (?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18) WHERE key = ?1 AND id = ?2";

// Writes the rows of one article.
class Writer {
 public:
  Writer(Connection& connection, std::int64_t key) : rows_(connection), key_(key) {}

  void names(const char* sql, const std::vector<std::string>& names) {
    for (std::uint32_t n = 0; n < names.size(); ++n) rows_.run(sql, key_, n, Words(names[n]));
  }

  std::int64_t name(const std::string& text) { return rows_.name_key(text); }

  void entities(const Entities& all) {
    for (std::uint32_t n = 0; n < all.entities.size(); ++n) {
      const Entity& entity = all.entities[n];
      rows_.run("INSERT INTO entity (article, n, kind, name) VALUES (?, ?, ?, ?)", key_, n, word(entity.kind),
                name(entity.name));
      for (std::uint32_t i = 0; i < entity.aliases.size(); ++i) {
        const Alias& alias = entity.aliases[i];
        rows_.run(
            "INSERT INTO alias (article, entity, n, name, kind, begin_byte, end_byte) VALUES (?, ?, ?, ?, ?, "
            "?, ?)",
            key_, n, i, name(alias.name), word(alias.kind), alias.said_at.begin, alias.said_at.end);
      }
    }
    for (std::uint32_t n = 0; n < all.mentions.size(); ++n) {
      const Mention& mention = all.mentions[n];
      rows_.run("INSERT INTO mention (article, n, entity, begin_byte, end_byte) VALUES (?, ?, ?, ?, ?)", key_,
                n, mention.entity, mention.span.begin, mention.span.end);
    }
  }

  void roles(const std::vector<PersonRole>& roles) {
    for (std::uint32_t n = 0; n < roles.size(); ++n) {
      const PersonRole& role = roles[n];
      rows_.run(
          "INSERT INTO role (article, n, holder_begin, holder_end, entity, phrase_begin, phrase_end, "
          "head_begin,"
          " head_end, former, acting) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          key_, n, role.holder.begin, role.holder.end, role.entity, role.phrase.begin, role.phrase.end,
          begin_of(role.head), end_of(role.head), role.former, role.acting);
      for (std::uint32_t i = 0; i < role.affiliations.size(); ++i) {
        const Affiliation& to = role.affiliations[i];
        rows_.run(
            "INSERT INTO affiliation (article, role, n, begin_byte, end_byte, kind, entity)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            key_, n, i, to.span.begin, to.span.end, word(to.kind), to.entity);
      }
    }
  }

  void speakers(const std::vector<Speaker>& speakers) {
    for (std::uint32_t n = 0; n < speakers.size(); ++n) {
      const Speaker& speaker = speakers[n];
      rows_.run("INSERT INTO speaker (article, n, name, entity, anonymity) VALUES (?, ?, ?, ?, ?)", key_, n,
                name(speaker.name), speaker.entity, word(speaker.anonymity));
      for (std::uint32_t i = 0; i < speaker.roles.size(); ++i) {
        rows_.run("INSERT INTO speaker_role (article, speaker, n, role) VALUES (?, ?, ?, ?)", key_, n, i,
                  speaker.roles[i]);
      }
    }
  }

  void attribution(std::uint32_t n, const Attribution& item, const std::string& content) {
    rows_.run(
        "INSERT INTO attribution (article, n, speaker, mode, stance, polarity, certainty, anonymity,"
        " addressee_begin, addressee_end, time_begin, time_end, parent, confidence, content)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        key_, n, item.speaker, word(item.mode), word(item.stance), word(item.polarity), word(item.certainty),
        word(item.anonymity), begin_of(item.addressee), end_of(item.addressee), begin_of(item.time),
        end_of(item.time), item.parent, double{item.confidence}, or_null(content));
    rows_.run("INSERT INTO content_words (rowid, content) VALUES (?, ?)", rows_.last_key(), or_null(content));
    pieces(n, "source", item.source);
    pieces(n, "cue", item.cue);
    pieces(n, "content", item.content);
    for (std::uint32_t i = 0; i < item.answers.size(); ++i) {
      rows_.run("INSERT INTO answer (article, attribution, n, answered) VALUES (?, ?, ?, ?)", key_, n, i,
                item.answers[i]);
    }
  }

  void dispute(std::uint32_t n, const Dispute& dispute) {
    rows_.run("INSERT INTO dispute (article, n) VALUES (?, ?)", key_, n);
    side(n, "claim", dispute.claims);
    side(n, "denial", dispute.denials);
    side(n, "confirmation", dispute.confirmations);
    for (std::uint32_t i = 0; i < dispute.evidence.size(); ++i) {
      const Evidence& piece = dispute.evidence[i];
      const auto claim = piece.claim_words.empty() ? std::nullopt : std::optional(piece.claim_words);
      rows_.run(
          "INSERT INTO dispute_evidence (article, dispute, n, kind, answer_begin, answer_end, claim_begin,"
          " claim_end) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          key_, n, i, word(piece.kind), piece.answer_words.begin, piece.answer_words.end, begin_of(claim),
          end_of(claim));
    }
  }

  void finding(std::uint32_t n, const HeadlineFinding& finding) {
    rows_.run(
        "INSERT INTO headline_finding (article, n, kind, headline_begin, headline_end, body_begin, body_end,"
        " explanation) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        key_, n, word(finding.kind), finding.headline.begin, finding.headline.end, begin_of(finding.body),
        end_of(finding.body), Words(finding.explanation));
  }

 private:
  void pieces(std::uint32_t attribution, Words part, const Spans& spans) {
    for (std::uint32_t n = 0; n < spans.size(); ++n) {
      rows_.run(
          "INSERT INTO attribution_piece (article, attribution, part, n, begin_byte, end_byte)"
          " VALUES (?, ?, ?, ?, ?, ?)",
          key_, attribution, part, n, spans[n].begin, spans[n].end);
    }
  }

  void side(std::uint32_t dispute, Words side, const std::vector<AttributionId>& items) {
    for (std::uint32_t n = 0; n < items.size(); ++n) {
      rows_.run("INSERT INTO dispute_side (article, dispute, side, n, attribution) VALUES (?, ?, ?, ?, ?)",
                key_, dispute, side, n, items[n]);
    }
  }

  Connection& rows_;
  std::int64_t key_;
};

}  // namespace

void write_article(Connection& connection, std::int64_t key, ArticleRow row, const Article& article,
                   std::int64_t reading) {
  const Metadata& about = article.metadata;
  connection.run(row == ArticleRow::is_new ? add_article : change_article, key, article.id, reading,
                 or_null(about.url), or_null(about.canonical_url), or_null(about.site),
                 or_null(about.publisher), or_null(about.title), or_null(about.standfirst),
                 or_null(about.dateline), or_null(about.language), or_null(about.published.iso),
                 word(about.published.precision), or_null(about.published.found), or_null(about.modified.iso),
                 word(about.modified.precision), or_null(about.modified.found), or_null(about.fetched));
  connection.run("INSERT INTO article_text (article, text) VALUES (?, ?)", key, Words(article.text));
  connection.run("INSERT INTO article_words (rowid, text) VALUES (?, ?)", key, Words(article.text));
  Writer writer(connection, key);
  writer.names("INSERT INTO author (article, n, name) VALUES (?, ?, ?)", about.authors);
  writer.names("INSERT INTO section (article, n, name) VALUES (?, ?, ?)", about.section_path);
  for (std::uint32_t n = 0; n < about.candidates.size(); ++n) {
    const MetadataCandidate& candidate = about.candidates[n];
    connection.run(
        "INSERT INTO metadata_candidate (article, n, field, value, found_in) VALUES (?, ?, ?, ?, ?)", key, n,
        Words(candidate.field), Words(candidate.value), Words(candidate.found_in));
  }
  for (std::uint32_t n = 0; n < article.paragraphs.size(); ++n) {
    const Paragraph& paragraph = article.paragraphs[n];
    connection.run("INSERT INTO paragraph (article, n, begin_byte, end_byte, kind) VALUES (?, ?, ?, ?, ?)",
                   key, n, paragraph.span.begin, paragraph.span.end, word(paragraph.kind));
  }
}

void write_analysis(Connection& connection, std::int64_t key, const Article& article,
                    const Analysis& analysis) {
  Writer writer(connection, key);
  writer.entities(analysis.entities);
  writer.roles(analysis.roles);
  writer.speakers(analysis.attributions.speakers);
  const auto& items = analysis.attributions.items;
  for (std::uint32_t n = 0; n < items.size(); ++n)
    writer.attribution(n, items[n], content_words(article, items[n]));
  for (std::uint32_t n = 0; n < analysis.disputes.size(); ++n) writer.dispute(n, analysis.disputes[n]);
  for (std::uint32_t n = 0; n < analysis.headline_findings.size(); ++n)
    writer.finding(n, analysis.headline_findings[n]);
  write_sayings(connection, key, article, analysis);
  write_statements(connection, key, article.id, analysis);
}

std::string content_words(const Article& article, const Attribution& attribution) {
  std::string words;
  for (const Span piece : attribution.content) {
    if (!words.empty()) words += " ... ";
    words += slice(article.text, piece);
  }
  return words;
}

}  // namespace gainsay
