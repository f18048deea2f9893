"""Parses each address with rdflib, by the media type of its answer as rdflib itself negotiates it; prints the counts.

python3 rdflib_counts.py <address>...    ->    {"<address>": <triples>, ...}
"""

import json
import sys

import rdflib


def count(address):
    graph = rdflib.ConjunctiveGraph()
    graph.parse(address)
    return len(graph)


print(json.dumps({address: count(address) for address in sys.argv[1:]}))
