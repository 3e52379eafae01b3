"""Films with pages of their own, and the list of them."""

import json
from datetime import date

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.embeds.embeds import get_embed_hash
from wagtail.embeds.models import Embed
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

from design.components.video import THUMBNAILS
from resources.models import DownloadCount, Topic
from resources.videos.blocks import OwnFilmBlock
from tests.author import title_only_form
from tests.documents import read
from tests.factories import (
    DocumentFactory,
    FilmFactory,
    PictureFactory,
    VideoIndexPageFactory,
    VideoPageFactory,
    root_collection,
)

HOSTED = ("video", {"url": "https://www.youtube.com/watch?v=aqz-KE-bpKQ", "title": "", "picture": None})


@pytest.fixture
def index(home):
    return VideoIndexPageFactory(parent=home, title="Videos")


@pytest.fixture
def publish(index):
    """Return a function that publishes a film."""

    def publish(title="A film", topics=(), **fields):
        page = VideoPageFactory(parent=index, title=title)
        for name, value in fields.items():
            setattr(page, name, value)
        page.topics.add(*topics)
        page.save_revision().publish()
        return page

    return publish


def described(client, page) -> dict:
    soup = read(client.get(page.url))
    graph = json.loads(soup.select_one('script[type="application/ld+json"]').string)["@graph"]
    return next((part for part in graph if part["@type"] == "VideoObject"), {})


def listed(client, address) -> list[str]:
    return [title.get_text(strip=True) for title in read(client.get(address)).select(".card__title")]


def test_a_film_from_elsewhere_waits_for_a_press_under_the_pages_own_picture(publish, client):
    page = publish(film=[HOSTED], picture=PictureFactory(), duration="12:30", topics=["Networks"])
    soup = read(client.get(page.url))
    stage = soup.select_one(".video__stage")
    assert stage["data-player"].startswith("https://www.youtube-nocookie.com/")
    assert stage.select_one("img")
    assert "Play “A film”" in stage.get_text()
    assert soup.select("iframe") == []
    assert "12 minutes" in soup.select_one(".byline").get_text()
    assert "Networks" in soup.select_one(".byline").get_text()


def test_a_film_of_her_own_comes_from_here_with_captions_and_a_poster(publish, client):
    captions = DocumentFactory(file__filename="words.vtt", file__data=b"WEBVTT\n")
    film = FilmFactory()
    block = ("own_film", {"film": film, "picture": PictureFactory(), "captions": captions})
    video = read(client.get(publish(film=[block]).url)).video
    assert video["preload"] == "none"
    assert video["poster"].startswith("/media/images/")
    assert video.source["type"] == "video/webm"
    assert client.get(video.source["src"]).status_code == 200
    track = client.get(video.track["src"])
    assert track["Content-Type"] == "text/vtt"


def test_search_engines_are_told_what_is_known_and_no_more(publish, client):
    page = publish(
        film=[HOSTED],
        duration="1:02:30",
        made_on=date(2025, 3, 4),
        transcript="<p>Good <b>morning</b>.</p><p>Let us begin.</p>",
        summary="About networks",
    )
    found = described(client, page)
    assert found["duration"] == "PT62M30S"
    assert found["uploadDate"] == "2025-03-04"
    assert found["transcript"] == "Good morning. Let us begin."
    assert "youtube-nocookie" in found["embedUrl"]
    assert "thumbnailUrl" not in found
    assert described(client, publish("Nothing yet")) == {}


def test_the_words_of_a_film_can_be_read_and_found(publish, client):
    page = publish(film=[HOSTED], transcript="<p>A word like sesquipedalian.</p>")
    assert "sesquipedalian" in read(client.get(page.url)).select_one("details.transcript").get_text()
    assert page.title in client.get("/search/", {"q": "sesquipedalian"}).content.decode()


def test_the_list_is_narrowed_by_topic_by_plain_links(publish, index, client):
    publish("First", ["Networks"], made_on=date(2024, 1, 1))
    publish("Second", ["Networks", "Writing"], made_on=date(2025, 1, 1))
    publish("Third", made_on=date(2023, 1, 1))
    assert listed(client, index.url) == ["Second", "First", "Third"]
    soup = read(client.get(index.url))
    assert not soup.select(".list-count")  # the links say it
    links = {link.get_text(): link["href"] for link in soup.select(".choices a")}
    assert list(links) == ["All (3)", "Networks (2)", "Writing (1)"]
    assert listed(client, links["Writing (1)"]) == ["Second"]
    narrowed = read(client.get(links["Networks (2)"]))
    assert narrowed.select_one(".choices [aria-current]").get_text() == "Networks (2)"
    assert narrowed.select_one("link[rel=canonical]")["href"].endswith("?topic=networks")


@pytest.mark.parametrize("query", ["?topic=nothing", "?topic=%3Cscript%3E", "?topic=' OR 1=1", "?page=99"])
def test_what_is_not_there_is_not_found(query, publish, index, client):
    publish(topics=["Networks"])
    assert client.get(index.url + query).status_code == 404


def test_a_topic_of_drafts_alone_is_not_offered(publish, index, client):
    publish("Draft", ["Secret"]).unpublish()
    publish("Live", ["Open"])
    VideoPageFactory(parent=index, live=False)
    assert "Secret" not in read(client.get(index.url)).get_text()
    assert Topic.objects.count() == 2


@pytest.mark.parametrize("typed", ["12", "12:3", "1:2:3:4", "12:99", "long", "-1:00"])
def test_a_length_that_is_none_is_refused_in_words(typed, publish, author_client):

    page = publish()
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    html = author_client.get(address).content.decode()
    form = title_only_form(html, type(page), duration=typed, **{"action-publish": "1"})
    said = author_client.post(address, form)
    assert said.status_code == 200
    assert "Type it like 12:30" in said.content.decode()


def test_the_list_costs_the_same_with_many(publish, index, queries_of):
    def cost(number) -> int:
        while index.get_children().count() < number:
            count = index.get_children().count()
            publish(f"Film {count}", ["Networks", f"Topic {count % 5}"], picture=PictureFactory())
        browser = Client()
        browser.get(index.url)
        cache.clear()
        return len(queries_of(lambda: browser.get(index.url)))

    assert cost(6) == cost(12)


def test_the_transcript_that_search_engines_read_has_its_breaks_and_its_signs(publish, client):
    written = "<h2>Start</h2><ul><li>one</li><li>two</li></ul><p>Q&amp;A<br/>more</p>"
    page = publish(film=[HOSTED], transcript=written)
    assert described(client, page)["transcript"].split() == ["Start", "one", "two", "Q&A", "more"]


def test_captions_are_a_file_that_browsers_read_and_no_download(home):
    block = OwnFilmBlock()
    film, captions = FilmFactory(), DocumentFactory(file__filename="words.vtt", file__data=b"WEBVTT")
    block.clean(block.to_python({"film": film.pk, "picture": None, "captions": captions.pk}))
    with pytest.raises(StructBlockValidationError):
        block.clean(block.to_python({"film": film.pk, "picture": None, "captions": DocumentFactory().pk}))
    assert Client().get(captions.url).status_code == 200
    assert not DownloadCount.objects.exists()


def test_the_picture_that_a_films_site_shows_of_it_is_told_where_she_has_none(publish, client):
    page = publish(film=[HOSTED])
    known = {"title": "Its own", "thumbnail_url": f"{THUMBNAILS}film.jpg", "width": 480, "height": 270}
    Embed.objects.filter(hash=get_embed_hash(HOSTED[1]["url"])).update(**known)
    cache.clear()
    assert described(client, page)["thumbnailUrl"].endswith("film.jpg")


def test_what_is_shown_of_a_film_is_not_written_into_it(publish):
    page = publish(film=[HOSTED], picture=PictureFactory())
    assert next(iter(page.shown_film)).value["picture"] == page.picture
    [stored] = page.film.get_prep_value()
    assert (stored["value"]["title"], stored["value"]["picture"]) == ("", None)


def test_a_film_that_not_everybody_may_see_is_not_listed_nor_are_its_topics(publish, index, client):
    PageViewRestriction.objects.create(page=publish("Private", ["Secret"]), restriction_type="login")
    publish("Open", ["Networks"])
    words = read(client.get(index.url)).main.get_text()
    assert "Open" in words
    assert "Private" not in words
    assert "Secret" not in words


def test_search_engines_find_a_film_of_her_own_by_its_file(publish, client):
    film = FilmFactory()
    page = publish(film=[("own_film", {"film": film, "picture": None, "captions": None})])
    assert described(client, page)["contentUrl"] == f"http://testserver{film.file.url}"


def test_a_film_that_not_everybody_may_have_is_not_offered_to_others(publish, client, author_client):
    private = root_collection().add_child(instance=Collection(name="Private"))
    CollectionViewRestriction.objects.create(collection=private, restriction_type="login")
    film = FilmFactory(title="A secret film", collection=private)
    page = publish(film=[("own_film", {"film": film, "picture": None, "captions": None})])
    assert read(author_client.get(page.url)).video.source["src"] == film.file.url
    assert read(page.make_preview_request()).video
    assert described(client, page) == {}
    visited = client.get(page.url).content.decode()
    assert film.file.url not in visited
    assert film.title not in visited
    assert "This film is not for everybody." in visited


def test_a_topic_of_signs_alone_is_narrowed_by_as_others_are(publish, index, client):
    publish("Signs", ["!!!", "???"])
    publish("Words", ["Networks"])
    links = {link.get_text(): link["href"] for link in read(client.get(index.url)).select(".choices a")}
    assert len(set(links.values())) == 4
    for signs in ("!!! (1)", "??? (1)"):
        assert listed(client, links[signs]) == ["Signs"]
    assert sorted(listed(client, links["All (2)"])) == ["Signs", "Words"]


def test_a_topic_has_as_many_pages_as_its_own_films_fill(publish, index, client):
    for number in range(13):
        publish(f"Film {number}", ["Networks"] if number else ["Writing"])
    assert client.get(index.url, {"page": 2}).status_code == 200
    assert client.get(index.url, {"topic": "writing", "page": 2}).status_code == 404


def test_a_list_without_topics_says_how_many_there_are(publish, index, client):
    publish("First")
    publish("Second")
    assert read(client.get(index.url)).select_one(".list-count").get_text() == "2 videos"


def test_a_film_that_was_deleted_leaves_its_page_standing(publish, client):
    film = FilmFactory()
    page = publish(film=[("own_film", {"film": film, "picture": None, "captions": None})])
    film.delete()
    assert described(client, page) == {}
    assert not read(client.get(page.url)).video
