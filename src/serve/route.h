// The API: what can be asked, each by one route.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "interchange/export_ledger.h"
#include "serve/message.h"
#include "serve/parameters.h"
#include "store/ledger.h"

namespace gainsay::serve {

/// What a server does besides answering.
struct Abilities {
  bool documents = false;  ///< reads what is sent
  bool addresses = false;  ///< fetches what is to be read
  bool reviews = false;    ///< takes down decisions
};

/// What a handler is asked. The ledger is its alone while it runs; with Work::write it may be written.
struct Question {
  std::string id;  ///< what stands at "{id}"; empty where the route has none
  const Given& given;
  Ledger& ledger;
  const Request& request;
  const Abilities& abilities;
};

/// Who does the work that a route asks for.
enum class Work {
  ask,    ///< threads with a ledger each: `answer`
  write,  ///< the one thread with a ledger that may be written: `answer`
  read,   ///< threads that read documents, which takes as long as the document is (reading.h)
  watch,  ///< none: the client is told from now on (event_stream.h)
  send,   ///< threads that make a body while it is sent (download.h): `download`
};

/// A body that is made while it is sent, for a file.
struct Download {
  std::string type;
  std::string name;  ///< of the file
  std::function<Result<void>(Ledger& ledger, const Write& write)> make;
};

/// One operation of the API. The table of them is what is answered and what openapi.json describes.
struct Route {
  const char* path;  ///< "/api/v1/articles/{id}"
  const char* name;  ///< OpenAPI's operationId
  const char* summary;
  std::vector<Parameter> parameters;
  const char* type;    ///< of a good answer
  const char* schema;  ///< its name in openapi.json's components; empty for text
  /// Fails with not_found; unsupported where the question is none; and as the ledger does.
  Result<std::string> (*answer)(const Question& question);
  Work work = Work::ask;
  const char* method = "GET";           ///< GET stands for HEAD, too
  std::vector<const char*> takes = {};  ///< media types of the body, where there is one
  const char* body_schema = "";         ///< of a JSON body
  const char* id_of = "article";        ///< whose id stands at "{id}": "article", "actor", "claim"
  /// Fails as `answer` does; before anything is made.
  Result<Download> (*download)(const Question& question) = nullptr;
  std::vector<const char*> types = {};  ///< of a download, besides `type`
};

const std::vector<Route>& routes();

/// The route that takes a request by its path and method; null where none does.
const Route* route_of(const Request& request);

/// The answer to a request that may be answered, and that no route has other work for. Never fails: what goes
/// wrong is a problem+json.
Answer answer(const Request& request, Ledger& ledger, const Abilities& abilities);

/// What `route` has made for a request that it takes. Fails as Route::download does.
Result<Download> download_of(const Route& route, const Request& request, Ledger& ledger);

/// What is said of an error of a route.
Answer problem_of(const Error& error);

/// OpenAPI 3.1 of routes(), application/json.
std::string openapi();

}  // namespace gainsay::serve
