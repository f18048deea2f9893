"""Asks a SPARQL endpoint with SPARQLWrapper, by every method and in every format.

  python3 sparql.py <endpoint> <select> <ask> <construct>  ->  {method: {format: how many rows or triples}}
"""
import json
import sys
from SPARQLWrapper import (
    CSV, GET, JSON, N3, POST, POSTDIRECTLY, RDFXML, TSV, TURTLE, URLENCODED, XML, SPARQLWrapper)

endpoint, select, ask, construct = sys.argv[1:]


def client(query, form, method):
    wrapper = SPARQLWrapper(endpoint)
    wrapper.setQuery(query)
    wrapper.setReturnFormat(form)
    wrapper.setMethod(GET if method == "GET" else POST)
    wrapper.setRequestMethod(POSTDIRECTLY if method == "POSTDIRECTLY" else URLENCODED)
    return wrapper.query()


def triples(body, form):
    from rdflib import Graph
    return len(Graph().parse(data=body, format=form))


def answers(method):
    counts = {
        "json": len(client(select, JSON, method).convert()["results"]["bindings"]),
        "xml": len(client(select, XML, method).convert().getElementsByTagName("result")),
        "csv": len(client(select, CSV, method).convert().decode().splitlines()) - 1,
        "tsv": len(client(select, TSV, method).convert().decode().splitlines()) - 1,
        "ask": client(ask, JSON, method).convert()["boolean"],
        "turtle": triples(client(construct, TURTLE, method).convert(), "turtle"),
        "rdf+xml": len(client(construct, RDFXML, method).convert()),
        "n3": triples(client(construct, N3, method).convert(), "n3"),
    }
    return counts


print(json.dumps({method: answers(method) for method in ("GET", "POST", "POSTDIRECTLY")}))
