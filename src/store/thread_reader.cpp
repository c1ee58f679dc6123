#include "store/thread_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "base/is_one_of.h"
#include "claims/statement_code.h"
#include "store/closed_sets.h"

namespace gainsay {
namespace {

constexpr std::size_t most_said = 500;     // attributions of one claim that are read
constexpr std::size_t most_together = 16;  // claims of one thread

constexpr std::array<std::string_view, 4> denials = {"denies", "rejects", "doubts", "corrects"};
constexpr std::array<std::string_view, 6> answering_stances = {"denies",   "rejects",  "doubts",
                                                               "corrects", "confirms", "admits"};

// What an answer that states the contrary is called.
std::string kind_of(const SaidLine& said, const Statement& statement, StatementRelation relation) {
  if (statement.retracted) return "retracts";
  if (relation == StatementRelation::differs) return said.stance == "corrects" ? "corrects" : "differs";
  return is_one_of(said.stance, denials) ? said.stance : "contradicts";
}

}  // namespace

void mark_repeats(std::vector<SaidLine>& lines) {
  std::set<std::int64_t> statements;
  std::set<std::string> contents;
  for (SaidLine& line : lines) {
    const bool known_statement = line.statement != 0 && !statements.insert(line.statement).second;
    const bool known_words =
        !line.content.empty() && !contents.insert(line.speaker + "\n" + line.content).second;
    line.repeats = known_statement || known_words;
  }
}

Statement ThreadReader::statement(std::int64_t key) {
  Rows rows = connection_.query("SELECT code FROM statement WHERE key = ?", key);
  if (!rows.next()) return {};
  auto statement = decode_statement(rows.text(0));
  if (!statement) throw SqliteFailure(SQLITE_CORRUPT, statement.error().message);
  return std::move(*statement);
}

bool ThreadReader::is_denied(std::int64_t statement) {
  return connection_.number("SELECT denied FROM statement WHERE key = ?", statement).value_or(0) != 0;
}

std::vector<ThreadReader::Pair> ThreadReader::pairs_of(std::int64_t statement) {
  std::vector<Pair> pairs;
  for (Rows rows = connection_.query(
           "SELECT p.other, s.claim, p.relation, p.confidence FROM (SELECT b AS other, relation, confidence "
           "FROM"
           " statement_pair WHERE a = ?1 UNION ALL SELECT a, relation, confidence FROM statement_pair WHERE "
           "b = ?1)"
           " p JOIN statement s ON s.key = p.other WHERE p.relation <> 'same' ORDER BY s.id",
           statement);
       rows.next();) {
    pairs.push_back({statement, rows.integer(0), rows.integer(1),
                     value_of(rows.text(2), StatementRelation::aimed), rows.real(3)});
  }
  return pairs;
}

bool ThreadReader::answers(const Pair& pair) {
  const bool own = is_denied(pair.own);
  const bool other = is_denied(pair.other);
  if (own != other) return other;
  // Neither denies, or both do: what was said first is answered.
  const auto first = [&](std::int64_t statement) {
    SaidLine line;
    bool any = false;
    for (Rows rows = connection_.query(
             "SELECT a.published, a.id, d.attribution FROM stated d JOIN article a ON a.key ="
             " d.article WHERE d.statement = ?",
             statement);
         rows.next();) {
      SaidLine each;
      each.article.published = rows.text(0);
      each.article.id = rows.hash(1);
      each.attribution = rows.integer(2);
      if (!any || is_earlier(each, line)) line = each;
      any = true;
    }
    return line;
  };
  return is_earlier(first(pair.own), first(pair.other));
}

std::vector<ThreadReader::Pair> ThreadReader::answering(std::int64_t claim) {
  std::vector<std::int64_t> statements;
  for (Rows rows = connection_.query("SELECT key FROM statement WHERE claim = ? ORDER BY id", claim);
       rows.next() && statements.size() < most_said;)
    statements.push_back(rows.integer(0));
  std::vector<Pair> all;
  for (const std::int64_t statement : statements) {
    for (const Pair& pair : pairs_of(statement)) {
      if (pair.other_claim != claim && answers(pair)) all.push_back(pair);
    }
  }
  return all;
}

std::vector<std::int64_t> ThreadReader::threads_of(SaidKey said) {
  std::vector<std::int64_t> claims;
  const auto add = [&](std::int64_t claim) {
    if (std::find(claims.begin(), claims.end(), claim) == claims.end()) claims.push_back(claim);
  };
  const auto claim_of = [&](SaidKey key) {
    return connection_.number(
        "SELECT s.claim FROM stated d JOIN statement s ON s.key = d.statement WHERE d.article = ?"
        " AND d.attribution = ?",
        key.article, key.n);
  };
  const auto own = claim_of(said);
  // In its article.
  std::vector<std::pair<SaidKey, SaidKey>> answers_there;  // answer, answered
  for (Rows rows = connection_.query(
           "SELECT w.attribution, w.answered FROM answer w JOIN attribution b ON b.article = w.article AND "
           "b.n ="
           " w.attribution WHERE w.article = ?1 AND (w.answered = ?2 OR w.attribution = ?2) AND b.stance IN "
           "('denies',"
           " 'rejects', 'doubts', 'corrects') AND b.polarity = 'positive' ORDER BY w.answered",
           said.article, said.n);
       rows.next();) {
    answers_there.push_back({{said.article, rows.integer(0)}, {said.article, rows.integer(1)}});
  }
  for (const auto& [answer, answered] : answers_there) {
    if (const auto claim = claim_of(answered)) add(*claim);
  }
  if (!own) return claims;
  const auto statement = connection_.number(
      "SELECT statement FROM stated WHERE article = ? AND attribution = ?", said.article, said.n);
  for (const Pair& pair : pairs_of(*statement)) {
    if (pair.other_claim != *own) add(answers(pair) ? *own : pair.other_claim);
  }
  return claims;
}

std::vector<std::int64_t> ThreadReader::together_with(std::int64_t claim) {
  std::vector<std::int64_t> reached = {claim};
  for (std::size_t i = 0; i < reached.size() && reached.size() < most_together; ++i) {
    for (const SaidKey& key : said_of_claim(connection_, reached[i], most_said)) {
      std::vector<std::int64_t> beside;
      for (Rows rows = connection_.query(
               "SELECT s.claim FROM answer w JOIN attribution b ON b.article = w.article AND b.n ="
               " w.attribution JOIN answer other ON other.article = w.article AND other.attribution = "
               "w.attribution"
               " JOIN stated d ON d.article = other.article AND d.attribution = other.answered JOIN "
               "statement s ON"
               " s.key = d.statement WHERE w.article = ? AND w.answered = ? AND b.stance IN ('denies', "
               "'rejects',"
               " 'doubts', 'corrects') AND b.polarity = 'positive' ORDER BY s.id",
               key.article, key.n);
           rows.next();)
        beside.push_back(rows.integer(0));
      for (const std::int64_t each : beside) {
        if (reached.size() < most_together &&
            std::find(reached.begin(), reached.end(), each) == reached.end())
          reached.push_back(each);
      }
    }
  }
  // Named, as a claim is, by what comes first.
  std::vector<std::pair<std::pair<Hash128, std::int64_t>, std::int64_t>> named;
  for (const std::int64_t each : reached) {
    const auto said = said_of_claim(connection_, each, 1);
    if (said.empty()) continue;
    const SaidLine line = said_line(connection_, said.front());
    named.push_back({{line.article.id, line.attribution}, each});
  }
  std::sort(named.begin(), named.end());
  std::vector<std::int64_t> all;
  for (const auto& [id, each] : named) all.push_back(each);
  return all;
}

SharedClaim ThreadReader::claim(std::int64_t claim) {
  return claim_of({claim});
}

SharedClaim ThreadReader::claim_of(const std::vector<std::int64_t>& claims) {
  SharedClaim out;
  std::set<Hash128> articles;
  for (const std::int64_t claim : claims) {
    for (const SaidKey& key : said_of_claim(connection_, claim, most_said)) {
      out.said.push_back(said_line(connection_, key));
      if (out.said.size() == 1) {
        out.article = out.said.front().article.id;
        out.attribution = out.said.front().attribution;
      }
      articles.insert(out.said.back().article.id);
    }
  }
  std::sort(out.said.begin(), out.said.end(), is_earlier);
  mark_repeats(out.said);
  out.articles = articles.size();
  out.wordings = static_cast<std::size_t>(
      std::count_if(out.said.begin(), out.said.end(), [](const SaidLine& line) { return !line.repeats; }));
  return out;
}

void ThreadReader::add_answers_in_article(SaidKey claim, DisputeThread& thread,
                                          std::map<SaidKey, std::size_t>& listed) {
  std::vector<SaidKey> keys;
  for (Rows rows =
           connection_.query("SELECT attribution FROM answer WHERE article = ? AND answered = ? ORDER BY"
                             " attribution",
                             claim.article, claim.n);
       rows.next();)
    keys.push_back({claim.article, rows.integer(0)});
  for (const SaidKey& key : keys) {
    if (listed.contains(key)) continue;
    SaidLine said = said_line(connection_, key);
    const bool declines = said.content.empty() && said.cue.find("comment") != std::string::npos;
    if (!declines && !is_one_of(said.stance, answering_stances)) continue;
    listed.emplace(key, thread.answers.size());
    const std::string kind = declines ? "declined" : said.stance;
    thread.answers.push_back({std::move(said), kind, "answers it in the same article", 0.9, {}});
  }
}

void ThreadReader::add_answers_across(const std::vector<std::int64_t>& of, DisputeThread& thread,
                                      std::map<SaidKey, std::size_t>& listed) {
  std::set<std::int64_t> claims;
  std::vector<Pair> pairs;
  for (const std::int64_t claim : of) {
    for (const Pair& pair : answering(claim)) {
      if (std::find(of.begin(), of.end(), pair.other_claim) == of.end()) pairs.push_back(pair);
    }
  }
  for (const Pair& pair : pairs) {
    const Statement own = statement(pair.own);
    const Statement other = statement(pair.other);
    const Comparison found = compare(own, other);
    std::vector<SaidKey> keys;
    for (Rows rows =
             connection_.query("SELECT article, attribution FROM stated WHERE statement = ?", pair.other);
         rows.next();)
      keys.push_back({rows.integer(0), rows.integer(1)});
    for (const SaidKey& key : keys) {
      const auto known = listed.find(key);
      if (known != listed.end()) {
        AnswerLine& line = thread.answers[known->second];
        if (line.confidence < pair.confidence)
          line.confidence = pair.confidence, line.evidence = evidence_of(found);
        continue;
      }
      SaidLine said = said_line(connection_, key);
      std::string evidence = evidence_of(found);
      if (pair.relation == StatementRelation::aimed)
        evidence = fmt::format("names whose claim it is: {}; {}",
                               other.aimed_at.empty() ? own.aimed_at : other.aimed_at, evidence);
      const std::string kind = kind_of(said, other, pair.relation);
      listed.emplace(key, thread.answers.size());
      thread.answers.push_back({std::move(said), kind, std::move(evidence), pair.confidence, {}});
    }
    if (pair.relation == StatementRelation::contrary) claims.insert(pair.other_claim);
  }
  // Others who state what an answer states.
  for (const std::int64_t other : claims) {
    for (const SaidKey& key : said_of_claim(connection_, other, most_said)) {
      if (listed.contains(key)) continue;
      SaidLine said = said_line(connection_, key);
      const std::string kind = kind_of(said, statement(said.statement), StatementRelation::contrary);
      listed.emplace(key, thread.answers.size());
      thread.answers.push_back({std::move(said), kind, "states the same as another answer", 0.5, {}});
    }
  }
}

// Where the accused is said not to have been heard, or nothing is said of it.
void ThreadReader::add_absent(SaidKey claim, DisputeThread& thread) {
  struct Absent {
    std::string name, kind;
    std::optional<Span> words;
  };
  std::vector<Absent> all;
  for (Rows rows = connection_.query("SELECT coalesce(name.name, CAST(substr(CAST(w.text AS BLOB), "
                                     "c.accused_begin + 1, c.accused_end - "
                                     "c.accused_begin) AS TEXT)), c.reply, c.reply_begin, c.reply_end FROM "
                                     "accusation c JOIN article_text w ON "
                                     "w.article = c.article LEFT JOIN entity e ON e.article = c.article AND "
                                     "e.n = c.accused LEFT JOIN name ON "
                                     "name.key = e.name WHERE c.article = ? AND c.attribution = ? AND "
                                     "c.reply NOT IN ('answers', 'quoted') ORDER "
                                     "BY c.n",
                                     claim.article, claim.n);
       rows.next();) {
    Absent& absent =
        all.emplace_back(Absent{std::string(rows.text(0)), std::string(rows.text(1)), std::nullopt});
    if (!rows.is_null(2))
      absent.words =
          Span{static_cast<std::uint32_t>(rows.integer(2)), static_cast<std::uint32_t>(rows.integer(3))};
  }
  for (const Absent& absent : all) {
    SaidLine line = said_line(connection_, claim);
    line.speaker = absent.name;
    line.source.clear();
    line.cue.clear();
    line.content.clear();
    line.through.clear();
    line.stance.clear();
    line.certainty.clear();
    line.polarity.clear();
    line.anonymity.clear();
    line.statement = 0;
    if (absent.words) {
      Rows rows = connection_.query(
          "SELECT CAST(substr(CAST(text AS BLOB), ?1 + 1, ?2 - ?1) AS TEXT) FROM article_text WHERE article "
          "= ?3",
          absent.words->begin, absent.words->end, claim.article);
      if (rows.next()) line.content = rows.text(0);
    }
    thread.answers.push_back(
        {std::move(line), absent.kind,
         absent.kind == "silent" ? "no reply of the accused is told of" : "told in the same article", 0.8,
         absent.words});
  }
}

DisputeThread ThreadReader::thread(const std::vector<std::int64_t>& claims) {
  DisputeThread out;
  out.claim = claim_of(claims);
  std::map<SaidKey, std::size_t> listed;
  std::vector<SaidKey> said;
  for (const std::int64_t claim : claims) {
    const auto own = said_of_claim(connection_, claim, most_said);
    said.insert(said.end(), own.begin(), own.end());
  }
  for (const SaidKey& key : said) add_answers_in_article(key, out, listed);
  add_answers_across(claims, out, listed);
  for (const SaidKey& key : said) {
    // Who states the claim by confirming it is on its side and answers it as well, but not where nobody did
    // before.
    SaidLine line = said_line(connection_, key);
    const bool first = line.article.id == out.claim.article && line.attribution == out.claim.attribution;
    if ((line.stance == "confirms" || line.stance == "admits") && !first && !listed.contains(key)) {
      listed.emplace(key, out.answers.size());
      const std::string kind = line.stance;
      out.answers.push_back({std::move(line), kind, "states the same", 0.8, {}});
    }
    add_absent(key, out);
  }
  std::stable_sort(out.answers.begin(), out.answers.end(),
                   [](const AnswerLine& a, const AnswerLine& b) { return is_earlier(a.said, b.said); });
  std::vector<SaidLine> lines;
  for (const AnswerLine& answer : out.answers) lines.push_back(answer.said);
  mark_repeats(lines);
  for (std::size_t i = 0; i < lines.size(); ++i)
    out.answers[i].said.repeats = lines[i].repeats && out.answers[i].kind != "silent";
  return out;
}

}  // namespace gainsay
