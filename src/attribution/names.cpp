#include "attribution/attribution.h"

namespace gainsay {

std::string_view name(Mode mode) {
  switch (mode) {
    case Mode::direct:
      return "direct";
    case Mode::indirect:
      return "indirect";
    case Mode::mixed:
      return "mixed";
  }
  return "indirect";
}

std::string_view name(Stance stance) {
  switch (stance) {
    case Stance::says:
      return "says";
    case Stance::claims:
      return "claims";
    case Stance::denies:
      return "denies";
    case Stance::rejects:
      return "rejects";
    case Stance::doubts:
      return "doubts";
    case Stance::confirms:
      return "confirms";
    case Stance::accuses:
      return "accuses";
    case Stance::admits:
      return "admits";
    case Stance::corrects:
      return "corrects";
    case Stance::warns:
      return "warns";
    case Stance::promises:
      return "promises";
    case Stance::predicts:
      return "predicts";
    case Stance::demands:
      return "demands";
    case Stance::asks:
      return "asks";
    case Stance::praises:
      return "praises";
    case Stance::criticises:
      return "criticises";
    case Stance::thinks:
      return "thinks";
    case Stance::other:
      return "other";
  }
  return "other";
}

std::string_view name(Polarity polarity) {
  return polarity == Polarity::negative ? "negative" : "positive";
}

std::string_view name(Certainty certainty) {
  switch (certainty) {
    case Certainty::plain:
      return "plain";
    case Certainty::hedged:
      return "hedged";
    case Certainty::reported:
      return "reported";
    case Certainty::conditional:
      return "conditional";
  }
  return "plain";
}

std::string_view name(Anonymity anonymity) {
  switch (anonymity) {
    case Anonymity::named:
      return "named";
    case Anonymity::role:
      return "role";
    case Anonymity::unnamed:
      return "unnamed";
    case Anonymity::collective:
      return "collective";
    case Anonymity::document:
      return "document";
    case Anonymity::none:
      return "none";
  }
  return "none";
}

bool is_denial(Stance stance) {
  return stance == Stance::denies || stance == Stance::rejects || stance == Stance::doubts ||
         stance == Stance::corrects;
}

}  // namespace gainsay
