#include "store/review_json.h"

#include <nlohmann/json.hpp>

#include "store/json_values.h"
#include "store/review_keys.h"

namespace gainsay {

nlohmann::ordered_json json_of(const Review& review) {
  using Json = nlohmann::ordered_json;
  Json answers = nullptr;
  if (const auto judged = judged_of(review.judged); judged && judged->answered)
    answers = {{"article", to_hex(judged->answered->article)}, {"judged", judged->answered->key}};
  return {{"number", review.number},
          {"article", to_hex(review.article)},
          {"attribution", review.attribution},
          {"judged", review.judged},
          {"answers", std::move(answers)},
          {"verdict", review.verdict},
          {"stance", text_or_null(review.stance)},
          {"note", text_or_null(review.note)},
          {"reviewer", review.reviewer},
          {"decided", review.decided}};
}

}  // namespace gainsay
