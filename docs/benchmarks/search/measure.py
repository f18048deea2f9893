"""Measures the search of a running gateway with the queries of the ranking table, and two peers in the same run.

usage: measure.py http://localhost:8080 DATA-FOLDER

Peers: the same words as a SPARQL query with CONTAINS over the same store and protocol, and SQLite FTS5 (unicode61,
diacritics removed) in this process over the same entries. Needs nothing but Python 3 with SQLite.
"""

import csv
import http.client
import io
import os
import re
import sqlite3
import statistics
import sys
import time
import urllib.parse

ADDRESS, DATA = sys.argv[1], sys.argv[2]
HERE = os.path.dirname(os.path.abspath(__file__))
TABLE = os.path.join(HERE, "../../../gateway/app/src/test/resources/search/ranking.txt")
ROUNDS = 5
HOST = urllib.parse.urlparse(ADDRESS).netloc


def queries():
    with open(TABLE, encoding="utf-8") as table:
        return [line.split(" | ")[0] for line in table if line.strip() and not line.startswith("#")]


class Gateway:
    def __init__(self):
        self.connection = http.client.HTTPConnection(HOST)

    def get(self, path, accept="application/json", body=None):
        headers = {"Accept": accept}
        if body is not None:
            headers["Content-Type"] = "application/sparql-query"
        self.connection.request("POST" if body else "GET", path, body, headers)
        answer = self.connection.getresponse()
        content = answer.read()
        if answer.status != 200:
            raise SystemExit(f"{answer.status} {path} {content[:300]}")
        return content

    def search(self, words):
        return self.get("/api/v1/search?q=" + urllib.parse.quote(words))

    def suggest(self, words):
        return self.get("/api/v1/search/suggestions?q=" + urllib.parse.quote(words))

    def sparql(self, words):
        filters = " ".join(
            f"FILTER CONTAINS(LCASE(STR(?text)), {quoted(word)})" for word in re.findall(r"\w+", words.lower()))
        return self.get("/sparql", "application/sparql-results+json", (
            f"SELECT ?thing (COUNT(*) AS ?n) WHERE {{ ?thing ?property ?text FILTER isLiteral(?text) {filters} }}"
            " GROUP BY ?thing ORDER BY DESC(?n) LIMIT 20").encode())


def quoted(word):
    return '"' + word.replace("\\", "").replace('"', "") + '"'


class Fts:
    """What the gateway finds by every letter, as rows of an FTS5 table."""

    def __init__(self, gateway):
        self.file = "/tmp/search-peer.db"
        if os.path.exists(self.file):
            os.remove(self.file)
        entries = {}
        for collection in ("problems", "tasks", "documents", "indicators", "organisations", "places"):
            rows = csv.reader(io.StringIO(gateway.get(f"/api/v1/{collection}", "text/csv").decode()))
            next(rows)
            for row in rows:
                entries[collection + row[0]] = " ".join(row)
        started = time.perf_counter()
        self.base = sqlite3.connect(self.file)
        self.base.execute("CREATE VIRTUAL TABLE entry USING fts5(text, tokenize='unicode61 remove_diacritics 2')")
        self.base.executemany("INSERT INTO entry VALUES (?)", [(text,) for text in entries.values()])
        self.base.execute("INSERT INTO entry(entry) VALUES ('optimize')")
        self.base.commit()
        self.made = time.perf_counter() - started
        self.rows = len(entries)

    def search(self, words):
        terms = re.findall(r"\w+", words)
        match = " ".join(f'"{term}"' for term in terms[:-1]) + f' "{terms[-1]}"*'
        return self.base.execute(
            "SELECT rowid, snippet(entry, 0, '<mark>', '</mark>', '…', 40) FROM entry WHERE entry MATCH ?"
            " ORDER BY rank LIMIT 20", (match,)).fetchall()


def measure(name, ask, words, rounds=ROUNDS):
    for query in words:
        ask(query)
    times = []
    for _ in range(rounds):
        for query in words:
            started = time.perf_counter()
            ask(query)
            times.append(time.perf_counter() - started)
    times.sort()
    median = statistics.median(times) * 1000
    p95 = times[int(len(times) * 0.95)] * 1000
    print(f"{name:34} {len(times) / sum(times):8.0f} queries/s  median {median:7.2f} ms  p95 {p95:7.2f} ms")
    return median


def size(folder):
    return sum(os.path.getsize(os.path.join(folder, name)) for name in os.listdir(folder))


def main():
    words = queries()
    gateway = Gateway()
    for _ in range(20):  # the virtual machine compiles what it runs often
        for query in words:
            gateway.search(query)
    print(f"{len(words)} queries, {ROUNDS} rounds, one connection")
    ours = measure("search (HTTP, facets, fragments)", gateway.search, words)
    measure("suggestions (HTTP)", gateway.suggest, [query[: max(2, len(query) // 2)] for query in words])
    sparql = measure("SPARQL CONTAINS (HTTP)", gateway.sparql, words, 1)
    fts = Fts(gateway)
    peer = measure("SQLite FTS5 (in this process)", fts.search, words)
    print(f"SPARQL CONTAINS / search = {sparql / ours:.1f}; search / FTS5 = {ours / peer:.1f}")
    index = size(os.path.join(DATA, "index"))
    table = os.path.getsize(fts.file)
    print(f"index {index / 1e6:.2f} MB; FTS5 {table / 1e6:.2f} MB of {fts.rows} rows made in {fts.made * 1000:.0f} ms")


main()
