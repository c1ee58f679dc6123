// What was read, in C: structures that point into the reading.
#include <algorithm>
#include <cstddef>
#include <cstring>

#include "library_c/handles.h"

namespace {

// Copies what both sides know of `from`, behind the size with which each structure begins.
template <typename Shown>
gainsay_status fill(Shown* to, const Shown& from, std::size_t first_version_size) {
  if (to->struct_size < first_version_size) return GAINSAY_WRONG_CALL;
  constexpr std::size_t head = sizeof to->struct_size;
  const std::size_t known = std::min(to->struct_size, sizeof from);
  std::memcpy(reinterpret_cast<char*>(to) + head, reinterpret_cast<const char*>(&from) + head, known - head);
  return GAINSAY_OK;
}

std::vector<gainsay_words> pieces_of(const std::vector<gainsay::Words>& words) {
  std::vector<gainsay_words> out;
  for (const gainsay::Words& piece : words) out.push_back({piece.begin, piece.end, piece.text.c_str()});
  return out;
}

using gainsay::Stance;
static_assert(static_cast<int>(gainsay::Mode::mixed) == GAINSAY_MODE_MIXED);
static_assert(static_cast<int>(Stance::denies) == GAINSAY_STANCE_DENIES);
static_assert(static_cast<int>(Stance::confirms) == GAINSAY_STANCE_CONFIRMS);
static_assert(static_cast<int>(Stance::corrects) == GAINSAY_STANCE_CORRECTS);
static_assert(static_cast<int>(Stance::demands) == GAINSAY_STANCE_DEMANDS);
static_assert(static_cast<int>(Stance::other) == GAINSAY_STANCE_OTHER);
static_assert(static_cast<int>(gainsay::Polarity::negative) == GAINSAY_POLARITY_NEGATIVE);
static_assert(static_cast<int>(gainsay::Certainty::conditional) == GAINSAY_CERTAINTY_CONDITIONAL);
static_assert(static_cast<int>(gainsay::Anonymity::collective) == GAINSAY_ANONYMITY_COLLECTIVE);
static_assert(static_cast<int>(gainsay::Anonymity::none) == GAINSAY_ANONYMITY_NONE);

}  // namespace

gainsay_reading::gainsay_reading(gainsay::Reading read) : reading(std::move(read)) {
  for (const gainsay::Attribution& said : reading.attributions()) {
    shown.push_back({text_of(said.source), text_of(said.cue), text_of(said.content), pieces_of(said.source),
                     pieces_of(said.cue), pieces_of(said.content)});
  }
}

const char* gainsay_reading_json(const gainsay_reading* reading) {
  if (reading == nullptr) return nullptr;
  try {
    std::call_once(reading->written, [&] { reading->json = reading->reading.json(false); });
    return reading->json.c_str();
  } catch (const std::exception&) {
    return nullptr;
  }
}

gainsay_status gainsay_get_article(const gainsay_reading* reading, gainsay_article* article) {
  if (reading == nullptr || article == nullptr) return GAINSAY_WRONG_CALL;
  const gainsay::Article& read = reading->reading.article();
  gainsay_article out{};
  out.id = read.id.c_str();
  out.title = read.title.c_str();
  out.published = read.published.c_str();
  out.modified = read.modified.c_str();
  out.publisher = read.publisher.c_str();
  out.url = read.url.c_str();
  out.language = read.language.c_str();
  out.text = read.text.c_str();
  out.text_size = read.text.size();
  return fill(article, out, offsetof(gainsay_article, text_size) + sizeof out.text_size);
}

std::size_t gainsay_attribution_count(const gainsay_reading* reading) {
  return reading == nullptr ? 0 : reading->shown.size();
}

gainsay_status gainsay_get_attribution(const gainsay_reading* reading, std::size_t index,
                                       gainsay_attribution* attribution) {
  if (attribution == nullptr || index >= gainsay_attribution_count(reading)) return GAINSAY_WRONG_CALL;
  const gainsay::Attribution& said = reading->reading.attributions()[index];
  const gainsay::c::AttributionShown& shown = reading->shown[index];
  gainsay_attribution out{};
  out.source = shown.source.c_str();
  out.cue = shown.cue.c_str();
  out.content = shown.content.c_str();
  out.mode = static_cast<std::int32_t>(said.mode);
  out.stance = static_cast<std::int32_t>(said.stance);
  out.polarity = static_cast<std::int32_t>(said.polarity);
  out.certainty = static_cast<std::int32_t>(said.certainty);
  out.anonymity = static_cast<std::int32_t>(said.anonymity);
  out.confidence = said.confidence;
  out.source_pieces = shown.source_pieces.data();
  out.source_piece_count = shown.source_pieces.size();
  out.cue_pieces = shown.cue_pieces.data();
  out.cue_piece_count = shown.cue_pieces.size();
  out.content_pieces = shown.content_pieces.data();
  out.content_piece_count = shown.content_pieces.size();
  out.parent = said.parent ? static_cast<std::int64_t>(*said.parent) : -1;
  out.answers = said.answers.data();
  out.answer_count = said.answers.size();
  return fill(attribution, out, offsetof(gainsay_attribution, answer_count) + sizeof out.answer_count);
}

const char* gainsay_stance_name(std::int32_t stance) {
  if (stance < 0 || stance > GAINSAY_STANCE_OTHER) return nullptr;
  return name(static_cast<Stance>(stance)).data();
}

std::size_t gainsay_dispute_count(const gainsay_reading* reading) {
  return reading == nullptr ? 0 : reading->reading.disputes().size();
}

gainsay_status gainsay_get_dispute(const gainsay_reading* reading, std::size_t index,
                                   gainsay_dispute* dispute) {
  if (dispute == nullptr || index >= gainsay_dispute_count(reading)) return GAINSAY_WRONG_CALL;
  const gainsay::Dispute& read = reading->reading.disputes()[index];
  gainsay_dispute out{};
  out.claims = read.claims.data();
  out.claim_count = read.claims.size();
  out.denials = read.denials.data();
  out.denial_count = read.denials.size();
  out.confirmations = read.confirmations.data();
  out.confirmation_count = read.confirmations.size();
  return fill(dispute, out, offsetof(gainsay_dispute, confirmation_count) + sizeof out.confirmation_count);
}
