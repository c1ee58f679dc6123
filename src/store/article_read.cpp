#include <string>

#include "store/article_rows.h"
#include "store/closed_sets.h"
#include "store/row_values.h"
#include "store/saying_rows.h"
#include "store/statement_rows.h"

namespace gainsay {
namespace {

Timestamp timestamp(const Rows& rows, int column) {
  return {value_of(rows.text(column + 1), Timestamp::Precision::second), text(rows, column),
          text(rows, column + 2)};
}

void read_names(Rows&& rows, std::vector<std::string>& out) {
  while (rows.next()) {
    expect(rows, 0, out.size());
    out.push_back(text(rows, 1));
  }
}

// Reads the rows of one article.
class Reader {
 public:
  Reader(Connection& connection, std::int64_t key) : rows_(connection), key_(key) {}

  Entities entities() {
    Entities all;
    for (Rows rows = rows_.query("SELECT e.n, e.kind, name.name FROM entity e JOIN name ON name.key = e.name"
                                 " WHERE e.article = ? ORDER BY e.n",
                                 key_);
         rows.next();) {
      expect(rows, 0, all.entities.size());
      all.entities.push_back({value_of(rows.text(1), EntityKind::unknown), text(rows, 2), {}, {}});
    }
    for (Rows rows =
             rows_.query("SELECT a.entity, a.n, name.name, a.kind, a.begin_byte, a.end_byte FROM alias a"
                         " JOIN name ON name.key = a.name WHERE a.article = ? ORDER BY a.entity, a.n",
                         key_);
         rows.next();) {
      auto& aliases = all.entities[index(rows, 0, all.entities.size())].aliases;
      expect(rows, 1, aliases.size());
      aliases.push_back({text(rows, 2), value_of(rows.text(3), AliasKind::translation), span(rows, 4)});
    }
    for (Rows rows = rows_.query(
             "SELECT n, entity, begin_byte, end_byte FROM mention WHERE article = ? ORDER BY n", key_);
         rows.next();) {
      expect(rows, 0, all.mentions.size());
      const std::uint32_t entity = index(rows, 1, all.entities.size());
      all.entities[entity].mentions.push_back(static_cast<std::uint32_t>(all.mentions.size()));
      all.mentions.push_back({span(rows, 2), entity});
    }
    return all;
  }

  std::vector<PersonRole> roles(std::size_t entities) {
    std::vector<PersonRole> all;
    for (Rows rows =
             rows_.query("SELECT n, holder_begin, holder_end, entity, phrase_begin, phrase_end, head_begin,"
                         " head_end, former, acting FROM role WHERE article = ? ORDER BY n",
                         key_);
         rows.next();) {
      expect(rows, 0, all.size());
      all.push_back({.holder = span(rows, 1),
                     .entity = index_or_null(rows, 3, entities),
                     .phrase = span(rows, 4),
                     .head = span_or_null(rows, 6),
                     .affiliations = {},
                     .former = rows.integer(8) != 0,
                     .acting = rows.integer(9) != 0});
    }
    for (Rows rows = rows_.query("SELECT role, n, begin_byte, end_byte, kind, entity FROM affiliation"
                                 " WHERE article = ? ORDER BY role, n",
                                 key_);
         rows.next();) {
      auto& affiliations = all[index(rows, 0, all.size())].affiliations;
      expect(rows, 1, affiliations.size());
      affiliations.push_back(
          {span(rows, 2), value_of(rows.text(4), EntityKind::unknown), index_or_null(rows, 5, entities)});
    }
    return all;
  }

  Attributions attributions(std::size_t entities, std::size_t roles) {
    Attributions all;
    for (Rows rows = rows_.query("SELECT s.n, name.name, s.entity, s.anonymity FROM speaker s"
                                 " JOIN name ON name.key = s.name WHERE s.article = ? ORDER BY s.n",
                                 key_);
         rows.next();) {
      expect(rows, 0, all.speakers.size());
      all.speakers.push_back(
          {text(rows, 1), index_or_null(rows, 2, entities), value_of(rows.text(3), Anonymity::none), {}, {}});
    }
    for (Rows rows = rows_.query(
             "SELECT speaker, n, role FROM speaker_role WHERE article = ? ORDER BY speaker, n", key_);
         rows.next();) {
      auto& held = all.speakers[index(rows, 0, all.speakers.size())].roles;
      expect(rows, 1, held.size());
      held.push_back(index(rows, 2, roles));
    }
    const auto size = static_cast<std::size_t>(
        rows_.number("SELECT count(*) FROM attribution WHERE article = ?", key_).value_or(0));
    for (Rows rows =
             rows_.query("SELECT n, speaker, mode, stance, polarity, certainty, anonymity, addressee_begin,"
                         " addressee_end, time_begin, time_end, parent, confidence FROM attribution"
                         " WHERE article = ? ORDER BY n",
                         key_);
         rows.next();) {
      expect(rows, 0, all.items.size());
      Attribution item;
      item.speaker = index_or_null(rows, 1, all.speakers.size());
      if (item.speaker)
        all.speakers[*item.speaker].attributions.push_back(static_cast<AttributionId>(all.items.size()));
      item.mode = value_of(rows.text(2), Mode::mixed);
      item.stance = value_of(rows.text(3), Stance::other);
      item.polarity = value_of(rows.text(4), Polarity::negative);
      item.certainty = value_of(rows.text(5), Certainty::conditional);
      item.anonymity = value_of(rows.text(6), Anonymity::none);
      item.addressee = span_or_null(rows, 7);
      item.time = span_or_null(rows, 9);
      item.parent = index_or_null(rows, 11, size);
      item.confidence = static_cast<float>(rows.real(12));
      all.items.push_back(std::move(item));
    }
    pieces(all.items);
    for (Rows rows = rows_.query(
             "SELECT attribution, n, answered FROM answer WHERE article = ? ORDER BY attribution, n", key_);
         rows.next();) {
      auto& answers = all.items[index(rows, 0, size)].answers;
      expect(rows, 1, answers.size());
      answers.push_back(index(rows, 2, size));
    }
    return all;
  }

  std::vector<Dispute> disputes(std::size_t attributions) {
    std::vector<Dispute> all;
    for (Rows rows = rows_.query("SELECT n FROM dispute WHERE article = ? ORDER BY n", key_); rows.next();) {
      expect(rows, 0, all.size());
      all.emplace_back();
    }
    for (Rows rows = rows_.query("SELECT dispute, side, n, attribution FROM dispute_side WHERE article = ?"
                                 " ORDER BY dispute, side, n",
                                 key_);
         rows.next();) {
      Dispute& dispute = all[index(rows, 0, all.size())];
      auto& side = rows.text(1) == "claim"    ? dispute.claims
                   : rows.text(1) == "denial" ? dispute.denials
                                              : dispute.confirmations;
      expect(rows, 2, side.size());
      side.push_back(index(rows, 3, attributions));
    }
    for (Rows rows = rows_.query("SELECT dispute, n, kind, answer_begin, answer_end, claim_begin, claim_end"
                                 " FROM dispute_evidence WHERE article = ? ORDER BY dispute, n",
                                 key_);
         rows.next();) {
      auto& evidence = all[index(rows, 0, all.size())].evidence;
      expect(rows, 1, evidence.size());
      evidence.push_back({value_of(rows.text(2), EvidenceKind::next_statement), span(rows, 3),
                          span_or_null(rows, 5).value_or(Span{})});
    }
    return all;
  }

  std::vector<HeadlineFinding> findings() {
    std::vector<HeadlineFinding> all;
    for (Rows rows =
             rows_.query("SELECT n, kind, headline_begin, headline_end, body_begin, body_end, explanation"
                         " FROM headline_finding WHERE article = ? ORDER BY n",
                         key_);
         rows.next();) {
      expect(rows, 0, all.size());
      all.push_back({value_of(rows.text(1), HeadlineFindingKind::number_changed), span(rows, 2),
                     span_or_null(rows, 4), text(rows, 6)});
    }
    return all;
  }

 private:
  void pieces(std::vector<Attribution>& items) {
    for (Rows rows = rows_.query("SELECT attribution, part, n, begin_byte, end_byte FROM attribution_piece"
                                 " WHERE article = ? ORDER BY attribution, part, n",
                                 key_);
         rows.next();) {
      Attribution& item = items[index(rows, 0, items.size())];
      Spans& part = rows.text(1) == "source" ? item.source : rows.text(1) == "cue" ? item.cue : item.content;
      expect(rows, 2, part.size());
      part.push_back(span(rows, 3));
    }
  }

  Connection& rows_;
  std::int64_t key_;
};

}  // namespace

Article read_article(Connection& connection, std::int64_t key) {
  Article article;
  Metadata& about = article.metadata;
  for (Rows rows = connection.query(
           "SELECT id, url, canonical_url, site, publisher, title, standfirst, dateline, language, published,"
           " published_precision, published_found, modified, modified_precision, modified_found, text, "
           "fetched"
           " FROM article JOIN article_text ON article_text.article = key WHERE key = ?",
           key);
       rows.next();) {
    article.id = rows.hash(0);
    about.url = rows.text(1);
    about.canonical_url = rows.text(2);
    about.site = rows.text(3);
    about.publisher = rows.text(4);
    about.title = rows.text(5);
    about.standfirst = rows.text(6);
    about.dateline = rows.text(7);
    about.language = rows.text(8);
    about.published = timestamp(rows, 9);
    about.modified = timestamp(rows, 12);
    article.text = rows.text(15);
    about.fetched = rows.text(16);
  }
  read_names(connection.query("SELECT n, name FROM author WHERE article = ? ORDER BY n", key), about.authors);
  read_names(connection.query("SELECT n, name FROM section WHERE article = ? ORDER BY n", key),
             about.section_path);
  for (Rows rows = connection.query(
           "SELECT n, field, value, found_in FROM metadata_candidate WHERE article = ? ORDER BY n", key);
       rows.next();) {
    expect(rows, 0, about.candidates.size());
    about.candidates.push_back({text(rows, 1), text(rows, 2), text(rows, 3)});
  }
  for (Rows rows = connection.query(
           "SELECT n, begin_byte, end_byte, kind FROM paragraph WHERE article = ? ORDER BY n", key);
       rows.next();) {
    expect(rows, 0, article.paragraphs.size());
    article.paragraphs.push_back({span(rows, 1), value_of(rows.text(3), ParagraphKind::caption)});
  }
  return article;
}

Analysis read_analysis(Connection& connection, std::int64_t key) {
  Reader reader(connection, key);
  Analysis analysis;
  analysis.entities = reader.entities();
  const std::size_t entities = analysis.entities.entities.size();
  analysis.roles = reader.roles(entities);
  analysis.attributions = reader.attributions(entities, analysis.roles.size());
  analysis.disputes = reader.disputes(analysis.attributions.items.size());
  analysis.statements = read_statements(connection, key, analysis.attributions.items.size());
  analysis.accusations = read_accusations(connection, key);
  analysis.headline_findings = reader.findings();
  read_sayings(connection, key, analysis);
  return analysis;
}

}  // namespace gainsay
