#include "serve/header.h"

#include "serve/guard.h"

namespace gainsay::serve {

std::string header_text(const Answer& answer, std::string_view more) {
  std::string header = "HTTP/1.1 200 OK\r\nContent-Type: " + answer.type + "\r\nConnection: close\r\n";
  for (const Fields* fields : {&protective_fields(), &answer.fields}) {
    for (const auto& [name, value] : *fields) header.append(name).append(": ").append(value).append("\r\n");
  }
  return header.append(more).append("\r\n");
}

}  // namespace gainsay::serve
