// What each route answers: the body of a good answer. Each may fail as Route::answer says.
#pragma once

#include <string>

#include "serve/route.h"

namespace gainsay::serve {

Result<std::string> answer_ledger(const Question& question);
Result<std::string> answer_articles(const Question& question);
Result<std::string> answer_article(const Question& question);
Result<std::string> answer_article_text(const Question& question);
Result<std::string> answer_claims(const Question& question);
Result<std::string> answer_actors(const Question& question);
Result<std::string> answer_actor_summary(const Question& question);
Result<std::string> answer_timeline(const Question& question);
Result<std::string> answer_places(const Question& question);
Result<std::string> answer_search(const Question& question);
Result<std::string> answer_failures(const Question& question);
Result<std::string> answer_reviews_of(const Question& question);
Result<std::string> answer_reviews(const Question& question);
Result<std::string> answer_add_review(const Question& question);
Result<std::string> answer_openapi(const Question& question);

}  // namespace gainsay::serve
