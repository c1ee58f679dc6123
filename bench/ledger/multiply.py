"""Makes a large ledger of a small one, to time questions: each article again and again under another id, with
another date and host. In half of the copies names are others, and so are the actors who bear them; what a copy states
is its own claim, answered as the first one's. Of one in twenty articles two copies at a time are copies of each other,
of one in fifty versions of one address. What only linking reads (shingles, keys of statements) is not multiplied.

    multiply.py LEDGER TIMES        LEDGER is changed; copy it first
"""

import random
import sqlite3
import sys

path, times = sys.argv[1], int(sys.argv[2])
ledger = sqlite3.connect(path, isolation_level=None)
ledger.executescript(
    "PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF; PRAGMA cache_size = -2000000; BEGIN"
)
chance = random.Random(1)
ledger.create_function("chance", 1, lambda below: chance.randrange(below))
ledger.create_function("id", 0, lambda: chance.randbytes(16))


def ask(sql, *values):
    return ledger.execute(sql, values).fetchone()[0]


def columns(table):
    return [row[1] for row in ledger.execute(f"PRAGMA table_info({table})")]


# The highest key of each table whose rows others refer to, and the columns that do.
HIGHEST = {
    table: ask(f"SELECT coalesce(max(key), 0) FROM {table}")
    for table in ("article", "document", "attribution", "name", "actor", "statement", "copy")
}
REFERS = {
    "document": {"article": "article"},
    "attribution": {"article": "article"},
    "sighting": {"document": "document"},
    "document_field": {"document": "document"},
    "statement": {"claim": "statement"},
    "statement_pair": {"a": "statement", "b": "statement"},
    "stated": {"article": "article", "statement": "statement"},
    "copy": {"a": "article", "b": "article"},
    "copy_change": {"copy": "copy"},
    "actor": {},
    "actor_member": {"article": "article", "actor": "actor", "to_article": "article"},
    "actor_called": {"name": "name", "actor": "actor"},
    "claim_shared": {"claim": "statement"},
    "actor_apart": {"actor": "actor", "other": "actor", "article": "article", "other_article": "article"},
    "entity": {"article": "article", "name": "name"},
    "alias": {"article": "article", "name": "name"},
    "speaker": {"article": "article", "name": "name"},
    "name_key": {"name": "name"},
}
for (table,) in ledger.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%'").fetchall():
    if "article" in columns(table) and table not in ("review", "copy_shingle"):
        REFERS.setdefault(table, {"article": "article"})
REFERS = {"article": {}, "name": {}} | REFERS
# Of names and actors a copy has others or the same.
RENAMED = {"name": "name", "name_key": "key", "actor": "name"}

DATE = "date('2010-01-01', '+' || chance(5000) || ' days')"
SET = {
    "id": "id()",
    "published": DATE,
    "site": "'site' || chance(200) || '.example'",
    "publisher": "'Publisher ' || chance(200)",
}
ledger.execute(
    "UPDATE article SET publisher = coalesce(publisher, 'Publisher ' || (key % 200)),"
    f" published = coalesce(published, {DATE}), site = coalesce(site, 'site' || (key % 200) || '.example'),"
    " url = coalesce(url, 'https://news.example/' || key || '/0')"
)


def copy_rows(table, copy, renames):
    takes, refers = [], REFERS[table]
    for column in columns(table):
        target = table if column == "key" and table in HIGHEST else refers.get(column)
        kept = target in ("name", "actor") and not renames
        if target and not kept:
            takes.append(f"{column} + {HIGHEST[target] * copy}")
        elif renames and RENAMED.get(table) == column:
            takes.append(f"{column} || ' copy{copy}'")
        elif column == "url" and table == "article":
            takes.append(f"'https://news.example/' || key || '/' || ({copy} / (1 + (key % 50 = 0)))")
        elif column == "input":
            takes.append(f"input || '#{copy}'")
        elif table == "article" and column in SET or column == "id":
            takes.append(SET[column])
        else:
            takes.append(column)
    first = next(iter(refers.items()), ("key", table))
    if table == "statement" or "key" in columns(table) and table != "name_key":
        first = ("key", table)
    ledger.execute(
        f"INSERT INTO {table} ({', '.join(columns(table))}) SELECT {', '.join(takes)} FROM {table}"
        f" WHERE {first[0]} <= {HIGHEST[first[1]]}"
    )


for copy in range(1, times):
    renames = copy % 2 == 1
    for table in REFERS:
        if renames or table not in ("name", "name_key", "actor", "actor_called", "actor_apart"):
            copy_rows(table, copy, renames)
# Actors who keep their names speak in as many articles more.
ledger.execute(
    f"UPDATE actor SET articles = articles * {(times + 1) // 2}, claims = claims * {(times + 1) // 2},"
    f" contested = contested * {(times + 1) // 2} WHERE key <= {HIGHEST['actor']}"
)
ledger.execute(
    "INSERT OR IGNORE INTO copy (a, b, common_words, words_a, words_b) SELECT min(a.key, b.key), max(a.key, b.key), 300, 300,"
    f" 300 FROM article a JOIN article b ON b.key = a.key + {HIGHEST['article']} WHERE a.key % 20 = 0 AND"
    f" a.key / {HIGHEST['article']} % 2 = 0"
)
ledger.execute("INSERT OR IGNORE INTO copy_change SELECT key, 0, 'went', 0, NULL, 1 FROM copy WHERE key % 5 = 0")
for index in ("article_words", "content_words", "name_words"):
    ledger.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
ledger.execute("COMMIT")
ledger.execute("PRAGMA journal_mode = WAL")
print(ask("SELECT count(*) FROM article"), "articles,", ask("SELECT count(*) FROM attribution"), "attributions")
