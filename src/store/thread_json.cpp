#include "store/thread_json.h"

#include "store/diff_json.h"
#include "store/json_values.h"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

Json span_or_null(const std::optional<Span>& span) {
  return span ? Json{{"begin", span->begin}, {"end", span->end}} : Json(nullptr);
}

}  // namespace

std::string claim_id(const Hash128& article, std::int64_t attribution) {
  return to_hex(article) + ":" + std::to_string(attribution);
}

Json json_of(const SaidLine& line) {
  return {{"article", to_hex(line.article.id)},
          {"attribution", line.attribution},
          {"title", text_or_null(line.article.title)},
          {"site", text_or_null(line.article.site)},
          {"publisher", text_or_null(line.article.publisher)},
          {"published", text_or_null(line.article.published)},
          {"url", text_or_null(line.article.url)},
          {"speaker", text_or_null(line.speaker)},
          {"source", text_or_null(line.source)},
          {"cue", text_or_null(line.cue)},
          {"content", text_or_null(line.content)},
          {"stance", text_or_null(line.stance)},
          {"certainty", text_or_null(line.certainty)},
          {"polarity", text_or_null(line.polarity)},
          {"anonymity", text_or_null(line.anonymity)},
          {"through", line.through},
          {"repeats", line.repeats}};
}

Json json_of(const AnswerLine& answer) {
  return {{"kind", answer.kind},
          {"evidence", answer.evidence},
          {"confidence", answer.confidence},
          {"told", span_or_null(answer.told)},
          {"said", json_of(answer.said)}};
}

Json json_of(const SharedClaim& claim) {
  Json said = Json::array();
  for (const SaidLine& line : claim.said) {
    Json& json = said.emplace_back(json_of(line));
    const std::string& first = claim.said.front().content;
    if (!line.repeats && line.content != first) json["difference"] = difference_json(first, line.content);
  }
  return {{"claim", claim_id(claim.article, claim.attribution)},
          {"articles", claim.articles},
          {"wordings", claim.wordings},
          {"said", std::move(said)}};
}

Json json_of(const DisputeThread& thread) {
  Json json = json_of(thread.claim);
  json["answers"] = Json::array();
  for (const AnswerLine& answer : thread.answers) json["answers"].push_back(json_of(answer));
  return json;
}

Json json_of(const ReplyLine& line) {
  Json later = nullptr;
  if (line.later) {
    later = {{"kind", line.later->kind},
             {"evidence", line.later->evidence},
             {"days", line.days ? Json(*line.days) : Json(nullptr)},
             {"said", json_of(line.later->said)}};
  }
  return {{"accused", line.accused},
          {"reply", line.reply},
          {"reply_words", text_or_null(line.reply_words)},
          {"reply_at", span_or_null(line.reply_at)},
          {"accusation", json_of(line.accusation)},
          {"later", std::move(later)}};
}

}  // namespace gainsay
