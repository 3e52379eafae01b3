"""The feeds: what a reader of the blog's feeds gets, and gets no second time."""

import json
from datetime import datetime
from email.utils import parsedate_to_datetime
from xml.etree import ElementTree

import feedparser
import pytest
from django.core.cache import cache
from wagtail.models import PageViewRestriction

from blog.models import Category, PostPage
from core.licences import Licence
from core.models import SiteSettings
from tests.blog.conftest import moment
from tests.documents import read, read_html
from tests.factories import (
    AuthorFactory,
    CategoryFactory,
    DocumentFactory,
    PictureFactory,
    PostPageFactory,
    SeriesFactory,
    SoundFactory,
    TagFactory,
)

ARCHIVES = [
    "/",
    "/category/conferences/",
    "/category/conferences/ignite/",
    "/tag/books/",
    "/author/helen/",
    "/series/a-year/",
    "/2019/",
    "/2019/11/",
    "/2019/11/24/",
]
XML = ["feed/", "feed/atom/"]
KINDS = {
    "feed/": "application/rss+xml; charset=utf-8",
    "feed/atom/": "application/atom+xml; charset=utf-8",
    "feed/json/": "application/feed+json; charset=utf-8",
}
every_archive = pytest.mark.parametrize("archive", ARCHIVES)
every_kind = pytest.mark.parametrize("kind", KINDS)
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def filed(write):
    """A post that stands in an archive of every kind."""
    conferences = CategoryFactory(name="Conferences")
    return write(
        "In November",
        categories=[CategoryFactory(name="Ignite", parent=conferences)],
        tags=["Books"],
        authors=[AuthorFactory(name="Helen")],
        series=SeriesFactory(name="A year"),
        summary="What happened.",
        body=[("text", "<p>We met.</p>")],
    )


def parsed(client, address: str):
    """Return a feed as a feed reader understands it; it must find nothing to complain of."""
    response = client.get(address)
    assert response.status_code == 200
    found = feedparser.parse(response.content, response_headers={"content-type": response["Content-Type"]})
    assert not found.bozo, found.bozo_exception
    return found


def entries(client, kind: str = "feed/", archive: str = "/") -> list[dict]:
    """Return the entries of a feed, each with its title, guid and HTML, whatever its format."""
    if kind == "feed/json/":
        items = json.loads(client.get(archive + kind).content)["items"]
        return [{"title": item["title"], "id": item["id"], "html": item["content_html"]} for item in items]
    return [
        {"title": entry.title, "id": entry.id, "html": entry.content[0].value}
        for entry in parsed(client, archive + kind).entries
    ]


def body_of(client, address: str = "/feed/"):
    """Return the text of the one post of an RSS feed, parsed."""
    root = ElementTree.fromstring(client.get(address).content)
    return read_html(root.find(f"channel/item/{CONTENT}").text)


# Each archive, each format


@every_archive
@pytest.mark.parametrize("kind", XML)
def test_every_archive_has_feeds_that_a_reader_understands(archive, kind, filed, client):
    found = parsed(client, archive + kind)
    assert [entry.title for entry in found.entries] == ["In November"]
    assert found.feed.title
    assert found.feed.links[0].rel in ("alternate", "self")


@every_archive
@every_kind
def test_every_feed_says_what_kind_it_is(archive, kind, filed, client):
    assert client.get(archive + kind)["Content-Type"] == KINDS[kind]


@every_archive
def test_every_archive_has_a_json_feed(archive, filed, client):
    found = json.loads(client.get(f"{archive}feed/json/").content)
    assert found["version"] == "https://jsonfeed.org/version/1.1"
    assert found["feed_url"] == f"http://testserver{archive}feed/json/"
    assert [item["title"] for item in found["items"]] == ["In November"]


def test_the_rss_obeys_its_specification(filed, client):
    channel = ElementTree.fromstring(client.get("/feed/").content).find("channel")
    for needed in ("title", "link", "description", "language", "lastBuildDate", "image/url"):
        assert channel.find(needed).text, needed
    assert channel.find("image/title").text == channel.find("title").text
    assert channel.find("image/link").text == channel.find("link").text == "http://testserver/blog/"
    own = channel.find(f"{ATOM}link")
    assert own.attrib == {"rel": "self", "href": "http://testserver/feed/"}
    item = channel.find("item")
    assert item.find("guid").text == filed.guid
    assert item.find("guid").get("isPermaLink") == "false"
    assert item.find("link").text == "http://testserver/blog/in-november/"
    assert item.find("description").text == "What happened."
    assert parsedate_to_datetime(item.find("pubDate").text) == filed.posted_at
    assert [creator.text for creator in item.findall(CREATOR)] == ["Helen"]
    assert item.find("author") is None, "RSS would have an email address there"
    assert [category.text for category in item.findall("category")] == ["Ignite", "Books"]


def test_the_atom_feed_obeys_its_specification(filed, client):
    root = ElementTree.fromstring(client.get("/tag/books/feed/atom/").content)
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "en-au"
    links = {link.get("rel"): link.get("href") for link in root.findall(f"{ATOM}link")}
    assert links == {
        "alternate": "http://testserver/tag/books/",
        "self": "http://testserver/tag/books/feed/atom/",
    }
    entry = root.find(f"{ATOM}entry")
    for needed in ("id", "title", "updated"):
        assert len(root.findall(f"{ATOM}{needed}")) == len(entry.findall(f"{ATOM}{needed}")) == 1
    assert entry.find(f"{ATOM}id").text == filed.guid
    assert entry.find(f"{ATOM}author/{ATOM}name").text == "Helen"
    assert entry.find(f"{ATOM}author/{ATOM}email") is None
    assert datetime.fromisoformat(entry.find(f"{ATOM}published").text) == filed.posted_at
    assert datetime.fromisoformat(entry.find(f"{ATOM}updated").text) == filed.last_published_at
    assert root.find(f"{ATOM}updated").text == entry.find(f"{ATOM}updated").text
    assert entry.find(f"{ATOM}content").get("type") == "html"


def test_the_json_feed_obeys_its_specification(filed, client):
    found = json.loads(client.get("/feed/json/").content)
    assert found["home_page_url"] == "http://testserver/blog/"
    assert found["language"] == "en-au"
    (item,) = found["items"]
    assert item["id"] == filed.guid
    assert item["url"] == "http://testserver/blog/in-november/"
    assert item["authors"] == [{"name": "Helen", "url": "http://testserver/author/helen/"}]
    assert item["tags"] == ["Ignite", "Books"]
    assert datetime.fromisoformat(item["date_published"]) == filed.posted_at
    assert all(isinstance(item[name], str) for name in ("title", "content_html", "summary"))


def test_a_feed_is_named_after_its_archive(filed, client):
    Category.objects.filter(name="Ignite").update(description="The short talks.")
    found = parsed(client, "/category/conferences/ignite/feed/").feed
    assert found.title.startswith("Ignite · ")
    assert found.subtitle == "The short talks."


def test_a_series_is_read_from_its_beginning_but_its_feed_begins_with_the_newest(write, client):
    year = SeriesFactory(name="A year")
    for month in (1, 2, 3):
        write(f"Part {month}", f"2019-0{month}-01", series=year)
    assert [entry["title"] for entry in entries(client, archive="/series/a-year/")] == [
        "Part 3",
        "Part 2",
        "Part 1",
    ]


def test_a_feed_has_the_twenty_newest_by_date_alone(blog, client):
    for day in range(1, 24):
        PostPageFactory(
            parent=blog, title=f"Day {day}", posted_at=moment(f"2019-03-{day:02}"), is_sticky=day == 1
        )
    assert [entry["title"] for entry in entries(client)] == [f"Day {day}" for day in range(23, 3, -1)]


# What never changes, and what may


@every_kind
def test_a_post_keeps_its_guid_when_its_address_changes(kind, filed, client):
    before = entries(client, kind)[0]["id"]
    filed.slug = "elsewhere"
    filed.save_revision().publish()
    after = entries(client, kind)[0]
    assert after["id"] == before == filed.guid
    assert "elsewhere" not in after["id"]


@pytest.mark.parametrize("ending", KINDS)
def test_the_feed_of_a_renamed_tag_is_found_under_its_old_address(ending, write, client):
    tag = TagFactory(name="Books", slug="books")
    write("Pages", tags=[tag])
    tag.slug = "reading"
    tag.save()
    response = client.get(f"/tag/books/{ending}?from=reader")
    assert response.status_code == 301
    assert response["Location"] == f"/tag/reading/{ending}?from=reader"


def test_the_feed_of_a_category_has_one_address(filed, client):
    response = client.get("/category/ignite/feed/atom/")
    assert response.status_code == 301
    assert response["Location"] == "/category/conferences/ignite/feed/atom/"


def test_a_feed_is_the_same_whenever_it_is_made(filed, client):
    first = client.get("/feed/")
    cache.clear()
    assert client.get("/feed/").content == first.content
    built = ElementTree.fromstring(first.content).find("channel/lastBuildDate").text
    assert parsedate_to_datetime(built) == filed.last_published_at.replace(microsecond=0)


# Asked again


@every_kind
def test_a_reader_that_has_it_already_is_told_so(kind, filed, client):
    first = client.get(f"/{kind}")
    assert not first["ETag"].startswith("W/")
    assert "max-age" in first["Cache-Control"]
    for headers in (
        {"If-None-Match": first["ETag"]},
        {"If-None-Match": f"W/{first['ETag']}"},
        {"If-None-Match": f'"other", {first["ETag"]}'},
        {"If-Modified-Since": first["Last-Modified"]},
    ):
        again = client.get(f"/{kind}", headers=headers)
        assert (again.status_code, again.content) == (304, b""), headers
        assert again["ETag"] == first["ETag"]
        assert again["Cache-Control"] == first["Cache-Control"]


def test_a_reader_that_takes_it_compressed_is_told_so_too(filed, client):
    compressed = {"Accept-Encoding": "gzip"}
    first = client.get("/feed/", headers=compressed)
    assert first["Content-Encoding"] == "gzip"
    again = client.get("/feed/", headers=compressed | {"If-None-Match": first["ETag"]})
    assert again.status_code == 304


@every_kind
def test_a_reader_gets_it_anew_once_a_post_has_changed(kind, filed, client):
    first = client.get(f"/{kind}")
    filed.body = [("text", "<p>We met again.</p>")]
    filed.save_revision().publish()
    again = client.get(f"/{kind}", headers={"If-None-Match": first["ETag"]})
    assert again.status_code == 200
    assert "We met again." in entries(client, kind)[0]["html"]


@every_kind
def test_a_reader_may_ask_for_the_head_alone(kind, filed, client):
    whole, head = client.get(f"/{kind}"), client.head(f"/{kind}")
    assert head.content == b""
    assert head["ETag"] == whole["ETag"]
    assert head["Content-Length"] == str(len(whole.content))
    assert client.post(f"/{kind}").status_code == 405


def test_a_feed_sets_no_cookie(filed, client):
    assert not client.get("/feed/").cookies


# Whole posts, as readers can show them


def test_every_address_in_a_feed_is_whole(write, blog, client):
    other = write("The other", "2019-01-01")
    picture = PictureFactory()
    shown = {"image": picture.pk, "decorative": False, "alt_text": "A door"}
    linked = f'<p><a linktype="page" id="{other.pk}">there</a> <a href="#below">below</a></p>'
    post = write("One", picture=PictureFactory(description="The lead"), body=[("text", linked)])
    stored = [
        {"type": "picture", "value": {"image": shown, "caption": "", "width": "text"}},
        {"type": "file", "value": {"document": DocumentFactory().pk, "title": ""}},
        {"type": "audio", "value": {"sound": SoundFactory().pk, "title": "", "transcript": ""}},
    ]
    block = PostPage._meta.get_field("body").stream_block
    post.body = block.to_python([*post.body.get_prep_value(), *stored])
    post.save_revision().publish()
    root = ElementTree.fromstring(client.get("/feed/").content)
    soup = read_html(root.find(f"channel/item/{CONTENT}").text)
    addresses = [element[name] for name in ("href", "src") for element in soup.find_all(attrs={name: True})]
    assert len(addresses) == 6
    assert all(address.startswith("http://testserver/") for address in addresses), addresses
    assert [image["alt"] for image in soup.find_all("img")] == ["The lead", "A door"]
    assert "http://testserver/blog/the-other/" in addresses
    assert "http://testserver/blog/one/#below" in addresses
    assert not soup.find_all(attrs={"srcset": True})


def test_the_lead_picture_comes_first_then_the_summary_then_the_text(write, client):
    write("One", picture=PictureFactory(), summary="In short.", body=[("text", "<p>At length.</p>")])
    soup = body_of(client)
    assert soup.find(True).find("img")
    assert soup.get_text(" ", strip=True) == "In short. At length."


def test_what_works_on_the_site_alone_is_left_out(write, client):
    body = [
        ("heading", {"text": "A section", "level": "section"}),
        ("code", {"language": "python", "code": "if x:\n    y < 1", "caption": ""}),
        ("video", {"url": "https://youtu.be/aqz-KE-bpKQ", "title": "A film", "picture": PictureFactory()}),
        ("buttons", [{"label": label, "address": "https://a.example/"} for label in ("One", "Two")]),
    ]
    write("One", body=body)
    soup = body_of(client)
    assert not soup.find_all(["script", "style", "form", "button", "dialog", "iframe", "svg", "source"])
    assert not soup.find_all(attrs={"class": True})
    assert not soup.find_all(attrs={"id": True})
    assert soup.h2.get_text() == "A section"
    assert soup.h2.parent.get_text(strip=True) == "A section", "no mark that links to the heading"
    assert soup.pre.get_text() == "if x:\n    y < 1"
    assert soup.img.find_parent("a")["href"] == "https://youtu.be/aqz-KE-bpKQ"
    assert "Play “A film”" in soup.get_text()
    assert "One Two" in soup.get_text()


def test_notes_are_kept_and_lead_to_the_page(write, client):
    write("One", body=[("text", '<p>So<embed embedtype="note" text="Why so"/> it is.</p>')])
    soup = body_of(client)
    assert soup.sup.a["href"] == "http://testserver/blog/one/#note--1"
    assert "Why so" in soup.find("ol").get_text()


@every_kind
def test_characters_that_xml_cannot_hold_break_no_feed(kind, write, client):
    tag = TagFactory(name="Bo\x0boks", slug="books")
    post = write("Bell\x07 and \ufffe", tags=[tag], summary="Esc\x1b", body=[("text", "<p>Tab\tNo\x08</p>")])
    PostPage.objects.filter(pk=post.pk).update(summary="Esc\x1b\uffff")
    (entry,) = entries(client, kind)
    assert entry["title"].strip() == "Bell and"
    assert "No</p>" in entry["html"]


@every_kind
def test_markup_in_a_title_is_shown_as_it_was_typed(kind, write, client):
    write("Tom & Jerry <script>alert('x')</script> ]]> “ü” 🙂", tags=["R&D"], summary="1 < 2 & 3")
    if kind == "feed/json/":
        item = json.loads(client.get("/feed/json/").content)["items"][0]
        title, summary, tags = item["title"], item["summary"], item["tags"]
    else:
        root = ElementTree.fromstring(client.get(f"/{kind}").content)
        ns = ATOM if kind == "feed/atom/" else ""
        entry = root.find(f"{ATOM}entry" if ns else "channel/item")
        title = entry.find(f"{ns}title").text
        summary = read_html(entry.find(f"{ATOM}summary" if ns else "description").text).get_text()
        tags = [tag.get("term") or tag.text for tag in entry.findall(f"{ns}category")]
    assert title == "Tom & Jerry <script>alert('x')</script> ]]> “ü” 🙂"
    assert summary == "1 < 2 & 3"
    assert tags == ["R&D"]


# Licence, author


@every_kind
def test_a_post_carries_its_licence_or_that_of_the_site(kind, write, site, client):
    settings = SiteSettings.for_site(site)
    settings.person, settings.licence = "Helen", Licence.CC_BY
    settings.save()
    write("Hers", "2019-01-01")
    write("Its own", "2019-01-02", licence=Licence.CC0)
    text = client.get(f"/{kind}").content.decode()
    newest, _, older = text.partition("/blog/its-own/")[2].partition("/blog/hers/")
    assert "https://creativecommons.org/publicdomain/zero/1.0/" in newest
    assert "https://creativecommons.org/licenses/by/4.0/" in older
    assert "© 2019 Helen. CC BY 4.0" in older


def test_where_all_rights_are_reserved_no_licence_is_linked(filed, client):
    text = client.get("/feed/").content.decode()
    assert "All rights reserved" in text
    assert "creativeCommons:license" not in text


@every_kind
def test_no_feed_tells_an_email_address(kind, write, site, django_user_model, client):
    settings = SiteSettings.for_site(site)
    settings.email = "public@example.com"
    settings.save()
    user = django_user_model.objects.create(username="helen", email="helen@example.com")
    write("One", authors=[AuthorFactory(name="Helen", user=user)])
    assert "@example.com" not in client.get(f"/{kind}").content.decode()


# Who may read what


@every_archive
@every_kind
def test_drafts_and_private_posts_are_in_no_feed(archive, kind, filed, write, blog, client):
    post = PostPageFactory(parent=blog, title="A draft", live=False)
    post.save_revision()
    PageViewRestriction.objects.create(page=filed, restriction_type=PageViewRestriction.LOGIN)
    response = client.get(archive + kind)
    assert b"In November" not in response.content
    assert b"A draft" not in response.content
    # Of times in which there is nothing to read there is no feed, as there is no page.
    assert response.status_code == (404 if archive.startswith("/2019/") else 200)


@every_kind
def test_a_private_blog_has_no_feed(kind, filed, blog, client):
    PageViewRestriction.objects.create(page=blog, restriction_type=PageViewRestriction.LOGIN)
    assert client.get(f"/{kind}").status_code == 404


@pytest.mark.parametrize(
    "archive", ["/", "/tag/books/", "/category/empty/", "/author/nobody/", "/series/none/"]
)
def test_an_archive_without_posts_has_an_empty_feed(archive, blog, client):
    TagFactory(name="Books", slug="books")
    CategoryFactory(name="Empty")
    AuthorFactory(name="Nobody")
    SeriesFactory(name="None")
    for kind in XML:
        assert parsed(client, archive + kind).entries == []
    assert json.loads(client.get(f"{archive}feed/json/").content)["items"] == []


@pytest.mark.parametrize(
    "address", ["/tag/none/feed/", "/author/none/feed/json/", "/1999/02/30/feed/", "/1999/feed/"]
)
def test_there_is_no_feed_of_what_is_not_there(address, blog, client):
    assert client.get(address).status_code == 404


# What it costs


def full_post(write, number: int) -> None:
    """Write a post with whatever is fetched from elsewhere."""
    other = PostPage.objects.first()
    link = f'<p><a linktype="page" id="{other.pk}">there</a></p>' if other else "<p>First.</p>"
    post = write(
        f"Post {number}",
        f"2019-05-{number:02}",
        picture=PictureFactory(),
        tags=[f"tag {number}"],
        categories=[CategoryFactory()],
        authors=[AuthorFactory()],
        body=[("text", link), ("video", {"url": f"https://youtu.be/aqz-KE-bp{number:02}", "title": ""})],
    )
    pictures = [{"image": {"image": PictureFactory().pk, "decorative": True}, "caption": ""} for _ in "ab"]
    stored = [
        {"type": "gallery", "value": {"title": "", "pictures": pictures}},
        {"type": "picture", "value": {"image": pictures[0]["image"], "caption": "", "width": "wide"}},
        {"type": "file", "value": {"document": DocumentFactory().pk, "title": ""}},
        {"type": "columns", "value": {"left": [{"type": "text", "value": link}], "right": []}},
    ]
    block = PostPage._meta.get_field("body").stream_block
    post.body = block.to_python([*post.body.get_prep_value(), *stored])
    post.save_revision().publish()


def test_a_feed_of_nine_posts_costs_as_many_queries_as_one_of_three(write, client, queries_of):
    def cost(first: int, last: int) -> int:
        for number in range(first, last + 1):
            full_post(write, number)
        assert client.get("/feed/").status_code == 200  # makes the pictures' files
        cache.clear()
        return len(queries_of(lambda: client.get("/feed/")))

    assert cost(1, 3) == cost(4, 9)


def test_a_feed_makes_one_file_of_each_picture(write, client):
    shown = [{"type": "picture", "value": {"image": {"image": PictureFactory().pk, "decorative": True}}}]
    block = PostPage._meta.get_field("body").stream_block
    write("One", picture=PictureFactory(), body=block.to_python(shown))
    files = PictureFactory._meta.model.get_rendition_model().objects
    files.all().delete()
    client.get("/feed/")
    assert files.count() == 2


def test_a_feed_asked_for_again_costs_next_to_nothing(filed, client, queries_of):
    client.get("/feed/")
    assert len(queries_of(lambda: client.get("/feed/json/"))) > 5
    assert len(queries_of(lambda: client.get("/feed/"))) <= 3


# Found from the pages


def linked(soup) -> dict[str, str]:
    """Return the feeds that a page names in its head, with their types."""
    return {link["href"]: link["type"] for link in soup.head.find_all("link", rel="alternate")}


@pytest.mark.parametrize("address", ["/", "/blog/", "/blog/in-november/"])
def test_the_blogs_feeds_are_found_from_its_pages(address, filed, client):
    found = linked(read(client.get(address)))
    found.pop("http://testserver/comments/feed/", None)  # that of the comments, on a post
    assert found == {
        f"http://testserver/{kind}": media_type.partition(";")[0] for kind, media_type in KINDS.items()
    }


@pytest.mark.parametrize("archive", ARCHIVES[1:])
def test_the_feeds_of_an_archive_are_found_from_it(archive, filed, client):
    soup = read(client.get(archive))
    found = linked(soup)
    assert list(found)[:3] == [f"http://testserver{archive}{kind}" for kind in KINDS]
    assert "http://testserver/feed/" in found
    assert soup.select_one("main a[type='application/rss+xml']")["href"] == f"{archive}feed/"


def test_the_blog_shows_a_link_to_its_feed(filed, client):
    assert read(client.get("/blog/")).select_one("main a[type='application/rss+xml']")["href"] == "/feed/"


def test_where_there_is_no_blog_no_feed_is_named(home, client):
    assert linked(read(client.get("/"))) == {}
