"""Reads what gainsay export wrote, by readers that are not ours, and holds it against the ledger's lines.

    read_exports.py FOLDER      all.jsonl and all.FORMAT of one ledger, and the folder all.brat

Exit code 77: a reader is not installed (scripts/install-dependencies test). No network is used.
"""

import csv
import io
import json
import os
import re
import sys
import unittest

try:
    import bibtexparser
    import geojson
    import jsonschema
    import networkx
    import prov.model
    import pybtex.database
    import rdflib
    from citeproc.source.json import CiteProcJSON
except ImportError as missing:
    print(f"read_exports: {missing}: scripts/install-dependencies test", file=sys.stderr)
    sys.exit(77)

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = sys.argv[1]
SCHEMA = rdflib.Namespace("https://schema.org/")
OA = rdflib.Namespace("http://www.w3.org/ns/oa#")
PROV = rdflib.Namespace("http://www.w3.org/ns/prov#")
RDF = rdflib.RDF


def path(name):
    return os.path.join(FOLDER, name)


def read(name):
    with open(path(name), encoding="utf-8", newline="") as file:
        return file.read()


def in_tests(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return json.load(file)


# Not splitlines(), which ends lines at characters that JSON strings may have.
LINES = [json.loads(line) for line in read("all.jsonl").split("\n") if line]
ARTICLES = {line["id"]: line["analysis"] for line in LINES if line["record"] == "article"}
ATTRIBUTIONS = {
    f"urn:gainsay:article:{id}:attribution:{item['id']}": item
    for id, analysis in ARTICLES.items()
    for item in analysis["attributions"]
}


def words(pieces):
    return " ... ".join(piece["text"] for piece in pieces)


def kept(schema):
    """Takes from a schema's demands what a ledger does not keep."""
    if isinstance(schema, dict):
        if isinstance(schema.get("required"), list):
            schema["required"] = [name for name in schema["required"] if name not in ("own_voice", "origin")]
        for part in schema.values():
            kept(part)
    elif isinstance(schema, list):
        for part in schema:
            kept(part)


class Exports(unittest.TestCase):
    def test_there_is_something_to_read(self):
        self.assertGreater(len(ATTRIBUTIONS), 10)
        self.assertTrue(any(item["answers"] for item in ATTRIBUTIONS.values()))

    def test_lines(self):
        schema = in_tests("../../docs/schema/analysis-1.schema.json")
        kept(schema)
        validator = jsonschema.Draft7Validator(schema)
        for analysis in ARTICLES.values():
            for error in validator.iter_errors(analysis):
                self.fail(f"{list(error.absolute_path)}: {error.message}")

    def test_json_ld(self):
        graph = rdflib.Graph()
        graph.parse(data=read("all.json-ld"), format="json-ld")
        self.assertEqual(len(set(graph.subjects(RDF.type, SCHEMA.NewsArticle))), len(ARTICLES))
        claims = set(graph.subjects(RDF.type, SCHEMA.Claim))
        self.assertEqual(len(claims), sum(1 for item in ATTRIBUTIONS.values() if item["content"]))
        for claim in claims:
            (first,) = graph.objects(claim, SCHEMA.firstAppearance)
            self.assertIn((first, RDF.type, SCHEMA.NewsArticle), graph)
            appearances = set(graph.objects(claim, SCHEMA.appearance))
            self.assertIn(first, appearances)
            (statement,) = appearances - {first}
            item = ATTRIBUTIONS[str(statement)]
            self.assertEqual(str(graph.value(claim, SCHEMA.text)), words(item["content"]))
            self.assertEqual(graph.value(statement, SCHEMA.isPartOf), first)
            quoted = (statement, RDF.type, SCHEMA.Quotation) in graph
            self.assertEqual(quoted, item["mode"] != "indirect")
            if item["stance"] in ("denies", "rejects", "doubts", "asks") or item["polarity"] == "negative":
                self.assertIsNone(graph.value(claim, SCHEMA.author), "who denies it is not its author")
        for word in set(graph.predicates()) | set(graph.objects(None, RDF.type)):
            self.assertNotRegex(str(word), "(?i)rating|review", "a ledger rates nothing")

    def test_annotation(self):
        context = in_tests("annotation-context.json")
        seen = set()
        for line in filter(None, read("all.annotation").split("\n")):
            page = json.loads(line)
            self.assertEqual(page["@context"], ["http://www.w3.org/ns/anno.jsonld"])
            page["@context"] = context
            graph = rdflib.Graph()
            graph.parse(data=json.dumps(page), format="json-ld")
            for annotation in graph.subjects(RDF.type, OA.Annotation):
                seen.add(str(annotation))
                self.assertTrue(list(graph.objects(annotation, OA.hasTarget)))
            for part in set(graph.subjects(RDF.type, OA.SpecificResource)):
                source = str(graph.value(part, OA.hasSource))
                selectors = list(graph.objects(part, OA.hasSelector))
                if not selectors:
                    self.assertIn(source, ATTRIBUTIONS)  # what it replies to
                    continue
                text = ARTICLES[source.rsplit(":", 1)[1]]["text"]
                (position,) = [s for s in selectors if (s, RDF.type, OA.TextPositionSelector) in graph]
                (quote,) = [s for s in selectors if (s, RDF.type, OA.TextQuoteSelector) in graph]
                begin, end = (int(graph.value(position, name)) for name in (OA.start, OA.end))
                exact, before, after = (str(graph.value(quote, n)) for n in (OA.exact, OA.prefix, OA.suffix))
                self.assertEqual(text[begin:end], exact)
                self.assertTrue(text[:begin].endswith(before))
                self.assertTrue(text[end:].startswith(after))
        self.assertEqual(seen, set(ATTRIBUTIONS))

    def test_csv(self):
        rows = list(csv.DictReader(io.StringIO(read("all.csv"), newline=""), strict=True))
        self.assertEqual(len(rows), len(ATTRIBUTIONS))
        for row in rows:
            self.assertNotIn(None, row)
            item = ATTRIBUTIONS[f"urn:gainsay:article:{row['article']}:attribution:{row['attribution']}"]
            self.assertEqual(row["content"].lstrip("'"), words(item["content"]).lstrip("'"))
            for cell in row.values():
                self.assertNotRegex(cell.lstrip(" "), r"^[=+\-@\t\r\n]", "a spreadsheet would run it")

    def test_brat(self):
        names = sorted(name[:-4] for name in os.listdir(path("all.brat")) if name.endswith(".txt"))
        self.assertEqual(names, sorted(ARTICLES))
        self.assertIn("annotation.conf", os.listdir(path("all.brat")))
        events = 0
        for name in names:
            text = read(f"all.brat/{name}.txt")
            self.assertEqual(text, ARTICLES[name]["text"])
            bounds = {}
            for line in filter(None, read(f"all.brat/{name}.ann").split("\n")):
                id, kind, *rest = line.split("\t")
                if id[0] == "T":
                    label, offsets = kind.split(" ", 1)
                    pieces = [tuple(map(int, piece.split())) for piece in offsets.split(";")]
                    self.assertEqual(" ".join(text[begin:end] for begin, end in pieces), rest[0])
                    bounds[id] = label
                else:
                    events += 1
                    trigger, *arguments = kind.split(" ")
                    for argument in [trigger, *arguments]:
                        role, bound = argument.split(":")
                        self.assertEqual(bounds[bound], role)
        self.assertEqual(events, len(ATTRIBUTIONS))

    def test_graphml(self):
        graph = networkx.read_graphml(path("all.graphml"))
        self.assertTrue(graph.is_directed())
        names = networkx.get_node_attributes(graph, "name")
        spoken_of = set()
        for analysis in ARTICLES.values():
            for item in analysis["attributions"]:
                speaker = None if item["speaker"] is None else analysis["speakers"][item["speaker"]]
                if speaker is None or speaker["entity"] is None:
                    continue
                for entity in analysis["entities"]:
                    if entity["id"] != speaker["entity"] and any(
                        piece["begin"] <= mention["begin"] and mention["end"] <= piece["end"]
                        for mention in entity["mentions"]
                        for piece in item["content"]
                    ):
                        spoken_of.add((speaker["name"], entity["name"]))
        self.assertTrue(spoken_of)
        self.assertEqual({(names[a], names[b]) for a, b in graph.edges}, spoken_of)
        for *_, counts in graph.edges(data=True):
            self.assertGreaterEqual(counts["claims"], counts["articles"])
            self.assertGreaterEqual(counts["articles"], 1)

    def test_geojson(self):
        collection = geojson.loads(read("all.geojson"))
        self.assertIsInstance(collection, geojson.FeatureCollection)
        self.assertTrue(collection.is_valid, collection.errors())
        expected = sum(
            len({place for item in analysis["attributions"] for place in item["places_said"] + [item["said_in"]]} - {None})
            for analysis in ARTICLES.values()
        )
        self.assertTrue(collection.features)
        self.assertEqual(len(collection.features), expected)
        for feature in collection.features:
            *_, article, _, number = feature.id.split(":")
            place = ARTICLES[article]["places"][int(number)]
            self.assertEqual(feature.properties["words"], place["text"])
            at = place["offset"]["at"] if place["offset"] else place["at"]
            if place["at"] is None:
                self.assertIsNone(feature.geometry)
                self.assertTrue(feature.properties["unlocated"])
            else:
                self.assertEqual(list(geojson.coords(feature.geometry)), [(at["longitude"], at["latitude"])])

    def test_csl_json(self):
        items = json.loads(read("all.csl-json"))
        jsonschema.Draft7Validator(in_tests("csl.schema.json")).validate(items)
        library = CiteProcJSON(items)
        self.assertEqual(set(library), set(ARTICLES))
        for id, analysis in ARTICLES.items():
            about = analysis["article"]
            if about["title"]:
                self.assertEqual(str(library[id]["title"]), about["title"])
            if about["published"]:
                self.assertEqual(library[id]["issued"].year, int(about["published"]["iso"][:4]))

    def test_bibtex(self):
        # Two readers, since each forgives other things.
        parser = bibtexparser.bparser.BibTexParser(interpolate_strings=False)
        entries = bibtexparser.loads(read("all.bibtex"), parser=parser).entries_dict
        library = pybtex.database.parse_string(read("all.bibtex"), "bibtex")
        self.assertEqual(set(entries), set(ARTICLES))
        self.assertEqual(set(library.entries), set(ARTICLES))
        for id, analysis in ARTICLES.items():
            about = analysis["article"]
            people = library.entries[id].persons.get("author", [])
            self.assertEqual(len(people), len(about["authors"]))
            if about["title"]:
                title = entries[id]["title"]
                self.assertEqual(title.count("{"), title.count("}"))
                plain = re.sub(r"\\textbrace(left|right) ", lambda m: "{" if m[1] == "left" else "}", title[1:-1])
                for command, character in (("backslash", "\\"), ("asciitilde", "~"), ("asciicircum", "^")):
                    plain = plain.replace(f"\\text{command} ", character)
                self.assertEqual(re.sub(r"\\([&%$#_])", r"\1", plain), about["title"])

    def test_prov(self):
        graph = rdflib.Graph()
        graph.parse(data=read("all.prov"), format="json-ld")
        for line in LINES:
            if line["record"] != "article":
                continue
            article = rdflib.URIRef("urn:gainsay:article:" + line["id"])
            reading = graph.value(article, PROV.wasGeneratedBy)
            self.assertIn((reading, RDF.type, PROV.Activity), graph)
            program = graph.value(reading, PROV.wasAssociatedWith)
            self.assertEqual(str(program), "urn:gainsay:program:" + line["reader"]["program"])
            used = {str(each) for each in graph.objects(reading, PROV.used)}
            documents = ["urn:gainsay:document:" + document["id"] for document in line["documents"]]
            self.assertEqual(used, {documents[0], "urn:gainsay:models:" + line["reader"]["models"]})
            self.assertEqual(str(graph.value(article, PROV.wasDerivedFrom)), documents[0])
            for document in documents:
                self.assertIn((rdflib.URIRef(document), RDF.type, PROV.Entity), graph)
        for name, item in ATTRIBUTIONS.items():
            self.assertEqual(str(graph.value(rdflib.URIRef(name), PROV.value)), words(item["content"]))
        # As Turtle, a reader of PROV itself understands it.
        document = prov.model.ProvDocument.deserialize(
            content=graph.serialize(format="turtle"), format="rdf", rdf_format="turtle"
        )
        kinds = [type(record).__name__ for record in document.get_records()]
        self.assertEqual(kinds.count("ProvActivity"), len(ARTICLES))
        self.assertGreaterEqual(kinds.count("ProvEntity"), len(ARTICLES) + len(ATTRIBUTIONS))
        self.assertGreaterEqual(kinds.count("ProvGeneration"), len(ARTICLES) + len(ATTRIBUTIONS))


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
