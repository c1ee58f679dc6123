// Threads as JSON, the same for --json and the API. Texts that are absent are null.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "store/threads.h"

namespace gainsay {

/// "article:attribution", by which a claim is known.
std::string claim_id(const Hash128& article, std::int64_t attribution);

/// {"article","attribution","title","site","publisher","published","url","speaker","source","cue","content","stance",
/// "certainty","polarity","anonymity","through","repeats"}
nlohmann::ordered_json json_of(const SaidLine& line);

/// {"kind","evidence","confidence","told","said"}; "told" is a span, or null.
nlohmann::ordered_json json_of(const AnswerLine& answer);

/// {"claim","articles","wordings","said"}; a member of "said" that says it in other words than the first has
/// a "difference": [{"kind": "both" | "only_first" | "only_second", "words"}] (claims/word_diff.h).
nlohmann::ordered_json json_of(const SharedClaim& claim);

/// The claim's members, and "answers".
nlohmann::ordered_json json_of(const DisputeThread& thread);

/// {"accused","reply","reply_words","reply_at","accusation","later"}; "later" is null or
/// {"kind","evidence","days","said"}.
nlohmann::ordered_json json_of(const ReplyLine& line);

}  // namespace gainsay
