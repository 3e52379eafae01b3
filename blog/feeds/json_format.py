"""JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""

import json

from django.utils.feedgenerator import rfc3339_date

from core.licences import Licence

from .document import Document, Entry, Writer

VERSION = "https://jsonfeed.org/version/1.1"


def written(document: Document, address: str) -> str:
    """Return a feed as text.

    Args:
        document: what the feed says.
        address: where the feed itself stands.
    """
    feed = {
        "version": VERSION,
        "title": document.title,
        "home_page_url": document.url,
        "feed_url": address,
        "description": document.description,
        "icon": document.icon,
        "authors": [_author(document.owner)],
        "language": document.language,
        "_licence": _licence(document.rights, document.licence),
        "items": [_item(entry) for entry in document.entries],
    }
    return json.dumps(feed, ensure_ascii=False)


def _item(entry: Entry) -> dict:
    item = {
        "id": entry.guid,
        "url": entry.url,
        "title": entry.title,
        "content_html": entry.html,
        "summary": entry.summary,
        "image": entry.picture,
        "date_published": rfc3339_date(entry.published),
        "date_modified": rfc3339_date(entry.updated),
        "authors": [_author(writer) for writer in entry.writers],
        "tags": entry.subjects,
    }
    if entry.licence:
        item["_licence"] = _licence(entry.rights, entry.licence)
    return {name: value for name, value in item.items() if value}


def _author(writer: Writer) -> dict:
    return {"name": writer.name, "url": writer.url} if writer.url else {"name": writer.name}


def _licence(rights: str, licence: Licence) -> dict:
    """Return an extension of our own, as the format allows under names that begin with a dash below."""
    return {"rights": rights, "url": licence.address} if licence.address else {"rights": rights}
