#!/usr/bin/env python3
"""Writes news about a county that does not exist, the same for the same number.

  make_news.py DOCUMENTS FOLDER [SENTENCES]      20

Lines of JSON in several files, and pages. A line of each file and one page can't be read, every twentieth article is
a copy of the one before, and what people say of things is said by others, too, or denied by them; two hundred articles
speak of the same things. Each has so many sentences of which nobody says anything: 2 make 80 words, 20 make 400, 44 make 800.
"""
import json
import os
import random
import sys

PEOPLE = {"Maud Ellery": "county engineer", "Ivo Plume": "ferry owner", "Ada Brock": "councillor", "Leon Sand": "mayor",
          "Nell Harrow": "harbour master", "Otto Finch": "union secretary", "Rosa Quill": "headteacher",
          "Abel Thorne": "coroner"}
THINGS = ["the Weir bridge", "the Saltmarsh ferry", "the north quay", "the old granary", "the sluice gate", "the night bus"]
FAULTS = ["had cracked in two places", "was never inspected", "lost money every winter", "was sold without a vote",
          "leaked into the river", "had been closed for weeks"]
PLACES = ["Ostrey", "Wenlow", "Carrick Mill", "Tarn End", "Little Sedge", "Holmfold", "Brackwater", "Upper Dunnock"]
DOERS = ["a baker", "two anglers", "the choir", "a night nurse", "three pupils", "the lamp keeper", "a retired pilot", "some farmers"]
DEEDS = ["counted", "painted", "carried", "measured", "photographed", "mended", "borrowed", "inspected", "hid", "weighed"]
GOODS = ["lanterns", "barrels", "ledgers", "ropes", "ladders", "umbrellas", "kettles", "crates", "nets", "clocks", "flags"]
WHERE = ["behind the chapel", "under the arches", "at the level crossing", "on the market square", "near the weir",
         "beside the library", "along the towpath", "in the rain"]
BEGINNINGS = ["Ash", "Birch", "Cold", "Drift", "Elm", "Fern", "Gorse", "Hazel", "Iron", "Juniper"]
ENDS = ["bury", "combe", "dale", "field", "gate", "hurst", "leigh", "mere", "stead", "wick"]
SENTENCES = 20


def parish(n):
    """Where the things of the n-th article are; the first ones need no name."""
    k = n // 200
    mile = f" by milestone {k // 100}" if k >= 100 else ""
    return f" at {BEGINNINGS[k % 10]}{ENDS[k // 10 % 10]}{mile}" if k else ""


def body(n, sentences=SENTENCES):
    chance = random.Random(n)
    who, whom = chance.sample(sorted(PEOPLE), 2)
    claim = f"{chance.choice(THINGS)}{parish(n)} {chance.choice(FAULTS)}"

    def scene():
        return (f"In {chance.choice(PLACES)} {chance.choice(DOERS)} {chance.choice(DEEDS)} {chance.randint(2, 9999)} "
                f"{chance.choice(GOODS)} {chance.choice(WHERE)} on day {chance.randint(1, 365)} of the works.")

    scenes = [scene() for _ in range(sentences)]
    return "\n\n".join([
        f"{who}, the {PEOPLE[who]}, said on Monday that {claim}.",
        f"\"We wrote {chance.randint(2, 900)} letters about it,\" {who.split()[1]} said. " + " ".join(scenes[:sentences // 2]),
        f"{whom}, the {PEOPLE[whom]}, denied that {claim}. {whom.split()[1]} accused {who} of inventing report {n}.",
        " ".join(scenes[sentences // 2:])])


def line(n, sentences=SENTENCES):
    of = n - 1 if n % 20 == 19 else n
    return json.dumps({"url": f"https://{'copy' if of != n else 'news'}{n % 4}.example/{n}", "title": f"Report {of}",
                       "published": f"2024-{of // 28 % 12 + 1:02}-{of % 28 + 1:02}", "text": body(of, sentences)})


def page(n, sentences=SENTENCES):
    paragraphs = "".join(f"<p>{part}</p>" for part in body(n, sentences).split("\n\n"))
    return (f"<html><head><title>Report {n}</title></head><body><article><h1>Report {n}</h1>{paragraphs}</article>"
            "</body></html>")


def main():
    count, folder = int(sys.argv[1]), sys.argv[2]
    sentences = int(sys.argv[3]) if len(sys.argv) > 3 else SENTENCES
    os.makedirs(folder, exist_ok=True)
    files = 8
    for k in range(files):
        with open(f"{folder}/{k}.jsonl", "w", encoding="utf-8") as out:
            for n in range(k, count, files):
                if n % 16 != 5:
                    out.write(line(n, sentences) + "\n")
                    continue
                with open(f"{folder}/page{n:06}.html", "w", encoding="utf-8") as alone:
                    alone.write(page(n, sentences))
            out.write('{"text": torn\n')
    with open(f"{folder}/broken.html", "wb") as out:
        out.write(b"\0\1\2")


if __name__ == "__main__":
    main()
