"""Times questions on a ledger: those of the command line, each with the start of the program, those of the API, and
such as plain full-text search of SQLite can answer, asked of that.

    ask.py GAINSAY LEDGER [RUNS [WORD]]     milliseconds of processor time, medians of RUNS (5); only questions with WORD

What is asked for is taken from the ledger: who speaks most and who seldom, a word that every tenth claim has and one
that few have, ... Plain search is a table of texts, hosts, dates and titles beside the ledger (LEDGER.plain), which is
made where it is not there; sqlite3 asks it.
"""

import glob
import json
import os
import re
import resource
import sqlite3
import statistics
import subprocess
import sys
import urllib.parse
import urllib.request

gainsay, path = sys.argv[1:3]
runs = int(sys.argv[3]) if len(sys.argv) > 3 else 5
only = sys.argv[4] if len(sys.argv) > 4 else ""
ledger = sqlite3.connect(f"file:{path}?mode=ro", uri=True)


def ask(sql, *values):
    return ledger.execute(sql, values).fetchone()[0]


def word_in(share):
    """The word of contents that about so many of them have."""
    ledger.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, content_words, 'row')")
    wanted = share * ask("SELECT count(*) FROM attribution")
    return ask("SELECT term FROM vocabulary WHERE term GLOB '[a-z][a-z][a-z][a-z]*' ORDER BY abs(doc - ?) LIMIT 1", wanted)


actors = ledger.execute("SELECT name, lower(hex(id)), claims FROM actor ORDER BY claims DESC, name LIMIT 2000").fetchall()
most, seldom = actors[0], actors[-1]
city = ask(
    "SELECT p.name FROM place_mention m JOIN place p ON p.key = m.place WHERE p.geonames_id IS NOT NULL AND p.kind IN"
    " ('settlement', 'capital') GROUP BY p.name ORDER BY count(*) DESC LIMIT 1"
)
stances = [row[0] for row in ledger.execute("SELECT stance FROM attribution GROUP BY stance ORDER BY count(*) DESC")]
common, middling, rare = word_in(0.1), word_in(0.005), word_in(0.0001)
denial = ask(
    "SELECT lower(hex(a.id)) || ':' || w.answered FROM answer w JOIN attribution b ON b.article = w.article AND b.n ="
    " w.attribution JOIN article a ON a.key = w.article WHERE b.stance = 'denies' ORDER BY a.published DESC LIMIT 1"
)
longest = ask("SELECT lower(hex(id)) FROM article WHERE key = (SELECT article FROM attribution GROUP BY article ORDER BY count(*) DESC LIMIT 1)")

# Of each filter its parameters in the API, which are options of the command line but for "_" and flags, and words
# that an article has which plain search would be asked for.
FILTERS = [
    ({}, "said"),
    ({"actor": most[0]}, f'"{most[0]}"'),
    ({"actor": most[0].split()[-1]}, most[0].split()[-1]),
    ({"actor": seldom[0]}, f'"{seldom[0]}"'),
    ({"words": common}, common),
    ({"words": middling}, middling),
    ({"words": rare}, rare),
    ({"words": f"{common} {middling}"}, f"{common} {middling}"),
    ({"words": common[:3] + "*"}, common[:3] + "*"),
    ({"site": "site7.example"}, "said site7"),
    ({"stance": "says"}, "said"),
    ({"stance": "denies"}, "denied OR denies"),
    ({"stance": stances[-1]}, stances[-1]),
    ({"contested": True}, "denied OR rejected OR disputed"),
    ({"since": "2016-09", "until": "2016-10"}, "said"),
    ({"until": "2011"}, "said"),
    ({"place": city}, f'"{city}"'),
    ({"place": "US"}, '"United States"'),
    ({"place": city, "within": 50}, f'"{city}"'),
    ({"said_in": "Washington"}, "Washington"),
    ({"time": "2016-09"}, '"September 2016"'),
    ({"time": "1990/1999"}, "199*"),
    ({"said_at": "2016-09-20"}, '"September 20"'),
    ({"actor": most[0], "contested": True}, f'"{most[0]}" AND (denied OR rejected)'),
    ({"actor": most[0], "stance": "denies"}, f'"{most[0]}" denied'),
    ({"actor": most[0], "words": middling}, f'"{most[0]}" {middling}'),
    ({"stance": "denies", "site": "site7.example"}, "denied site7"),
    ({"stance": "denies", "contested": True}, "denied AND rejected"),
    ({"words": common, "contested": True}, f"{common} AND (denied OR rejected)"),
    ({"words": middling, "since": "2016"}, middling),
    ({"place": "US", "contested": True}, '"United States" AND (denied OR rejected)'),
    ({"place": city, "stance": "denies"}, f'"{city}" denied'),
]
COMMANDS = {
    "claims": ["claims"],
    "claims --same": ["claims", "--same"],
    "disputes": ["disputes"],
    "actors": ["actors"],
    "reply": ["reply"],
    "timeline": ["timeline"],
    "timeline said": ["timeline", "--part", "said"],
    "timeline saying newest": ["timeline", "--part", "saying", "--newest"],
}


def options(given):
    words = []
    for key, value in given.items():
        words += [f"--{key.replace('_', '-')}"] + ([] if value is True else [str(value)])
    return words


QUESTIONS = [
    (command[0], path, *command[1:], *options(given))
    for command in COMMANDS.values()
    for given, _ in FILTERS
    if not (command[0] == "disputes" and "contested" in given)
]
QUESTIONS += [("find", path, words) for _, words in FILTERS if " OR " not in words]
QUESTIONS += [
    ("actors", path, most[0]),
    ("actors", path, seldom[1][:12]),
    ("actors", path, "--all", "--words", middling),
    ("reply", path, "--unheard"),
    ("reply", path, "--unheard", "--actor", most[0]),
    ("copies", path),
    ("copies", path, "--dropped-denials"),
    ("copies", path, "--site", "site7.example"),
    ("copies", path, "--publisher", "Publisher 7", "--since", "2016"),
    ("copies", path, "--since", "2016-09", "--until", "2016-10"),
    ("versions", path),
]
LISTS = ["claims", "claims/shared?brief=true", "disputes?brief=true", "replies", "timeline", "places", "spoken-of", "actors"]
ADDRESSES = [
    f"{list}{'&' if '?' in list else '?'}{urllib.parse.urlencode(given | ({'contested': 'true'} if 'contested' in given else {}))}"
    for list in LISTS
    for given, _ in FILTERS
    if not (list.startswith(("disputes", "replies")) and "contested" in given)
    and not (list in ("actors", "spoken-of") and not given)
]
ADDRESSES += [
    "ledger", "articles", "articles?site=site7.example", "articles?since=2016-09&until=2016-10", "actors",
    f"articles/{longest}", f"articles/{longest}/text", f"articles/{longest}/copies", f"articles/{longest}/versions",
    f"claims?article={longest}", f"actors/{most[1]}?most=20", f"actors/{seldom[1]}?most=20", f"actors/{most[1]}/summary",
    f"actors/{most[1]}/names", f"actors/{most[1]}/members", f"claims?actor_id={most[1]}", f"claims?actor_id={seldom[1]}",
    f"claims?actor_id={most[1]}&stance=denies", f"claims?accused={most[1]}", f"claims?accused={seldom[1]}",
    f"disputes?actor_id={most[1]}&brief=true", f"disputes?actor_id={seldom[1]}&brief=true", f"timeline?actor_id={most[1]}",
    f"replies?accused={most[1]}", f"replies?actor_id={most[1]}", "disputes?most=true&brief=true&limit=8", "spoken-of",
    f"spoken-of?actor_id={seldom[1]}", f"disputes/{denial}", f"search?words={rare}", f"search?words={common}",
    "copies", "copies?dropped_denials=true", "versions", "failures", "actor-decisions", f"actors?called={urllib.parse.quote(most[0])}",
    "claims?contests=true", "timeline?contests=true", "disputes?limit=50",
]


def processor():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (used.ru_utime + used.ru_stime) * 1000


def run(arguments):
    used = processor()
    with open(os.devnull, "wb") as nothing:
        subprocess.run(arguments, stdin=subprocess.DEVNULL, stdout=nothing, stderr=nothing, check=True)
    return processor() - used


def report(name, asked):
    """`asked`: what each question took each time."""
    for question, taken in sorted(asked, key=lambda each: -statistics.median(each[1])):
        print(f"{statistics.median(taken):8.0f} ms  {question}")
    every = sorted(each for _, taken in asked for each in taken)
    last = every[min(len(every) - 1, int(0.99 * len(every)))]
    print(f"{name}: {len(asked)} questions, median {statistics.median(every):.0f} ms, 99th percentile {last:.0f} ms\n", flush=True)


def wanted(questions):
    return [each for each in questions if only in " ".join(each if isinstance(each, tuple) else [each])]


def on_processor(process):
    """Nanoseconds that its threads have run."""
    return sum(int(open(each).read().split()[0]) for each in glob.glob(f"/proc/{process}/task/*/schedstat")) / 1e6


def of_api():
    server = subprocess.Popen([gainsay, "serve", path, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        address = None
        while address is None:
            found = re.search(r"http://[\w.:]+", server.stdout.readline())
            address = found and found[0]
        asked = []
        for each in wanted(ADDRESSES):
            taken = []
            for _ in range(runs):
                used = on_processor(server.pid)
                with urllib.request.urlopen(f"{address}/api/v1/{each}") as answer:
                    answer.read()
                taken.append(on_processor(server.pid) - used)
            asked.append((each, taken))
        return asked
    finally:
        server.terminate()
        server.wait()


def of_plain():
    plain = path + ".plain"
    if not os.path.exists(plain):
        made = sqlite3.connect(plain)
        made.executescript(
            f"ATTACH 'file:{path}?mode=ro' AS ledger;"
            "CREATE VIRTUAL TABLE plain USING fts5(text, site, published UNINDEXED, title UNINDEXED, tokenize = 'unicode61"
            " remove_diacritics 2'); INSERT INTO plain SELECT x.text, a.site, a.published, a.title FROM ledger.article a"
            " JOIN ledger.article_text x ON x.article = a.key;"
        )
    asked = []
    for given, words in FILTERS:
        for order in ("published DESC", "rank"):
            where = ["plain MATCH '" + words.replace("'", "''") + "'"]
            where += [f"published >= '{given['since']}'"] if "since" in given else []
            where += [f"published <= '{given['until']}~'"] if "until" in given else []
            sql = f"SELECT title, site, published, snippet(plain, 0, '[', ']', '...', 24) FROM plain WHERE {' AND '.join(where)} ORDER BY {order} LIMIT 50"
            asked.append((f"{order}: {words}", [run(["sqlite3", plain, sql]) for _ in range(runs)]))
    return asked


report("command line", [(" ".join(word for word in each if word != path), [run([gainsay, *each]) for _ in range(runs)])
                        for each in wanted(QUESTIONS)])
report("API", of_api())
if not only:
    report("plain search", of_plain())
