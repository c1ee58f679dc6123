// What was read from what, by which program and models: W3C PROV-O as JSON-LD.
#include <cmath>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>

#include "interchange/stream_format.h"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

// Whole, so that nobody has to fetch one.
constexpr const char* context =
    R"({"prov":"http://www.w3.org/ns/prov#","rdfs":"http://www.w3.org/2000/01/rdf-schema#",)"
    R"("xsd":"http://www.w3.org/2001/XMLSchema#","gainsay":"urn:gainsay:term:"})";

std::string program_name(const ReaderVersion& reader) {
  return "urn:gainsay:program:" + reader.program;
}

std::string models_name(const ReaderVersion& reader) {
  return "urn:gainsay:models:" + reader.models;
}

Json reference(std::string name) {
  return {{"@id", std::move(name)}};
}

class Graph {
 public:
  explicit Graph(const Portion& portion) : portion_(portion), stored_(portion.stored) {}

  void add_reader() {
    const ReaderVersion& reader = stored_.reader;
    add({{"@id", program_name(reader)},
         {"@type", {"prov:Agent", "prov:SoftwareAgent"}},
         {"rdfs:label", "gainsay " + reader.program}});
    add({{"@id", models_name(reader)}, {"@type", "prov:Entity"}, {"rdfs:label", "models " + reader.models}});
  }

  std::string take() {
    const std::string article = article_name(stored_.article.id);
    const std::string reading = "urn:gainsay:reading:" + to_hex(stored_.article.id);
    for (const StoredDocument& document : stored_.documents) add(document_node(document));
    // The document with the lowest id is the one that was read; all others give the same article.
    const std::string read = document_name(stored_.documents.front().id);
    add({{"@id", reading},
         {"@type", "prov:Activity"},
         {"prov:used", {reference(read), reference(models_name(stored_.reader))}},
         {"prov:wasAssociatedWith", reference(program_name(stored_.reader))}});
    Json node = {{"@id", article}, {"@type", "prov:Entity"}};
    if (!stored_.article.metadata.title.empty()) node["rdfs:label"] = stored_.article.metadata.title;
    node["prov:wasGeneratedBy"] = reference(reading);
    node["prov:wasDerivedFrom"] = reference(read);
    for (std::size_t i = 1; i < stored_.documents.size(); ++i)
      node["gainsay:alsoIn"].push_back(reference(document_name(stored_.documents[i].id)));
    add(node);
    for (const AttributionId id : portion_.which) {
      const Attribution& item = stored_.analysis.attributions.items[id];
      add({{"@id", attribution_name(stored_.article.id, id)},
           {"@type", "prov:Entity"},
           {"prov:value", joined_words(stored_.article.text, item.content)},
           {"gainsay:confidence", std::round(static_cast<double>(item.confidence) * 10'000) / 10'000},
           {"prov:wasGeneratedBy", reference(reading)},
           {"prov:wasDerivedFrom", reference(article)}});
    }
    return std::move(out_);
  }

 private:
  void add(const Json& node) {
    if (!out_.empty()) out_ += ",\n";
    out_ += node.dump(-1, ' ', false, Json::error_handler_t::replace);
  }

  [[nodiscard]] Json document_node(const StoredDocument& stored) const {
    Json node = {{"@id", document_name(stored.id)},
                 {"@type", "prov:Entity"},
                 {"gainsay:snapshot", to_hex(stored.snapshot)},
                 {"gainsay:rawHash", to_hex(stored.document.raw_hash)}};
    for (const Provenance& place : stored.seen) node["gainsay:metAt"].push_back(to_string(place));
    const Metadata& about = stored_.article.metadata;
    if (&stored != &stored_.documents.front()) return node;
    if (is_sound_address(address_of(stored_.article)))
      node["prov:hadPrimarySource"] = reference(address_of(stored_.article));
    // With a time of day and a zone, as xsd:dateTime wants it.
    if (about.fetched.size() >= 20)
      node["prov:generatedAtTime"] = {{"@type", "xsd:dateTime"}, {"@value", about.fetched}};
    return node;
  }

  const Portion& portion_;
  const StoredArticle& stored_;
  std::string out_;
};

}  // namespace

StreamFormat prov_format() {
  // A program and its models stand once, before the first that they read.
  auto readers = std::make_shared<std::set<std::pair<std::string, std::string>>>();
  return {.head = std::string("{\"@context\":") + context + ",\n\"@graph\":[\n",
          .item =
              [readers](const Portion& portion) {
                Graph graph(portion);
                const ReaderVersion& reader = portion.stored.reader;
                if (readers->emplace(reader.program, reader.models).second) graph.add_reader();
                return graph.take();
              },
          .between = ",\n",
          .tail = "\n]}\n"};
}

}  // namespace gainsay
