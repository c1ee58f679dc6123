// What the API's answers look like: JSON Schema 2020-12, as OpenAPI 3.1 has it in its components.
#pragma once

namespace gainsay::serve {

inline constexpr const char* openapi_schemas = R"json({
  "Problem": {
    "type": "object",
    "required": ["type", "title", "status", "detail"],
    "properties": {
      "type": {"type": "string"},
      "title": {"type": "string"},
      "status": {"type": "integer"},
      "detail": {"type": "string", "description": "A sentence for people"}
    }
  },
  "Ledger": {
    "type": "object",
    "required": ["program", "articles", "documents", "attributions", "failures", "takes"],
    "properties": {
      "program": {"type": "string", "description": "The version that serves it"},
      "articles": {"type": "integer"},
      "documents": {"type": "integer"},
      "attributions": {"type": "integer"},
      "failures": {"type": "integer"},
      "takes": {
        "type": "object",
        "description": "What this server does besides answering",
        "required": ["documents", "addresses", "reviews"],
        "properties": {
          "documents": {"type": "boolean"},
          "addresses": {"type": "boolean"},
          "reviews": {"type": "boolean"}
        }
      }
    }
  },
  "Cursor": {"type": ["string", "null"], "description": "To ask for what comes next; null at the end"},
  "ArticleLine": {
    "type": "object",
    "required": ["id", "title", "site", "publisher", "published", "url"],
    "properties": {
      "id": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
      "title": {"type": ["string", "null"]},
      "site": {"type": ["string", "null"]},
      "publisher": {"type": ["string", "null"]},
      "published": {"type": ["string", "null"], "description": "ISO 8601"},
      "url": {"type": ["string", "null"], "description": "As the page gave it: not checked, not to be trusted"},
      "attributions": {"type": "integer"},
      "excerpt": {"type": "string", "description": "Around the words that were found, each between [ and ]"}
    }
  },
  "Articles": {
    "type": "object",
    "required": ["items", "next"],
    "properties": {
      "items": {
        "type": "array",
        "items": {"allOf": [{"$ref": "#/components/schemas/ArticleLine"}, {"type": "object", "required": ["attributions"]}]}
      },
      "next": {"$ref": "#/components/schemas/Cursor"}
    }
  },
  "Found": {
    "type": "object",
    "required": ["items", "next"],
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "allOf": [{"$ref": "#/components/schemas/ArticleLine"}, {"type": "object", "required": ["attributions", "excerpt"]}]
        }
      },
      "next": {"$ref": "#/components/schemas/Cursor"}
    }
  },
  "Article": {
    "type": "object",
    "description": "As gainsay export writes it: docs/ledger.md, docs/schema/analysis-1.schema.json",
    "required": ["record", "version", "id", "reader", "documents", "analysis"],
    "properties": {
      "record": {"const": "article"},
      "version": {"type": "integer"},
      "id": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
      "reader": {
        "type": "object",
        "required": ["program", "models"],
        "properties": {"program": {"type": "string"}, "models": {"type": "string"}}
      },
      "documents": {"type": "array", "items": {"type": "object", "required": ["id", "kind", "snapshot", "seen"]}},
      "analysis": {"type": "object", "required": ["text", "attributions"]}
    }
  },
  "Claim": {
    "type": "object",
    "required": ["article", "attribution", "speaker", "source", "cue", "content", "mode", "stance", "polarity",
                 "certainty", "anonymity", "denials", "confirmations"],
    "properties": {
      "article": {"$ref": "#/components/schemas/ArticleLine"},
      "attribution": {"type": "integer", "description": "Its number in the article"},
      "speaker": {"type": ["string", "null"], "description": "In the fullest form that the article uses"},
      "source": {"type": ["string", "null"], "description": "As it stands in the text, pieces joined by \" ... \""},
      "cue": {"type": ["string", "null"]},
      "content": {"type": ["string", "null"]},
      "mode": {"type": "string"},
      "stance": {"type": "string"},
      "polarity": {"type": "string"},
      "certainty": {"type": "string"},
      "anonymity": {"type": ["string", "null"]},
      "denials": {"type": "integer", "description": "Attributions of its article that deny, reject, doubt or correct it"},
      "confirmations": {"type": "integer"}
    }
  },
  "Claims": {
    "type": "object",
    "required": ["items", "next"],
    "properties": {
      "items": {"type": "array", "items": {"$ref": "#/components/schemas/Claim"}},
      "next": {"$ref": "#/components/schemas/Cursor"}
    }
  },
  "NamedTime": {
    "type": ["object", "null"],
    "required": ["words", "value", "begin", "end"],
    "properties": {
      "words": {"type": "string", "description": "As they stand in the text"},
      "value": {"type": ["string", "null"], "description": "As TimeML writes it"},
      "begin": {"type": ["string", "null"], "description": "ISO 8601, half open; null where it is not on the calendar"},
      "end": {"type": ["string", "null"]}
    }
  },
  "Point": {
    "type": ["object", "null"],
    "required": ["latitude", "longitude"],
    "properties": {"latitude": {"type": "number"}, "longitude": {"type": "number"}}
  },
  "NamedPlace": {
    "type": ["object", "null"],
    "required": ["words", "unlocated", "name", "country", "at", "candidates", "offset"],
    "properties": {
      "words": {"type": "string"},
      "unlocated": {"type": ["string", "null"], "description": "Why it has no coordinates"},
      "name": {"type": ["string", "null"], "description": "That of the gazetteer"},
      "country": {"type": ["string", "null"]},
      "at": {"$ref": "#/components/schemas/Point"},
      "candidates": {"type": "integer", "description": "Places of that name"},
      "offset": {
        "type": ["object", "null"],
        "required": ["words", "kilometres", "bearing", "at"],
        "properties": {"words": {"type": "string"}, "at": {"$ref": "#/components/schemas/Point"}}
      }
    }
  },
  "Sayings": {
    "type": "object",
    "description": "When and where it was said, and the times and places of which it is said",
    "required": ["claim", "said_at", "said_in", "times", "places"],
    "properties": {
      "claim": {"$ref": "#/components/schemas/Claim"},
      "said_at": {"$ref": "#/components/schemas/NamedTime"},
      "said_in": {"$ref": "#/components/schemas/NamedPlace"},
      "times": {"type": "array", "items": {"$ref": "#/components/schemas/NamedTime"}},
      "places": {"type": "array", "items": {"$ref": "#/components/schemas/NamedPlace"}}
    }
  },
  "Places": {
    "type": "object",
    "required": ["items", "next"],
    "properties": {
      "items": {"type": "array", "items": {"$ref": "#/components/schemas/Sayings"}},
      "next": {"$ref": "#/components/schemas/Cursor"}
    }
  },
  "Timeline": {
    "type": "object",
    "required": ["items", "next"],
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "allOf": [
            {"$ref": "#/components/schemas/Sayings"},
            {
              "type": "object",
              "required": ["part", "begin", "end", "words"],
              "properties": {
                "part": {"enum": ["said", "saying", "reported"]},
                "begin": {"type": "string"},
                "end": {"type": ["string", "null"]},
                "words": {"type": ["string", "null"], "description": "Of the time; null where it was reported"}
              }
            }
          ]
        }
      },
      "next": {"$ref": "#/components/schemas/Cursor"}
    }
  },
  "Actor": {
    "type": "object",
    "required": ["name", "kind", "articles", "claims", "contested", "id", "names"],
    "properties": {
      "name": {"type": "string"},
      "kind": {"type": ["string", "null"]},
      "articles": {"type": "integer"},
      "claims": {"type": "integer"},
      "contested": {"type": "integer"},
      "id": {"type": ["string", "null"]},
      "names": {"type": "array", "items": {"type": "string"}}
    }
  },
  "Actors": {
    "type": "object",
    "required": ["items", "next"],
    "properties": {
      "items": {"type": "array", "items": {"$ref": "#/components/schemas/Actor"}},
      "next": {"$ref": "#/components/schemas/Cursor"}
    }
  },
  "Failure": {
    "type": "object",
    "required": ["input", "cause", "message", "offset"],
    "properties": {
      "input": {"type": "string"},
      "cause": {"type": "string"},
      "message": {"type": "string"},
      "offset": {"type": ["integer", "null"]}
    }
  },
  "Failures": {
    "type": "object",
    "required": ["items", "next"],
    "properties": {
      "items": {"type": "array", "items": {"$ref": "#/components/schemas/Failure"}},
      "next": {"$ref": "#/components/schemas/Cursor"}
    }
  },
  "Decision": {
    "type": "object",
    "required": ["attribution", "verdict", "reviewer"],
    "properties": {
      "attribution": {"type": "integer", "description": "Its number in the article"},
      "answers": {
        "type": ["string", "null"],
        "pattern": "^[0-9a-f]{32}:[0-9]+$",
        "description": "ARTICLE:NUMBER of a claim, where it is judged whether the attribution answers that"
      },
      "verdict": {"enum": ["accept", "correct", "reject", "withdraw"], "description": "withdraw takes back what was decided before"},
      "stance": {"type": ["string", "null"], "description": "With correct: what it is instead"},
      "note": {"type": ["string", "null"], "description": "2000 bytes at most"},
      "reviewer": {"type": "string", "description": "Who decides; 100 bytes at most"}
    }
  },
  "Review": {
    "type": "object",
    "required": ["number", "article", "attribution", "judged", "answers", "verdict", "stance", "note", "reviewer", "decided"],
    "properties": {
      "number": {"type": "integer", "description": "In the order of decisions; of those on the same words the last one holds"},
      "article": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
      "attribution": {"type": "integer"},
      "judged": {"type": "string", "description": "The spans that were judged: source;cue;content, each begin-end by commas; on a link \">\", the claim's article, \":\" and its spans follow"},
      "answers": {
        "type": ["object", "null"],
        "description": "The claim, where the decision is on whether it is answered by this",
        "required": ["article", "judged"],
        "properties": {"article": {"type": "string", "pattern": "^[0-9a-f]{32}$"}, "judged": {"type": "string"}}
      },
      "verdict": {"enum": ["accept", "correct", "reject", "withdraw"]},
      "stance": {"type": ["string", "null"]},
      "note": {"type": ["string", "null"]},
      "reviewer": {"type": "string"},
      "decided": {"type": "string", "description": "ISO 8601, UTC"}
    }
  },
  "Reviews": {
    "type": "object",
    "required": ["items", "next"],
    "properties": {
      "items": {"type": "array", "items": {"$ref": "#/components/schemas/Review"}},
      "next": {"$ref": "#/components/schemas/Cursor"}
    }
  },
  "Analysis": {
    "type": "object",
    "description": "As gainsay read --format json writes it: docs/schema/analysis-1.schema.json",
    "required": ["text", "attributions", "disputes", "headline_findings", "own_voice"]
  },
  "Document": {
    "type": "object",
    "description": "A document as gainsay ingest takes it, or the address of one",
    "properties": {
      "url": {"type": "string"},
      "title": {"type": "string"},
      "published": {"type": "string"},
      "text": {"type": "string", "description": "As written, or as scraped from a page"},
      "html": {"type": "string"}
    }
  },
  "OpenApi": {"type": "object", "required": ["openapi", "info", "paths"]}
})json";

}  // namespace gainsay::serve
