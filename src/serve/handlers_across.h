// What the routes of routes_across.h answer, as handlers.h has it.
#pragma once

#include <string>

#include "serve/route.h"

namespace gainsay::serve {

Result<std::string> answer_disputes(const Question& question);
Result<std::string> answer_dispute(const Question& question);
Result<std::string> answer_shared_claims(const Question& question);
Result<std::string> answer_replies(const Question& question);
Result<std::string> answer_copies(const Question& question);
Result<std::string> answer_article_copies(const Question& question);
Result<std::string> answer_versions(const Question& question);
Result<std::string> answer_article_versions(const Question& question);
Result<std::string> answer_actor(const Question& question);
Result<std::string> answer_actor_decisions(const Question& question);
Result<std::string> answer_decide_actors(const Question& question);
Result<std::string> answer_spoken_of(const Question& question);

}  // namespace gainsay::serve
