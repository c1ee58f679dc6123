// An actor as a row of a list.
#pragma once

#include "store/questions.h"
#include "store/sqlite.h"

namespace gainsay {

/// Of columns id, name, kind, articles, claims, contested, names.
ActorLine actor_line(const Rows& rows);

}  // namespace gainsay
