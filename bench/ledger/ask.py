"""Times questions on a ledger, each with the start of the program, and exports.

    ask.py GAINSAY LEDGER [RUNS]        medians of RUNS (11) in milliseconds of time and of processor time

Exports are timed once, into /dev/null, with the most memory that they took.
"""

import os
import resource
import statistics
import subprocess
import sys
import time

gainsay, ledger = sys.argv[1:3]
runs = int(sys.argv[3]) if len(sys.argv) > 3 else 11

QUESTIONS = [
    ["claims", ledger],
    ["claims", ledger, "--place", "Chicago"],
    ["claims", ledger, "--place", "US", "--limit", "50"],
    ["claims", ledger, "--place", "Chicago", "--within", "50"],
    ["claims", ledger, "--said-in", "Washington"],
    ["claims", ledger, "--time", "2016-09"],
    ["claims", ledger, "--time", "1990/1999", "--contested"],
    ["claims", ledger, "--said-at", "2016-09-20"],
    ["timeline", ledger],
    ["timeline", ledger, "--newest"],
    ["timeline", ledger, "--part", "said", "--since", "2016-09", "--until", "2016-10"],
    ["timeline", ledger, "--part", "saying", "--since", "2016"],
    ["timeline", ledger, "--actor", "sanders copy3"],
    ["timeline", ledger, "--actor", "clinton"],
    ["timeline", ledger, "--place", "Chicago"],
    ["timeline", ledger, "--stance", "denies", "--since", "2016"],
    ["timeline", ledger, "--site", "site7.example"],
    ["timeline", ledger, "--contested"],
]
FORMATS = ["jsonl", "json-ld", "annotation", "csv", "geojson", "csl-json", "bibtex", "prov", "graphml"]


def processor():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def run(arguments):
    began, used = time.perf_counter(), processor()
    with open(os.devnull, "wb") as nothing:
        subprocess.run([gainsay, *arguments], stdout=nothing, stderr=nothing, check=True)
    return time.perf_counter() - began, processor() - used


if runs > 0:
    for question in QUESTIONS:
        times = [run(question) for _ in range(runs)]
        taken = [statistics.median(each) * 1000 for each in zip(*times)]
        shown = " ".join(word for word in question if word != ledger)
        print(f"{taken[0]:8.0f} ms {taken[1]:8.0f} ms  {shown}", flush=True)
for name in FORMATS:
    taken = run(["export", ledger, "--format", name])
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(f"{taken[0]:8.1f} s {taken[1]:8.1f} s  export {name}; most memory so far {most} MB", flush=True)
