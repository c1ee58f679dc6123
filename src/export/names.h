// The words by which formats write the closed sets that have no name() of their own.
#pragma once

#include <string_view>

#include "entities/entities.h"
#include "extract/article.h"
#include "ledger/disputes.h"
#include "ledger/headline.h"

namespace gainsay {

std::string_view format_name(ParagraphKind kind);
std::string_view format_name(Timestamp::Precision precision);
std::string_view format_name(EntityKind kind);
std::string_view format_name(AliasKind kind);
std::string_view format_name(EvidenceKind kind);
std::string_view format_name(HeadlineFindingKind kind);

}  // namespace gainsay
