"""Films: nothing is asked of another site before a visitor presses play."""

import pytest
from wagtail.blocks import StructBlockValidationError

from design.components.video import VideoBlock, player_for

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
