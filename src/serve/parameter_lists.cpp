#include "serve/parameter_lists.h"

namespace gainsay::serve {

using Kind = Parameter::Kind;

std::vector<Parameter> with_page(std::vector<Parameter> parameters) {
  parameters.push_back({"limit", Kind::limit, "Rows at most"});
  parameters.push_back({"cursor", Kind::cursor, "\"next\" of the answer before, to go on from there"});
  return parameters;
}

std::vector<Parameter> thread_parameters() {
  return {
      {"actor", Kind::words, "Who says it: words of a name"},
      {"actor_id", Kind::id, "Who says it: an actor"},
      {"accused", Kind::id, "Only accusations of this actor"},
      {"words", Kind::words, "What is said: words, \"a phrase\", begin*, -without"},
      {"site", Kind::host, "Only articles of this host and those below it"},
      {"stance", Kind::stance, "Only this stance"},
      {"since", Kind::date, "Only articles published from then on"},
      {"until", Kind::date, "Only articles published up to then, that day included"},
      {"place", Kind::place,
       "Only what names this place: a name, GeoNames' id, a country's two letters, or LATITUDE,LONGITUDE"},
      {"said_in", Kind::place, "Only what was said there, as for place"},
      {"within", Kind::kilometres, "As far as that around these places"},
      {"time", Kind::period, "Only what names a time in this period"},
      {"said_at", Kind::period, "Only what the article says was said in this period"},
      {"article", Kind::id, "Only what stands in this article"}};
}

std::vector<Parameter> claim_parameters() {
  std::vector<Parameter> parameters = thread_parameters();
  parameters.push_back(
      {"contested", Kind::flag, "Only what another in the same article denies, rejects, doubts or corrects"});
  return parameters;
}

std::vector<Parameter> article_parameters() {
  return {{"site", Kind::host, "Only of this host and those below it"},
          {"since", Kind::date, "Only published from then on"},
          {"until", Kind::date, "Only published up to then, that day included"}};
}

}  // namespace gainsay::serve
