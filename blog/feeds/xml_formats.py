"""RSS 2.0 and Atom, with what Django's generators leave out."""

from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed
from django.utils.html import escape

from .document import Document, Entry

# By the names that the specifications of these extensions recommend.
EXTENSIONS = {
    "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:creativeCommons": "http://backend.userland.com/creativeCommonsRssModule",
    "xmlns:media": "http://search.yahoo.com/mrss/",
}


class Rss(Rss201rev2Feed):
    """RSS with the whole text, the names of all who wrote it, and the licence."""

    def rss_attributes(self):
        """Name the extensions that are used."""
        return super().rss_attributes() | EXTENSIONS

    def latest_post_date(self):
        """Return when the posts last changed, never the present moment."""
        return self.feed["document"].updated

    def add_root_elements(self, handler):
        """Add the picture and the licence."""
        super().add_root_elements(handler)
        document: Document = self.feed["document"]
        handler.startElement("image", {})
        handler.addQuickElement("url", document.icon)
        handler.addQuickElement("title", document.title)
        handler.addQuickElement("link", document.url)
        handler.endElement("image")
        if document.licence.address:
            handler.addQuickElement("creativeCommons:license", document.licence.address)

    def add_item_elements(self, handler, item):
        """Add the text, the authors, the picture and the licence."""
        super().add_item_elements(handler, item)
        entry: Entry = item["entry"]
        handler.addQuickElement("content:encoded", entry.html)
        for writer in entry.writers:
            handler.addQuickElement("dc:creator", writer.name)
        if entry.rights:
            handler.addQuickElement("dc:rights", entry.rights)
        if entry.licence and entry.licence.address:
            handler.addQuickElement("creativeCommons:license", entry.licence.address)
        if entry.picture:
            handler.addQuickElement("media:content", "", {"url": entry.picture, "medium": "image"})


class Atom(Atom1Feed):
    """Atom with the whole text, everybody who wrote it, and the licence (RFC 4946)."""

    def latest_post_date(self):
        """Return when the posts last changed, never the present moment."""
        return self.feed["document"].updated

    def add_root_elements(self, handler):
        """Add the picture and the licence."""
        super().add_root_elements(handler)
        document: Document = self.feed["document"]
        handler.addQuickElement("icon", document.icon)
        self._add_licence(handler, document)

    def add_item_elements(self, handler, item):
        """Add the text, the authors and the licence."""
        super().add_item_elements(handler, item)
        entry: Entry = item["entry"]
        handler.addQuickElement("content", entry.html, {"type": "html"})
        for writer in entry.writers:
            handler.startElement("author", {})
            handler.addQuickElement("name", writer.name)
            if writer.url:
                handler.addQuickElement("uri", writer.url)
            handler.endElement("author")
        self._add_licence(handler, entry)

    def _add_licence(self, handler, of: Document | Entry) -> None:
        if of.licence and of.licence.address:
            handler.addQuickElement("link", "", {"rel": "license", "href": of.licence.address})


def written(feed_class: type[Rss] | type[Atom], document: Document, address: str) -> str:
    """Return a feed as text.

    Args:
        feed_class: the format.
        document: what the feed says.
        address: where the feed itself stands.
    """
    feed = feed_class(
        title=document.title,
        link=document.url,
        description=document.description,
        language=document.language,
        feed_url=address,
        author_name=document.owner.name,
        author_link=document.owner.url or None,
        subtitle=document.description,
        feed_copyright=document.rights or None,
        feed_guid=document.url,
        document=document,
    )
    for entry in document.entries:
        feed.add_item(
            title=entry.title,
            link=entry.url,
            description=escape(entry.summary),
            pubdate=entry.published,
            updateddate=entry.updated,
            unique_id=entry.guid,
            unique_id_is_permalink=False,
            categories=entry.subjects,
            item_copyright=entry.rights or None,
            entry=entry,
        )
    return feed.writeString("utf-8")
