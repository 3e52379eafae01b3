"""Films: nothing is asked of another site before a visitor presses play."""

from urllib.parse import urlsplit

import pytest
from django.conf import settings
from wagtail.blocks import StructBlockValidationError

from design.components.video import VideoBlock, player_for
from design.components.video_providers import PROVIDERS

YOUTUBE = "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1"
VIMEO = "https://player.vimeo.com/video/76979871?autoplay=1&dnt=1"


@pytest.mark.parametrize(
    ("address", "player"),
    [
        ("https://www.youtube.com/watch?v=aqz-KE-bpKQ", YOUTUBE),
        ("https://youtube.com/watch?v=aqz-KE-bpKQ", YOUTUBE),
        ("https://m.youtube.com/watch?v=aqz-KE-bpKQ", YOUTUBE),
        ("https://www.youtube.com/watch?list=PL1&v=aqz-KE-bpKQ", YOUTUBE),
        ("https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=10s", YOUTUBE),
        ("https://www.youtube.com/shorts/aqz-KE-bpKQ", YOUTUBE),
        ("https://www.youtube.com/live/aqz-KE-bpKQ?si=x", YOUTUBE),
        ("https://youtu.be/aqz-KE-bpKQ?si=x", YOUTUBE),
        ("https://vimeo.com/76979871", VIMEO),
        ("https://www.vimeo.com/76979871?share=copy", VIMEO),
        (
            "https://vimeo.com/76979871/0a1b2c3d4e",
            "https://player.vimeo.com/video/76979871?h=0a1b2c3d4e&autoplay=1&dnt=1",
        ),
        (
            "https://www.youtube.com/playlist?list=PLrAXtmErZgOeiKm4sgNOknGv",
            "https://www.youtube-nocookie.com/embed/videoseries?list=PLrAXtmErZgOeiKm4sgNOknGv&autoplay=1",
        ),
        (
            "https://www.ted.com/talks/somebody_on_something?language=de",
            "https://embed.ted.com/talks/somebody_on_something",
        ),
        (
            "https://soundcloud.com/some-body/a-track?si=x",
            "https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fsome-body%2Fa-track"
            "&auto_play=true",
        ),
        (
            "https://open.spotify.com/intl-de/episode/4rOoJ6Egrf8K2IrywzwOMk?si=x",
            "https://open.spotify.com/embed/episode/4rOoJ6Egrf8K2IrywzwOMk",
        ),
        (
            "https://archive.org/details/night_of.the-things",
            "https://archive.org/embed/night_of.the-things?autoplay=1",
        ),
    ],
)
def test_a_film_is_played_by_the_player_that_keeps_no_cookies(address, player):
    assert player_for(address) == player


@pytest.mark.parametrize(
    "address",
    [
        "https://example.com/watch?v=aqz-KE-bpKQ",
        "https://youtube.com.evil.example/watch?v=aqz-KE-bpKQ",
        "https://evil.example/?https://youtu.be/aqz-KE-bpKQ",
        "https://www.youtube.com/@channel",
        "https://www.youtube.com/watch?v=",
        "https://vimeo.com/channels/staffpicks",
        "https://soundcloud.com/some-body",
        "https://open.spotify.com/user/somebody",
        "https://www.ted.com/speakers/somebody",
        "https://archive.org/search?query=x",
        "http://youtu.be/aqz-KE-bpKQ",
        'https://youtu.be/"onload="alert(1)',
        "javascript:alert(1)//youtu.be/aqz-KE-bpKQ",
    ],
)
def test_an_address_of_no_film_is_refused(address):
    assert player_for(address) == ""
    block = VideoBlock()
    with pytest.raises(StructBlockValidationError):
        block.clean(block.to_python({"title": "Film", "url": address, "picture": None}))


def test_a_film_is_a_link_until_it_is_played(show):
    shown = show(("video", {"title": "How to", "url": "https://youtu.be/aqz-KE-bpKQ", "picture": None}))
    assert not shown.find(["iframe", "img", "video"])
    assert shown.find("a")["href"] == "https://youtu.be/aqz-KE-bpKQ"
    assert "How to" in shown.find("a").get_text()
    assert shown.find(attrs={"data-player": YOUTUBE})["data-title"] == "How to"


@pytest.mark.parametrize("address", ["https://youtu.be/aqz-KE-bpKQ", "https://soundcloud.com/some/track"])
def test_a_title_may_be_left_empty(address, show):
    block = VideoBlock()
    value = block.clean(block.to_python({"title": "", "url": address, "picture": None}))
    shown = show(("video", value))
    assert shown.find("a").get_text(strip=True) in ("Play the video", "Play the sound")
    assert shown.find(attrs={"data-player": True})["data-title"] in ("Video", "Sound")


def test_a_film_says_who_learns_of_it(show):
    shown = show(("video", {"title": "", "url": "https://vimeo.com/76979871", "picture": None}))
    assert "Vimeo" in shown.figcaption.get_text()


def test_the_security_policy_lets_every_player_be_framed_and_nothing_else():
    framed = settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]["frame-src"]
    assert framed == [provider.frames for provider in PROVIDERS]
    assert all(urlsplit(origin)._replace(scheme="", netloc="").geturl() == "" for origin in framed)
