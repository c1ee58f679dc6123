// Who says what in the page on standard input, in five lines; main.cpp beside it tells errors, too.
#include <gainsay.h>

#include <iostream>
#include <iterator>

int main() {
  const std::string page{std::istreambuf_iterator<char>(std::cin), {}};
  const auto reading = gainsay::Reader::load()->read(page);
  for (const gainsay::Attribution& said : reading->attributions()) {
    std::cout << text_of(said.source) << ' ' << name(said.stance) << ": " << text_of(said.content) << '\n';
  }
}
