#!/usr/bin/env python3
"""How long a harvester takes for everything, and for nothing new.

python3 harvest.py <address of a gateway> [<repetitions>]

For each way of harvesting: the requests, bytes and seconds of a first harvest, and of one again after which nothing has
changed (each request with the ETag of its answer, so that 304s come back). One connection, one request at a time, as
polite harvesters do; the best of the repetitions. Standard library only.
"""

import http.client
import re
import sys
import time
import urllib.parse


class Harvester:
    """A client that keeps its connection and, of each address, the ETag."""

    def __init__(self, base):
        self.base = base.rstrip("/")
        address = urllib.parse.urlsplit(base)
        self.connection = http.client.HTTPConnection(address.hostname, address.port or 80)
        self.etags = {}
        self.bodies = {}
        self.since = None
        self.start()

    def start(self):
        self.requests = self.bytes = self.unchanged = 0

    def get(self, url):
        path = url[len(self.base):] if url.startswith(self.base) else url
        headers = {"If-None-Match": self.etags[path]} if path in self.etags else {}
        self.connection.request("GET", path, headers=headers)
        answer = self.connection.getresponse()
        body = answer.read()
        self.requests += 1
        self.bytes += len(body)
        if answer.status == 304:
            self.unchanged += 1
            return self.bodies[path]
        if answer.status != 200:
            raise SystemExit(f"{answer.status} for {path}")
        if answer.headers["ETag"]:
            self.etags[path], self.bodies[path] = answer.headers["ETag"], body
        return body


def catalogue(client):
    """The whole catalogue, in one file."""
    client.get("/catalog.nt")


def ldes(client):
    """All pages of the event stream."""
    view = client.get("/ldes.jsonld").decode()
    for page in sorted(set(re.findall(r'"([^"]*/ldes/page/[^"]+)"', view))):
        client.get(page)


def oai(client):
    """All records of all pages, in DCAT-AP; again: what changed since, as OAI-PMH has no ETags."""
    since = client.since and "&from=" + client.since
    path = "/oai?verb=ListRecords&metadataPrefix=dcat_ap" + (since or "")
    while path:
        page = client.get(path).decode()
        client.since = re.search("<responseDate>(.+?)</", page).group(1)
        token = re.search(r"<resumptionToken[^>]*>([^<]+)<", page)
        path = token and "/oai?verb=ListRecords&resumptionToken=" + urllib.parse.quote(token.group(1))


def files(client):
    """The catalogue, and every file of every dataset that it offers."""
    text = client.get("/catalog.nt").decode()
    pattern = r"<http://www.w3.org/ns/dcat#downloadURL> <([^>]+)>"
    for address in sorted(set(re.findall(pattern, text))):
        client.get(address)


def measure(base, way):
    client = Harvester(base)
    figures = []
    for _ in ("first", "again"):
        client.start()
        begin = time.perf_counter()
        way(client)
        figures.append((time.perf_counter() - begin, client.requests, client.bytes, client.unchanged))
    return figures


def main():
    base = sys.argv[1]
    repetitions = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    print("| way | requests | first: MB | first: s | again: MB | again: s | 304s |")
    print("|---|---|---|---|---|---|---|")
    for way in (catalogue, ldes, oai, files):
        runs = [measure(base, way) for _ in range(repetitions)]
        first = min(run[0][0] for run in runs)
        again = min(run[1][0] for run in runs)
        (_, requests, first_bytes, _), (_, _, again_bytes, unchanged) = runs[0]
        print(
            f"| {way.__name__} | {requests} | {first_bytes / 1e6:.2f} | {first:.3f} "
            f"| {again_bytes / 1e6:.2f} | {again:.3f} | {unchanged} of {requests} |"
        )


if __name__ == "__main__":
    main()
