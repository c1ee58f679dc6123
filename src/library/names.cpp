#include "export/names.h"
#include "base/version.h"
#include "gainsay.h"
#include "library/same_values.h"

namespace gainsay::v1 {

std::string_view version() {
  return gainsay::version();
}

std::string describe(const Error& error) {
  return gainsay::describe(gainsay::Error{same(error.code), error.message, error.input, error.offset});
}

std::string text_of(const std::vector<Words>& pieces) {
  std::string out;
  for (const Words& piece : pieces) {
    if (!out.empty()) out += " ... ";
    out += piece.text;
  }
  return out;
}

std::string_view name(ParagraphKind kind) {
  return format_name(same(kind));
}
std::string_view name(Mode mode) {
  return gainsay::name(same(mode));
}
std::string_view name(Stance stance) {
  return gainsay::name(same(stance));
}
std::string_view name(Polarity polarity) {
  return gainsay::name(same(polarity));
}
std::string_view name(Certainty certainty) {
  return gainsay::name(same(certainty));
}
std::string_view name(Anonymity anonymity) {
  return gainsay::name(same(anonymity));
}
std::string_view name(ActorKind kind) {
  return format_name(same(kind));
}
std::string_view name(AliasKind kind) {
  return format_name(same(kind));
}
std::string_view name(TimeKind kind) {
  return gainsay::name(same(kind));
}
std::string_view name(TimeModifier modifier) {
  return gainsay::name(same(modifier));
}
std::string_view name(Unresolved unresolved) {
  return gainsay::name(same(unresolved));
}
std::string_view name(PlaceKind kind) {
  return gainsay::name(same(kind));
}
std::string_view name(Unlocated unlocated) {
  return gainsay::name(same(unlocated));
}
std::string_view name(EvidenceKind kind) {
  return format_name(same(kind));
}
std::string_view name(HeadlineFindingKind kind) {
  return format_name(same(kind));
}

}  // namespace gainsay::v1
