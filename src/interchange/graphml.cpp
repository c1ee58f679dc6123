// Who speaks of whom, as GraphML (Brandes et al., 2002): networkx, Gephi, yEd and igraph read it.
#include <map>

#include "base/utf8.h"
#include "interchange/export_ledger.h"

namespace gainsay {
namespace {

constexpr const char* head = R"(<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="name" for="node" attr.name="name" attr.type="string"/>
<key id="kind" for="node" attr.name="kind" attr.type="string"/>
<key id="claims" for="edge" attr.name="claims" attr.type="int"/>
<key id="articles" for="edge" attr.name="articles" attr.type="int"/>
<key id="denials" for="edge" attr.name="denials" attr.type="int"/>
<key id="accusations" for="edge" attr.name="accusations" attr.type="int"/>
<graph id="who-speaks-of-whom" edgedefault="directed">
)";

// Only what XML 1.0 can hold: other control characters have no form in it, not even an escaped one.
std::string in_xml(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::CodePoint point = utf8::decode(text, at);
    at += point.length;
    switch (point.value) {
      case U'&':
        out += "&amp;";
        break;
      case U'<':
        out += "&lt;";
        break;
      case U'>':
        out += "&gt;";
        break;
      default: {
        const bool blank = point.value == U'\t' || point.value == U'\n' || point.value == U'\r';
        const bool none = point.value < 0x20 || point.value == 0xFFFE || point.value == 0xFFFF;
        utf8::append(out, blank ? U' ' : none ? char32_t{0xFFFD} : point.value);
      }
    }
  }
  return out;
}

}  // namespace

Result<void> export_graph(Ledger& ledger, const ClaimFilter& filter, const Write& write) {
  if (auto written = write(head); !written) return written;
  struct Node {
    std::string kind;
    std::size_t number = 0;
  };
  std::map<std::string, Node> nodes;
  auto asked = ledger.each_spoken_of(filter, [&](const SpokenOf& pair) -> Result<void> {
    nodes.try_emplace(pair.speaker, Node{pair.speaker_kind, 0});
    nodes.try_emplace(pair.of, Node{pair.of_kind, 0});
    return {};
  });
  if (!asked) return asked;
  std::size_t number = 0;
  for (auto& [name, node] : nodes) {
    node.number = number++;
    auto written = write(
        fmt::format("<node id=\"n{}\"><data key=\"name\">{}</data><data key=\"kind\">{}</data></node>\n",
                    node.number, in_xml(name), in_xml(node.kind)));
    if (!written) return written;
  }
  asked = ledger.each_spoken_of(filter, [&](const SpokenOf& pair) -> Result<void> {
    const auto from = nodes.find(pair.speaker);
    const auto to = nodes.find(pair.of);
    // Names that another program added meanwhile.
    if (from == nodes.end() || to == nodes.end()) return {};
    return write(fmt::format(
        "<edge source=\"n{}\" target=\"n{}\"><data key=\"claims\">{}</data><data key=\"articles\">{}</data>"
        "<data key=\"denials\">{}</data><data key=\"accusations\">{}</data></edge>\n",
        from->second.number, to->second.number, pair.claims, pair.articles, pair.denials, pair.accusations));
  });
  if (!asked) return asked;
  return write("</graph>\n</graphml>\n");
}

}  // namespace gainsay
