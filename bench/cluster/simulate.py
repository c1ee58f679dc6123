#!/usr/bin/env python3
"""Workers between one queue and one PostgreSQL ledger, in events: where more workers stop to help.

  simulate.py [--read MS] [--database MS] [--cores N] [--disk MS] [--batch N]

Each worker reads a batch of documents (--read, a core's time for each), then has it stored in one transaction:
--database is the server's processor time for a document, of which --cores are worked off at once; --disk is what a
transaction waits for the one log that all share. Times are exponential around these means. A row of Markdown for each
number of workers, with the days that a hundred million articles take.
"""
import argparse
import heapq
import random


def simulate(workers, given, transactions):
    chance = random.Random(workers)
    cores = [0.0] * given.cores  # when each is free
    heapq.heapify(cores)
    log_free = 0.0
    busy = 0.0
    log_busy = 0.0

    def reading():
        return chance.gammavariate(given.batch, given.read / 1000)

    ready = [(reading(), worker) for worker in range(workers)]
    heapq.heapify(ready)
    now = begun = 0.0
    for n in range(transactions):
        at, worker = heapq.heappop(ready)
        work = chance.gammavariate(given.batch, given.database / 1000)
        start = max(at, heapq.heappop(cores))
        heapq.heappush(cores, start + work)
        busy += work
        disk = chance.expovariate(1000 / given.disk)
        log_free = max(log_free, start + work) + disk
        log_busy += disk
        now = log_free
        heapq.heappush(ready, (now + reading(), worker))
        if n == transactions // 10:  # without the start, at which nobody writes
            begun, busy, log_busy = now, 0.0, 0.0
    length = now - begun
    rate = (transactions - transactions // 10) * given.batch / length
    return rate, busy / length / given.cores, log_busy / length


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--read", type=float, default=14.0)
    options.add_argument("--database", type=float, default=3.0)
    options.add_argument("--cores", type=int, default=16)
    options.add_argument("--disk", type=float, default=1.0)
    options.add_argument("--batch", type=int, default=64)
    given = options.parse_args()
    print("| workers (a core each) | articles a second | of what they could read | database cores busy | log busy | days for 100 million |")
    print("| --- | --- | --- | --- | --- | --- |")
    for workers in (10, 30, 100, 200, 300, 1000):
        rate, cores, log = simulate(workers, given, max(4000, workers * 20))
        most = workers * 1000 / given.read
        print(f"| {workers:,} | {rate:,.0f} | {100 * rate / most:.0f} % | {100 * cores:.0f} % | {100 * log:.0f} % | {1e8 / rate / 86400:.1f} |")


main()
