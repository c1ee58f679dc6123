#include "store/copy_json.h"

#include "store/diff_json.h"
#include "store/json_values.h"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const std::optional<AttributionWords>& words) {
  if (!words) return nullptr;
  return {{"attribution", words->attribution},
          {"source", text_or_null(words->source)},
          {"cue", text_or_null(words->cue)},
          {"content", text_or_null(words->content)},
          {"stance", words->stance}};
}

Json json_of(const ChangedAttribution& change) {
  Json json = {{"kind", name(change.kind)},
               {"denial", change.denial},
               {"before", json_of(change.before)},
               {"after", json_of(change.after)}};
  if (change.before && change.after && change.before->content != change.after->content)
    json["difference"] = difference_json(change.before->content, change.after->content);
  return json;
}

// The members "common_words" to "changes".
void add_held_against(const HeldAgainst& against, Json& out) {
  out["common_words"] = against.common_words;
  out["words_before"] = against.words_before;
  out["words_after"] = against.words_after;
  out["words_cut"] = against.words_cut;
  out["words_added"] = against.words_added;
  out["drops_denial"] = against.drops_denial();
  out["passages"] = Json::array();
  for (const TextChange& passage : against.passages)
    out["passages"].push_back(
        {{"before", text_or_null(passage.before)}, {"after", text_or_null(passage.after)}});
  out["changes"] = Json::array();
  for (const ChangedAttribution& change : against.changes) out["changes"].push_back(json_of(change));
}

Json json_of(const Credit& credit) {
  const bool in_text = !credit.span.empty();
  return {{"kind", name(credit.kind)},
          {"name", credit.name},
          {"begin", in_text ? Json(credit.span.begin) : Json(nullptr)},
          {"end", in_text ? Json(credit.span.end) : Json(nullptr)}};
}

}  // namespace

Json json_of(const CopyGroup& group) {
  Json members = Json::array();
  for (const CopyMember& member : group.members) {
    Json credits = Json::array();
    for (const Credit& credit : member.credits) credits.push_back(json_of(credit));
    Json& out = members.emplace_back(Json{
        {"article", to_hex(member.article.id)},
        {"title", text_or_null(member.article.title)},
        {"site", text_or_null(member.article.site)},
        {"publisher", text_or_null(member.article.publisher)},
        {"published", text_or_null(member.article.published)},
        {"url", text_or_null(member.article.url)},
        {"credits", std::move(credits)},
        {"origin", member.origin},
        {"held_against",
         member.held_against ? Json(to_hex(group.members[*member.held_against].article.id)) : Json(nullptr)},
        {"certainly_later", member.certainly_later}});
    if (member.held_against) add_held_against(member.against, out);
  }
  return {{"group", to_hex(group.id)}, {"origins", group.origins}, {"members", std::move(members)}};
}

Json json_of(const VersionList& list) {
  Json versions = Json::array();
  for (const Version& version : list.versions) {
    const bool first = versions.empty();
    Json& out = versions.emplace_back(Json{{"article", to_hex(version.article.id)},
                                           {"title", text_or_null(version.article.title)},
                                           {"site", text_or_null(version.article.site)},
                                           {"publisher", text_or_null(version.article.publisher)},
                                           {"published", text_or_null(version.article.published)},
                                           {"modified", text_or_null(version.modified)},
                                           {"fetched", text_or_null(version.fetched)},
                                           {"order_known", version.order_known}});
    if (!first) add_held_against(version.against, out);
  }
  return {{"address", list.address}, {"versions", std::move(versions)}};
}

}  // namespace gainsay
