// One form for every text: what extraction found becomes what all later stages read.
#pragma once

#include "base/offset_map.h"

namespace gainsay {

/// Normalises one paragraph of well-formed UTF-8, and composes the maps so that each byte still knows where
/// it came from.
///
/// - Canonical composition (NFC, Unicode Standard Annex 15).
/// - Every run of white space, line breaks and no-break spaces included, becomes one space; none stays at
///   either end.
/// - Left out: C0 and C1 controls, U+FEFF, soft hyphen, zero-width space, word joiner and the controls of
///   the bidirectional algorithm.
/// - Zero-width joiner and non-joiner stay only where they change what is read: between letters of scripts
///   that join, and, the joiner, inside emoji.
MappedText normalise(const MappedText& paragraph);

}  // namespace gainsay
