// Schemas of openapi_schemas.h, for the routes of routes_across.h.
#pragma once

namespace gainsay::serve {

inline constexpr const char* openapi_schemas_across = R"json({
  "Said": {
    "type": "object",
    "description": "An attribution of a thread; its spans stand in its article",
    "required": [
      "article",
      "attribution",
      "title",
      "site",
      "publisher",
      "published",
      "url",
      "speaker",
      "source",
      "cue",
      "content",
      "stance",
      "certainty",
      "polarity",
      "anonymity",
      "through",
      "repeats"
    ],
    "properties": {
      "article": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
      "attribution": {"type": "integer", "description": "Its number in the article"},
      "title": {"type": ["string", "null"]},
      "site": {"type": ["string", "null"]},
      "publisher": {"type": ["string", "null"]},
      "published": {"type": ["string", "null"]},
      "url": {"type": ["string", "null"]},
      "speaker": {"type": ["string", "null"], "description": "In the fullest form used"},
      "source": {"type": ["string", "null"]},
      "cue": {"type": ["string", "null"]},
      "content": {"type": ["string", "null"]},
      "stance": {"type": ["string", "null"]},
      "certainty": {"type": ["string", "null"]},
      "polarity": {"type": ["string", "null"]},
      "anonymity": {"type": ["string", "null"]},
      "through": {"type": "array", "items": {"type": "string"}, "description": "Who says that it was said, the nearest first"},
      "repeats": {"type": "boolean", "description": "An earlier one says it in the same words: no further voice"},
      "difference": {
        "type": "array",
        "description": "What its words have in common with the first ones, and what not",
        "items": {
          "type": "object",
          "required": ["kind", "words"],
          "properties": {"kind": {"enum": ["both", "only_first", "only_second"]}, "words": {"type": "string"}}
        }
      }
    }
  },
  "AnswerTo": {
    "type": "object",
    "required": ["kind", "evidence", "confidence", "told", "said"],
    "properties": {
      "kind": {
        "enum": [
          "denies",
          "rejects",
          "doubts",
          "corrects",
          "confirms",
          "admits",
          "retracts",
          "contradicts",
          "differs",
          "declined",
          "unanswered",
          "unreached",
          "silent"
        ]
      },
      "evidence": {"type": "string", "description": "Why it is an answer"},
      "confidence": {"type": "number", "description": "That it answers this; never who is right"},
      "told": {
        "type": ["object", "null"],
        "required": ["begin", "end"],
        "properties": {"begin": {"type": "integer"}, "end": {"type": "integer"}},
        "description": "Where the article tells that there was no answer"
      },
      "said": {"$ref": "#/components/schemas/Said"},
      "reviews": {
        "type": "array",
        "description": "Of one dispute: what people decided on whether it answers this, oldest first",
        "items": {"$ref": "#/components/schemas/Review"}
      }
    }
  },
  "SharedClaim": {
    "type": "object",
    "description": "A claim by its lowest member; members in order of time",
    "required": ["claim", "articles", "wordings", "said"],
    "properties": {
      "claim": {"type": "string", "pattern": "^[0-9a-f]{32}:[0-9]+$"},
      "articles": {"type": "integer"},
      "wordings": {"type": "integer", "description": "Members that repeat no other"},
      "said": {"type": "array", "items": {"$ref": "#/components/schemas/Said"}}
    }
  },
  "SharedClaims": {
    "type": "object",
    "required": ["items", "next"],
    "properties": {
      "items": {"type": "array", "items": {"$ref": "#/components/schemas/SharedClaim"}},
      "next": {"$ref": "#/components/schemas/Cursor"}
    }
  },
  "Dispute": {
    "allOf": [
      {"$ref": "#/components/schemas/SharedClaim"},
      {
        "type": "object",
        "required": ["answers"],
        "properties": {
          "answers": {"type": "array", "items": {"$ref": "#/components/schemas/AnswerTo"}},
          "counts": {"type": "object", "description": "With brief: answers by kind", "additionalProperties": {"type": "integer"}},
          "all_articles": {"type": "integer", "description": "With brief: articles of the claim and of its answers"}
        }
      }
    ]
  },
  "Disputes": {
    "type": "object",
    "required": ["items", "next"],
    "properties": {
      "items": {"type": "array", "items": {"$ref": "#/components/schemas/Dispute"}},
      "next": {"$ref": "#/components/schemas/Cursor"}
    }
  },
  "Reply": {
    "type": "object",
    "required": ["accused", "reply", "reply_words", "reply_at", "accusation", "later"],
    "properties": {
      "accused": {"type": "string"},
      "reply": {"enum": ["answers", "quoted", "declined", "unanswered", "unreached", "silent"]},
      "reply_words": {"type": ["string", "null"]},
      "reply_at": {
        "type": ["object", "null"],
        "required": ["begin", "end"],
        "properties": {"begin": {"type": "integer"}, "end": {"type": "integer"}}
      },
      "accusation": {"$ref": "#/components/schemas/Said"},
      "later": {
        "description": "The first answer in a later article",
        "type": ["object", "null"],
        "required": ["kind", "evidence", "days", "said"],
        "properties": {
          "kind": {"type": "string"},
          "evidence": {"type": "string"},
          "days": {"type": ["integer", "null"]},
          "said": {"$ref": "#/components/schemas/Said"}
        }
      }
    }
  },
  "Replies": {
    "type": "object",
    "required": ["items", "next"],
    "properties": {
      "items": {"type": "array", "items": {"$ref": "#/components/schemas/Reply"}},
      "next": {"$ref": "#/components/schemas/Cursor"}
    }
  },
  "DisputeWithReplies": {
    "allOf": [
      {"$ref": "#/components/schemas/Dispute"},
      {
        "type": "object",
        "required": ["replies"],
        "properties": {
          "replies": {
            "type": "array",
            "description": "Of the accusations among its first 20 wordings",
            "items": {"$ref": "#/components/schemas/Reply"}
          }
        }
      }
    ]
  },
  "ComparedAttribution": {
    "type": ["object", "null"],
    "required": ["attribution", "source", "cue", "content", "stance"],
    "properties": {
      "attribution": {"type": "integer"},
      "source": {"type": ["string", "null"]},
      "cue": {"type": ["string", "null"]},
      "content": {"type": ["string", "null"]},
      "stance": {"type": "string"}
    }
  },
  "ChangedPassages": {
    "type": "array",
    "items": {
      "type": "object",
      "required": ["before", "after"],
      "properties": {"before": {"type": ["string", "null"]}, "after": {"type": ["string", "null"]}}
    }
  },
  "ChangedAttributions": {
    "type": "array",
    "items": {
      "type": "object",
      "required": ["kind", "denial", "before", "after"],
      "properties": {
        "kind": {
          "enum": [
            "went",
            "appeared",
            "unattributed",
            "attributed",
            "softened",
            "hardened",
            "restated",
            "source_went",
            "source_appeared",
            "source_changed"
          ]
        },
        "denial": {"type": "boolean"},
        "before": {"$ref": "#/components/schemas/ComparedAttribution"},
        "after": {"$ref": "#/components/schemas/ComparedAttribution"},
        "difference": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["kind", "words"],
            "properties": {"kind": {"enum": ["both", "only_first", "only_second"]}, "words": {"type": "string"}}
          }
        }
      }
    }
  },
  "CopyGroup": {
    "type": "object",
    "description": "Articles that share text, in the order of publication; of all but the first what changed against an earlier one",
    "required": ["group", "origins", "members"],
    "properties": {
      "group": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
      "origins": {"type": "array", "items": {"type": "string"}},
      "members": {
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "article",
            "title",
            "site",
            "publisher",
            "published",
            "url",
            "credits",
            "origin",
            "held_against",
            "certainly_later"
          ],
          "properties": {
            "article": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
            "title": {"type": ["string", "null"]},
            "site": {"type": ["string", "null"]},
            "publisher": {"type": ["string", "null"]},
            "published": {"type": ["string", "null"]},
            "url": {"type": ["string", "null"]},
            "credits": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["kind", "name", "begin", "end"],
                "properties": {
                  "kind": {"type": "string"},
                  "name": {"type": "string"},
                  "begin": {"type": ["integer", "null"]},
                  "end": {"type": ["integer", "null"]}
                }
              }
            },
            "origin": {"type": "integer"},
            "held_against": {"type": ["string", "null"], "pattern": "^[0-9a-f]{32}$"},
            "certainly_later": {"type": "boolean"},
            "common_words": {"type": "integer"},
            "words_before": {"type": "integer"},
            "words_after": {"type": "integer"},
            "words_cut": {"type": "integer"},
            "words_added": {"type": "integer"},
            "drops_denial": {"type": "boolean"},
            "passages": {"$ref": "#/components/schemas/ChangedPassages"},
            "changes": {"$ref": "#/components/schemas/ChangedAttributions"}
          }
        }
      }
    }
  },
  "Copies": {
    "type": "object",
    "required": ["items", "next"],
    "properties": {
      "items": {"type": "array", "items": {"$ref": "#/components/schemas/CopyGroup"}},
      "next": {"$ref": "#/components/schemas/Cursor"}
    }
  },
  "VersionList": {
    "type": "object",
    "required": ["address", "versions"],
    "properties": {
      "address": {"type": "string"},
      "versions": {
        "type": "array",
        "items": {
          "type": "object",
          "required": ["article", "title", "site", "publisher", "published", "modified", "fetched", "order_known"],
          "properties": {
            "article": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
            "title": {"type": ["string", "null"]},
            "site": {"type": ["string", "null"]},
            "publisher": {"type": ["string", "null"]},
            "published": {"type": ["string", "null"]},
            "modified": {"type": ["string", "null"]},
            "fetched": {"type": ["string", "null"]},
            "order_known": {"type": "boolean"},
            "common_words": {"type": "integer"},
            "words_before": {"type": "integer"},
            "words_after": {"type": "integer"},
            "words_cut": {"type": "integer"},
            "words_added": {"type": "integer"},
            "drops_denial": {"type": "boolean"},
            "passages": {"$ref": "#/components/schemas/ChangedPassages"},
            "changes": {"$ref": "#/components/schemas/ChangedAttributions"}
          }
        }
      }
    }
  },
  "Versions": {
    "type": "object",
    "required": ["items", "next"],
    "properties": {
      "items": {"type": "array", "items": {"$ref": "#/components/schemas/VersionList"}},
      "next": {"$ref": "#/components/schemas/Cursor"}
    }
  },
  "ActorAccount": {
    "type": "object",
    "description": "docs/ledger.md",
    "required": ["id", "name", "kind", "names", "roles", "stances", "members", "apart"],
    "properties": {
      "id": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
      "name": {"type": "string"},
      "kind": {"type": ["string", "null"]},
      "names": {"type": "array", "items": {"$ref": "#/components/schemas/ActorName"}},
      "roles": {
        "type": "array",
        "items": {
          "type": "object",
          "required": ["role", "former", "first", "last", "articles"],
          "properties": {
            "role": {"type": "string"},
            "former": {"type": "boolean"},
            "first": {"type": ["string", "null"]},
            "last": {"type": ["string", "null"]},
            "articles": {"type": "integer"}
          }
        }
      },
      "stances": {"type": "object", "additionalProperties": {"type": "integer"}},
      "members": {"type": "array", "items": {"$ref": "#/components/schemas/ActorMember"}},
      "apart": {
        "type": "array",
        "items": {
          "type": "object",
          "required": ["actor", "rule"],
          "properties": {"actor": {"type": "string", "pattern": "^[0-9a-f]{32}$"}, "rule": {"type": "string"}}
        }
      },
      "counts": {
        "type": "object",
        "description": "Where most was given: how many there are; members for which something is said come first",
        "required": ["names", "roles", "members", "articles"]
      }
    }
  },
  "ActorName": {
    "type": "object",
    "required": ["name", "publisher", "first", "last", "articles", "times"],
    "properties": {
      "name": {"type": "string"},
      "publisher": {"type": ["string", "null"]},
      "first": {"type": ["string", "null"]},
      "last": {"type": ["string", "null"]},
      "articles": {"type": "integer"},
      "times": {"type": "integer"}
    }
  },
  "ActorNames": {
    "type": "object",
    "required": ["items", "next"],
    "properties": {
      "items": {"type": "array", "items": {"$ref": "#/components/schemas/ActorName"}},
      "next": {"$ref": "#/components/schemas/Cursor"}
    }
  },
  "ActorMember": {
    "type": "object",
    "required": ["article", "entity", "name"],
    "properties": {
      "article": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
      "entity": {"type": "integer"},
      "name": {"type": "string"}
    }
  },
  "ActorMembers": {
    "type": "object",
    "required": ["items", "next"],
    "properties": {
      "items": {"type": "array", "items": {"$ref": "#/components/schemas/ActorMember"}},
      "next": {"$ref": "#/components/schemas/Cursor"}
    }
  },
  "ActorDecision": {
    "type": "object",
    "required": ["decision", "kind", "words", "subject", "made_by", "made_at", "undone_by", "undone_at"],
    "properties": {
      "decision": {"type": "integer", "description": "Its number"},
      "kind": {"enum": ["merge", "split", "list"]},
      "words": {"type": "string", "description": "What it says"},
      "subject": {"type": "object"},
      "made_by": {"type": "string"},
      "made_at": {"type": "string"},
      "undone_by": {"type": ["string", "null"]},
      "undone_at": {"type": ["string", "null"]}
    }
  },
  "ActorDecisions": {
    "type": "object",
    "required": ["items", "next"],
    "properties": {
      "items": {"type": "array", "items": {"$ref": "#/components/schemas/ActorDecision"}},
      "next": {"$ref": "#/components/schemas/Cursor"}
    }
  },
  "ActorChange": {
    "type": "object",
    "description": "merge: actors; split: actor and parts; undo: decision",
    "required": ["kind", "by"],
    "properties": {
      "kind": {"enum": ["merge", "split", "undo"]},
      "by": {"type": "string", "description": "Who decides; 100 bytes at most"},
      "actors": {
        "type": "array",
        "items": {"type": "string"},
        "description": "Names that one actor has, or beginnings of ids"
      },
      "actor": {"type": "string"},
      "parts": {"type": "array", "items": {"type": "string"}, "description": "Names of it, or articles, that are another's"},
      "decision": {"type": "integer"}
    }
  },
  "SpokenOf": {
    "type": "object",
    "required": ["since", "items"],
    "properties": {
      "since": {"type": ["string", "null"]},
      "items": {
        "type": "array",
        "items": {
          "type": "object",
          "required": ["speaker", "speaker_kind", "of", "of_kind", "claims", "articles", "denials", "accusations"],
          "properties": {
            "speaker": {"type": "string"},
            "speaker_kind": {"type": ["string", "null"]},
            "of": {"type": "string"},
            "of_kind": {"type": ["string", "null"]},
            "claims": {"type": "integer"},
            "articles": {"type": "integer"},
            "denials": {"type": "integer"},
            "accusations": {"type": "integer"}
          }
        }
      }
    }
  }
})json";

}  // namespace gainsay::serve
