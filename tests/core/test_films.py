"""Films: what their sites tell is asked for after she saves, by the worker, and kept."""

import json
from datetime import timedelta
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from socket import create_connection
from threading import Thread

import pytest
from django.core.files.storage import storages
from django.utils import timezone
from PIL import Image
from wagtail.embeds.models import Embed

from core import distant_files, films
from core.distant_files import NotFetched, fetch
from core.films import ask_about_films, find_out
from core.jobs import all_jobs
from core.models import Generation
from design.components.video_providers import PROVIDERS
from tests.documents import read
from tests.factories import PictureFactory, PlainPageFactory

ADDRESS = "https://www.youtube.com/watch?v=aqz-KE-bpKQ"
THUMBNAIL = "https://i.ytimg.com/vi/aqz-KE-bpKQ/hqdefault.jpg"


def picture(size=(480, 360), kind="PNG") -> bytes:
    written = BytesIO()
    Image.new("RGB", size, "teal").save(written, kind)
    return written.getvalue()


class Elsewhere:
    """The sites of films, as far as the tests need them: on this machine, and obedient.

    Attributes:
        answers: by host, what is answered: a status, headers, and a body.
        asked: hosts and paths that were asked for, in order.
    """

    def __init__(self):
        told = {"title": "Big <b>Buck</b>\nBunny", "author_name": "Blender", "thumbnail_url": THUMBNAIL}
        self.asked: list[tuple[str, str]] = []
        self.answers: dict[str, tuple[int, dict, bytes]] = {}
        self.tell(told)
        self.answers["i.ytimg.com"] = (200, {}, picture())

    def tell(self, told):
        """Let the oEmbed address answer with this."""
        self.answers["www.youtube.com"] = (200, {}, json.dumps(told).encode())

    def fail(self, host="www.youtube.com"):
        self.answers[host] = (503, {}, b"")


@pytest.fixture
def elsewhere(monkeypatch):
    """The stand-in for all sites of films, which is asked over HTTP."""
    site = Elsewhere()

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self):
            host = self.headers["Host"]
            site.asked.append((host, self.path))
            status, headers, body = site.answers[host]
            self.send_response(status)
            for name, value in ({"Content-Length": str(len(body))} | headers).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)

    class Nearby(HTTPConnection):
        def connect(self):
            self.sock = create_connection(server.server_address, self.timeout)

    monkeypatch.setattr(distant_files, "connection_to", lambda host: Nearby(host, timeout=2))
    Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield site
    server.shutdown()
    server.server_close()


def film(address=ADDRESS, title="", picture=None) -> tuple:
    return ("video", {"title": title, "url": address, "picture": picture})


@pytest.fixture
def page(home):
    """A published page with one film, of which only the address is known."""
    page = PlainPageFactory(parent=home, body=[film()])
    page.save_revision().publish()
    return page


def run_the_job():
    for _ in ask_about_films():
        pass


def later(monkeypatch, **time):
    """Let the clock of the films go on."""
    now = timezone.now() + timedelta(**time)
    monkeypatch.setattr(films.timezone, "now", lambda: now)


def shown(client, page):
    return read(client.get(page.url)).find("main").find(class_="video")


def test_saving_asks_nobody_and_notes_the_film(page, elsewhere):
    assert elsewhere.asked == []
    row = Embed.objects.get()
    assert (row.url, row.title) == (ADDRESS, "")
    assert row.cache_until <= timezone.now()


def test_a_preview_and_showing_the_page_ask_nobody(page, elsewhere, client):
    page.make_preview_request()
    client.get(page.url)
    assert elsewhere.asked == []


def test_the_worker_finds_out_the_title_and_keeps_a_picture_of_its_own_drawing(page, elsewhere, client):
    assert "Play the video" in shown(client, page).get_text()
    run_the_job()
    stage = shown(client, page)
    assert "Play “Big <b>Buck</b> Bunny”" in stage.get_text()
    assert stage.find(attrs={"data-title": "Big <b>Buck</b> Bunny"})
    image = stage.find("img")
    assert (image["width"], image["height"], image["alt"]) == ("480", "360", "")
    sent = client.get(image["src"])
    assert sent["Content-Type"] == "image/jpeg"
    assert Image.open(BytesIO(b"".join(sent.streaming_content))).size == (480, 360)
    assert [host for host, _ in elsewhere.asked] == ["www.youtube.com", "i.ytimg.com"]


def test_what_is_known_is_not_asked_again(page, elsewhere, monkeypatch):
    run_the_job()
    elsewhere.asked.clear()
    page.save_revision()
    later(monkeypatch, days=400)
    run_the_job()
    assert elsewhere.asked == []


def test_what_the_author_says_goes_before_what_was_found_out(home, elsewhere, client):
    own = PictureFactory()
    page = PlainPageFactory(parent=home, body=[film(title="My title", picture=own)])
    page.save_revision().publish()
    run_the_job()
    stage = shown(client, page)
    assert "Play “My title”" in stage.get_text()
    assert "/images/films/" not in str(stage)
    assert stage.find("img")


def test_all_films_of_a_page_cost_one_query(home, elsewhere, client, queries_of):
    def asks_for_films(count: int) -> int:
        body = [film(f"https://youtu.be/film-number-{number}") for number in range(count)]
        page = PlainPageFactory(parent=home, body=body)
        return len([sql for sql in queries_of(lambda: client.get(page.url)) if "wagtailembeds" in sql])

    assert asks_for_films(1) == asks_for_films(5) == 1
    assert asks_for_films(0) == 0


def test_a_site_that_does_not_answer_is_asked_after_an_hour_and_a_day_and_then_no_more(
    page, elsewhere, monkeypatch, client
):
    elsewhere.fail()
    asked_after = []
    for minutes in (0, 30, 59, 61, 120, 1439, 1441, 1500, 9999):
        with monkeypatch.context() as patch:
            later(patch, minutes=minutes)
            run_the_job()
        if elsewhere.asked:
            asked_after.append(minutes)
            elsewhere.asked.clear()
    assert asked_after == [0, 61, 1441]
    assert "Play the video" in shown(client, page).get_text()


def test_saving_again_begins_to_ask_again(page, elsewhere, monkeypatch, client):
    elsewhere.fail()
    for days in (0, 1, 2):
        with monkeypatch.context() as patch:
            later(patch, days=days, minutes=1)
            run_the_job()
    assert Embed.objects.get().cache_until is None
    elsewhere.tell({"title": "Found"})
    later(monkeypatch, days=30)
    run_the_job()
    assert Embed.objects.get().title == ""
    page.save_revision()
    run_the_job()
    assert "Found" in shown(client, page).get_text()


def test_a_film_that_ends_the_worker_waits_like_any_other(page, monkeypatch):
    def end(*args):
        raise KeyboardInterrupt

    monkeypatch.setattr(films, "ask", end)
    with pytest.raises(KeyboardInterrupt):
        run_the_job()
    assert Embed.objects.get().cache_until > timezone.now() + timedelta(minutes=50)


def test_a_title_is_shown_although_the_picture_failed_and_the_picture_follows(
    page, elsewhere, monkeypatch, client
):
    elsewhere.fail("i.ytimg.com")
    run_the_job()
    assert "Buck" in shown(client, page).get_text()
    assert not shown(client, page).find("img")
    elsewhere.answers["i.ytimg.com"] = (200, {}, picture())
    later(monkeypatch, minutes=61)
    run_the_job()
    assert shown(client, page).find("img")


def test_what_was_found_out_begins_a_new_generation(page, elsewhere):
    before = Generation.objects.current()
    run_the_job()
    assert Generation.objects.current() != before
    before = Generation.objects.current()
    run_the_job()
    assert Generation.objects.current() == before


@pytest.mark.parametrize(
    "told",
    [[], "words", {"title": None}, {"title": ["x"]}, {"title": " \0 "}, {}, {"error": "private"}],
    ids=str,
)
def test_an_answer_without_a_title_is_none(told, page, elsewhere):
    elsewhere.tell(told)
    run_the_job()
    assert Embed.objects.get().title == ""


@pytest.mark.parametrize(
    "answer",
    [
        (200, {}, b"<html>"),
        (200, {}, b"[" * 100_000),
        (200, {}, b'{"title": "' + b"x" * 300_000 + b'"}'),
        (200, {"Content-Length": "999"}, b'{"title": "Cut short"}'),
        (404, {}, b'{"title": "Not there"}'),
        (302, {"Location": "https://elsewhere.example/oembed"}, b""),
        (302, {"Location": "http://www.youtube.com/oembed"}, b""),
        (302, {"Location": "https://127.0.0.1/"}, b""),
        (302, {"Location": "https://www.youtube.com:8080/"}, b""),
        (302, {"Location": "/again"}, b""),
        (302, {}, b""),
    ],
    ids=lambda answer: f"{answer[0]}-{list(answer[1].values())}-{answer[2][:10]!r}",
)
def test_an_answer_that_is_none_is_not_believed(answer, page, elsewhere):
    elsewhere.answers["www.youtube.com"] = answer
    run_the_job()
    assert Embed.objects.get().title == ""
    assert {host for host, _ in elsewhere.asked} == {"www.youtube.com"}
    assert len(elsewhere.asked) <= 4


@pytest.mark.parametrize(
    "content",
    [
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        picture()[:200],
        picture((5000, 5000)),
        picture(kind="TIFF"),
        b"",
    ],
    ids=["svg", "cut short", "too large", "another kind", "nothing"],
)
def test_a_picture_that_is_none_is_not_kept(content, page, elsewhere):
    elsewhere.answers["i.ytimg.com"] = (200, {}, content)
    run_the_job()
    row = Embed.objects.get()
    assert row.title
    assert row.thumbnail_url == ""


def test_a_picture_that_leads_to_another_host_is_not_followed_even_to_a_neighbour(page, elsewhere):
    elsewhere.answers["i.ytimg.com"] = (302, {"Location": "https://x.ytimg.com/x.jpg"}, b"")
    elsewhere.answers["x.ytimg.com"] = (200, {}, picture())
    run_the_job()
    assert "x.ytimg.com" not in {host for host, _ in elsewhere.asked}


def test_a_large_picture_is_made_smaller(page, elsewhere):
    elsewhere.answers["i.ytimg.com"] = (200, {}, picture((2560, 1440)))
    run_the_job()
    row = Embed.objects.get()
    with storages["renditions"].open(row.thumbnail_url) as stored, Image.open(stored) as image:
        assert image.size == (row.width, row.height) == (1280, 720)


@pytest.mark.parametrize(
    "address",
    [
        "http://i.ytimg.com/x.jpg",
        "https://evil.example/x.jpg",
        "https://ytimg.com.evil.example/x.jpg",
        "https://notytimg.com/x.jpg",
        "https://user@i.ytimg.com/x.jpg",
        "https://i.ytimg.com:22/x.jpg",
        "https://127.0.0.1/x.jpg",
        "https://[::1]/x.jpg",
        "https://[/x.jpg",
        "file:///etc/passwd",
        "",
    ],
)
def test_a_picture_is_fetched_from_its_sites_own_hosts_alone(address, page, elsewhere):
    elsewhere.tell({"title": "Film", "thumbnail_url": address})
    run_the_job()
    assert [host for host, _ in elsewhere.asked] == ["www.youtube.com"]
    assert Embed.objects.get().thumbnail_url == ""


@pytest.mark.parametrize(
    "private",
    ["127.0.0.1", "10.0.0.1", "169.254.169.254", "192.168.1.1", "0.0.0.0", "::1", "fe80::1%eth0", "fd00::1",
     "::ffff:127.0.0.1", "224.0.0.1"],
)  # fmt: skip
def test_a_known_name_that_points_inside_is_not_followed(private, monkeypatch):
    tried = []
    addresses = [(2, 1, 6, "", ("8.8.8.8", 443)), (2, 1, 6, "", (private, 443))]
    monkeypatch.setattr(distant_files, "getaddrinfo", lambda *args, **kwargs: addresses)
    monkeypatch.setattr(distant_files, "create_connection", lambda *args: tried.append(args))
    with pytest.raises(NotFetched, match="private"):
        fetch("https://www.youtube.com/oembed", ("www.youtube.com",), 1000)
    assert tried == []


def test_the_address_that_was_looked_at_is_the_one_that_is_used(monkeypatch):
    tried = []

    def connect(address, timeout):
        tried.append((address, timeout))
        raise OSError("No route.")

    addresses = [(2, 1, 6, "", ("8.8.8.8", 443)), (10, 1, 6, "", ("2001:4860:4860::8888", 443))]
    monkeypatch.setattr(distant_files, "getaddrinfo", lambda *args, **kwargs: addresses)
    monkeypatch.setattr(distant_files, "create_connection", connect)
    with pytest.raises(NotFetched):
        fetch("https://www.youtube.com/oembed", ("www.youtube.com",), 1000)
    assert tried == [(("8.8.8.8", 443), 5), (("2001:4860:4860::8888", 443), 5)]


def test_films_are_found_wherever_they_stand_in_what_is_stored():
    stored = {
        "title": 'A "video" of mine',
        "body": json.dumps(
            [
                {"type": "video", "value": {"url": ADDRESS}},
                {
                    "type": "columns",
                    "value": {"left": [{"type": "video", "value": {"url": "https://vimeo.com/1"}}]},
                },
                {"type": "video", "value": {"url": "https://example.com/"}},
                {"type": "video", "value": {"url": "https://archive.org/details/nobody-to-ask"}},
                {"type": "video", "value": {"url": None}},
                {"type": "video", "value": "words"},
            ]
        ),
        "other": [{"type": "video", "value": {"url": "https://youtu.be/abcdefghijk"}}],
    }
    assert list(films.film_addresses(stored)) == [
        ADDRESS,
        "https://vimeo.com/1",
        "https://youtu.be/abcdefghijk",
    ]


def test_a_row_of_a_film_that_can_no_longer_be_played_is_passed_over(db, elsewhere):
    find_out(Embed.objects.create(url="https://example.com/", hash="x", type="video"))
    assert elsewhere.asked == []


def test_the_worker_knows_of_the_films():
    assert any(job.work is ask_about_films for job in all_jobs())


def test_every_provider_is_asked_over_a_protected_connection():
    assert all(provider.asks.startswith("https://") for provider in PROVIDERS if provider.asks)
    assert all(provider.frames.startswith("https://") for provider in PROVIDERS)
