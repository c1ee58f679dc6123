// One moment of publication given twice: in UTC and on the page's own clock, with its offset and without.
#pragma once

#include "extract/article.h"
#include "extract/date_text.h"

namespace gainsay {

/// Brings Metadata::published to the page's own clock and day, and to the offset that another finding gives
/// the same time of day, where Metadata::candidates hold them. Never changes the moment that was chosen.
void prefer_local_time(Metadata& metadata, DateOrder order);

}  // namespace gainsay
