// Documents read on request: what POST /api/v1/read answers. Nothing of them is kept.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "analysis/analysis.h"
#include "base/result.h"
#include "fetch/fetch.h"
#include "ingest/limits.h"
#include "serve/message.h"

namespace gainsay::serve {

struct ReadingSettings {
  std::string models;      ///< the folder of models
  bool addresses = false;  ///< whether a page may be named by its address, and is then fetched
  Limits limits;           ///< of one document
  /// Asks a web server; FetchLimits keep it out of private networks.
  std::function<Result<FetchAnswer>(const FetchRequest&)> fetch;
};

/// The media types of a body that are read: HTML, plain text, JSON as docs/formats.md has it, or {"url":
/// ...}.
bool is_read(std::string_view media_type);

/// May be called by several threads.
class Reading {
 public:
  /// Fails as load_models does.
  static Result<std::unique_ptr<Reading>> open(ReadingSettings settings);

  /// The analysis of the request's body as to_json writes it, with "own_voice", times and places. Problems:
  /// 403 an address, where none are taken; 413 too long; 415 another kind of content; 422 no article in it;
  /// 502 the address can't be had.
  [[nodiscard]] Answer answer(const Request& request) const;

 private:
  Reading(ReadingSettings settings, Models models)
      : settings_(std::move(settings)), models_(std::move(models)) {}
  [[nodiscard]] Result<Page> page_in(const Request& request) const;
  [[nodiscard]] Result<Page> fetched(const std::string& address) const;

  ReadingSettings settings_;
  Models models_;
};

}  // namespace gainsay::serve
