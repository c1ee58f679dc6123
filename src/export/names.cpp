#include "export/names.h"

namespace gainsay {

std::string_view format_name(ParagraphKind kind) {
  switch (kind) {
    case ParagraphKind::headline:
      return "headline";
    case ParagraphKind::standfirst:
      return "standfirst";
    case ParagraphKind::subheading:
      return "subheading";
    case ParagraphKind::dateline:
      return "dateline";
    case ParagraphKind::body:
      return "body";
    case ParagraphKind::list_item:
      return "list_item";
    case ParagraphKind::quotation:
      return "quotation";
    case ParagraphKind::caption:
      return "caption";
  }
  return "headline";
}

std::string_view format_name(Timestamp::Precision precision) {
  switch (precision) {
    case Timestamp::Precision::none:
      return "none";
    case Timestamp::Precision::year:
      return "year";
    case Timestamp::Precision::month:
      return "month";
    case Timestamp::Precision::day:
      return "day";
    case Timestamp::Precision::minute:
      return "minute";
    case Timestamp::Precision::second:
      return "second";
  }
  return "none";
}

std::string_view format_name(EntityKind kind) {
  switch (kind) {
    case EntityKind::person:
      return "person";
    case EntityKind::organisation:
      return "organisation";
    case EntityKind::place:
      return "place";
    case EntityKind::facility:
      return "facility";
    case EntityKind::group:
      return "group";
    case EntityKind::role:
      return "role";
    case EntityKind::document:
      return "document";
    case EntityKind::unknown:
      return "unknown";
  }
  return "unknown";
}

std::string_view format_name(AliasKind kind) {
  switch (kind) {
    case AliasKind::abbreviation:
      return "abbreviation";
    case AliasKind::alternative:
      return "alternative";
    case AliasKind::former:
      return "former";
    case AliasKind::surname:
      return "surname";
    case AliasKind::translation:
      return "translation";
  }
  return "abbreviation";
}

std::string_view format_name(EvidenceKind kind) {
  switch (kind) {
    case EvidenceKind::explicit_answer:
      return "explicit_answer";
    case EvidenceKind::negated_restatement:
      return "negated_restatement";
    case EvidenceKind::same_speaker:
      return "same_speaker";
    case EvidenceKind::next_statement:
      return "next_statement";
  }
  return "explicit_answer";
}

std::string_view format_name(HeadlineFindingKind kind) {
  switch (kind) {
    case HeadlineFindingKind::source_widened:
      return "source_widened";
    case HeadlineFindingKind::source_changed:
      return "source_changed";
    case HeadlineFindingKind::content_not_in_body:
      return "content_not_in_body";
    case HeadlineFindingKind::hedge_dropped:
      return "hedge_dropped";
    case HeadlineFindingKind::quote_altered:
      return "quote_altered";
    case HeadlineFindingKind::attribution_dropped:
      return "attribution_dropped";
    case HeadlineFindingKind::number_changed:
      return "number_changed";
  }
  return "source_widened";
}

}  // namespace gainsay
