#include "serve/same_questions.h"

#include <array>
#include <utility>

namespace gainsay::serve {

std::string SameQuestions::key_of(const Request& request) {
  constexpr std::array<std::string_view, 3> telling = {"accept", "accept-encoding", "if-none-match"};
  std::string key = request.method + ' ' + request.target;
  for (const std::string_view name : telling) {
    key += '\n';
    key += field(request, name);
  }
  return key;
}

bool SameQuestions::wait(const std::string& key, Done done) {
  const std::lock_guard lock(mutex_);
  auto& same = waiting_[key];
  same.push_back(std::move(done));
  return same.size() == 1;
}

std::vector<SameQuestions::Done> SameQuestions::begin(const std::string& key) {
  const std::lock_guard lock(mutex_);
  const auto at = waiting_.find(key);
  if (at == waiting_.end()) return {};
  std::vector<Done> same = std::move(at->second);
  waiting_.erase(at);
  return same;
}

}  // namespace gainsay::serve
