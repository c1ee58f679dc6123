// What an AttributionModel holds: the parts of the stage that are learnt.
#pragma once

#include "attribution/labeller.h"
#include "attribution/model.h"

namespace gainsay {

struct AttributionModel::Weights {
  Labeller labeller;
};

}  // namespace gainsay
