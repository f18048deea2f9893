"""Reads an Atom feed, page by page, with feedparser.

python3 feed.py <address>    ->    {"bozo": <a fault was met>, "title": ..., "entries": [{"id", "title", "updated"}]}
"""

import json
import sys

import feedparser


def pages(address):
    while address:
        feed = feedparser.parse(address)
        yield feed
        following = [link.href for link in feed.feed.get("links", []) if link.rel in ("next", "prev-archive")]
        address = following[0] if following else None


read = list(pages(sys.argv[1]))
print(
    json.dumps(
        {
            "bozo": [str(page.bozo_exception) for page in read if page.bozo],
            "title": read[0].feed.get("title"),
            "entries": [
                {"id": entry.id, "title": entry.title, "updated": entry.updated}
                for page in read
                for entry in page.entries
            ],
        }
    )
)
