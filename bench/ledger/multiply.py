"""Makes a large ledger of a small one, to time questions: each article again and again under another id, with
another date and host, its names in half of the copies changed.

    multiply.py LEDGER TIMES        LEDGER is changed; copy it first
"""

import sqlite3
import sys

path, times = sys.argv[1], int(sys.argv[2])
ledger = sqlite3.connect(path, isolation_level=None)
ledger.executescript("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; BEGIN")


def ask(sql, *values):
    return ledger.execute(sql, values).fetchone()[0]


def columns(table):
    return [row[1] for row in ledger.execute(f"PRAGMA table_info({table})")]


articles = ask("SELECT max(key) FROM article")
attributions = ask("SELECT max(key) FROM attribution")
documents = ask("SELECT max(key) FROM document")
names = ask("SELECT max(key) FROM name")
with_article = [
    table
    for (table,) in ledger.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%'")
    # Who is kept apart from whom is said once for two actors, who stay the same.
    if "article" in columns(table) and table not in ("attribution", "document", "actor_apart")
]

DATE = "date('2010-01-01', '+' || (abs(random()) % 5000) || ' days')"
ledger.execute(
    f"UPDATE article SET published = coalesce(published, {DATE}),"
    " site = coalesce(site, 'site' || (key % 200) || '.example')"
)
for copy in range(1, times):
    step = articles * copy
    changed = names * copy if copy % 2 else 0
    if changed:
        ledger.execute(
            "INSERT INTO name (key, name) SELECT key + ?, name || ' copy' || ? FROM name WHERE key <= ?",
            (changed, str(copy), names),
        )
    for table, keys in (("article", {"key": step}), ("attribution", {"key": attributions * copy, "article": step}),
                        ("document", {"key": documents * copy, "article": step})):
        takes = []
        for column in columns(table):
            if column in keys:
                takes.append(f"{column} + {keys[column]}")
            elif column == "id":
                takes.append("randomblob(16)")
            elif table == "article" and column == "published":
                takes.append(DATE)
            elif table == "article" and column == "site":
                takes.append(f"'site' || ((key + {copy * 7}) % 200) || '.example'")
            else:
                takes.append(column)
        limit = {"article": articles, "attribution": attributions, "document": documents}[table]
        ledger.execute(
            f"INSERT INTO {table} ({', '.join(columns(table))}) SELECT {', '.join(takes)} FROM {table}"
            f" WHERE key <= {limit}"
        )
    for table in with_article:
        takes = [
            f"article + {step}" if column == "article" else f"name + {changed}"
            if column == "name" and table in ("entity", "alias", "speaker") else column
            for column in columns(table)
        ]
        ledger.execute(
            f"INSERT INTO {table} ({', '.join(columns(table))}) SELECT {', '.join(takes)} FROM {table}"
            f" WHERE article <= {articles}"
        )
    ledger.execute(
        f"INSERT INTO sighting SELECT document + {documents * copy}, input || '#{copy}', line, record, byte_offset"
        f" FROM sighting WHERE document <= {documents}"
    )
for index in ("article_words", "content_words", "name_words"):
    ledger.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
ledger.execute("COMMIT")
ledger.execute("PRAGMA journal_mode = WAL")
print(ask("SELECT count(*) FROM article"), "articles,", ask("SELECT count(*) FROM attribution"), "attributions")
