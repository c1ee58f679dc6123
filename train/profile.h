// Which corpora are trained on.
#pragma once

namespace gainsay::train {

enum class Profile {
  open,  ///< those alone whose licence lets what is derived from them be passed on: treebanks, MASC, GAP, and
         ///< names from UNER, Wikigold and CrossNER
  full,  ///< also PolNeAR and worldwide news, which state no licence
};

}  // namespace gainsay::train
