// Reads one page or text, says who says what in it: embed FILE
#include <gainsay.h>

#include <fstream>
#include <iostream>
#include <sstream>

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: embed FILE\n";
    return 2;
  }
  std::ifstream file(argv[1], std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  const std::string page = bytes.str();

  const auto reader = gainsay::Reader::load();
  if (!reader) {
    std::cerr << describe(reader.error()) << '\n';
    return 1;
  }
  gainsay::Document document;
  document.bytes = page;
  document.name = argv[1];
  const auto reading = reader->read(document);
  if (!reading) {
    std::cerr << describe(reading.error()) << '\n';
    return 1;
  }

  std::cout << reading->article().title << '\n';
  const auto& attributions = reading->attributions();
  for (std::size_t id = 0; id < attributions.size(); ++id) {
    const gainsay::Attribution& said = attributions[id];
    std::cout << id << ": " << (said.source.empty() ? "(nobody named)" : text_of(said.source)) << ' '
              << name(said.stance) << ": " << text_of(said.content);
    for (const std::size_t answered : said.answers) std::cout << "  (answers " << answered << ')';
    std::cout << '\n';
  }
}
