"""Where films and sound may be played from: the one list, which the security policy reads too.

Nothing here asks anybody anything: the player's address is built from the page's.
"""

import re
from dataclasses import dataclass
from urllib.parse import quote


@dataclass(frozen=True)
class Provider:
    """A site whose films or sound can be shown here.

    Attributes:
        name: how visitors know it.
        pages: patterns of the addresses of its pages, each with the player's address, whose
            ``{}`` are the pattern's groups; ``{page}`` is the page itself.
        frames: the origin that its player comes from.
        asks: the address that tells about a page (oEmbed, https://oembed.com); empty if
            there is none.
        thumbnails: hosts, or ends of their names after a dot, that its pictures come from.
        is_sound: there is nothing to see, so the player is as high as its buttons.
    """

    name: str
    pages: tuple[tuple[re.Pattern, str], ...]
    frames: str
    asks: str = ""
    thumbnails: tuple[str, ...] = ()
    is_sound: bool = False

    def player_for(self, page: str) -> str:
        """Return the address of the player for a page, or an empty string."""
        for pattern, player in self.pages:
            found = pattern.match(page)
            if found:
                parts = (part or "" for part in found.groups())
                return self.frames + player.format(*parts, page=quote(found[0], safe=""))
        return ""


def _pattern(address: str) -> re.Pattern:
    """Compile a page's address, which may be followed by a query or a fragment."""
    return re.compile(rf"https://{address}(?=[/?&#]|\Z)", re.ASCII)


PROVIDERS = (
    Provider(
        "YouTube",
        (
            (
                _pattern(
                    r"(?:www\.|m\.)?youtube\.com/(?:watch\?(?:[^#]*&)?v=|shorts/|live/|embed/)([\w-]{6,20})"
                ),
                "/embed/{}?autoplay=1",
            ),
            (_pattern(r"youtu\.be/([\w-]{6,20})"), "/embed/{}?autoplay=1"),
            (
                _pattern(r"(?:www\.|m\.)?youtube\.com/playlist\?(?:[^#]*&)?list=([\w-]{10,64})"),
                "/embed/videoseries?list={}&autoplay=1",
            ),
        ),
        frames="https://www.youtube-nocookie.com",
        asks="https://www.youtube.com/oembed",
        thumbnails=("ytimg.com",),
    ),
    Provider(
        "Vimeo",
        (
            # A film that isn't listed has a second part, without which it doesn't play.
            (
                _pattern(r"(?:www\.)?vimeo\.com/(\d+)/([0-9a-f]{6,20})"),
                "/video/{}?h={}&autoplay=1&dnt=1",
            ),
            (_pattern(r"(?:www\.)?vimeo\.com/(\d+)"), "/video/{}?autoplay=1&dnt=1"),
        ),
        frames="https://player.vimeo.com",
        asks="https://vimeo.com/api/oembed.json",
        thumbnails=("vimeocdn.com",),
    ),
    Provider(
        "TED",
        ((_pattern(r"(?:www\.)?ted\.com/talks/(\w{3,200})"), "/talks/{}"),),
        frames="https://embed.ted.com",
        asks="https://www.ted.com/services/v1/oembed.json",
        thumbnails=("tedcdn.com",),
    ),
    Provider(
        "SoundCloud",
        ((_pattern(r"soundcloud\.com/[\w-]+/(?:sets/)?[\w-]+"), "/player/?url={page}&auto_play=true"),),
        frames="https://w.soundcloud.com",
        asks="https://soundcloud.com/oembed",
        thumbnails=("sndcdn.com",),
        is_sound=True,
    ),
    Provider(
        "Spotify",
        (
            (
                _pattern(
                    r"open\.spotify\.com/(?:intl-[a-z]{2}/)?(album|artist|episode|playlist|show|track)"
                    r"/([0-9A-Za-z]{22})"
                ),
                "/embed/{}/{}",
            ),
        ),
        frames="https://open.spotify.com",
        asks="https://open.spotify.com/oembed",
        thumbnails=("scdn.co", "spotifycdn.com"),
        is_sound=True,
    ),
    Provider(
        "Internet Archive",
        ((_pattern(r"(?:www\.)?archive\.org/details/([\w.-]{3,120})"), "/embed/{}?autoplay=1"),),
        frames="https://archive.org",
    ),
)

# What the content security policy lets a page frame.
FRAME_SOURCES = [provider.frames for provider in PROVIDERS]


def provider_of(page: str) -> Provider | None:
    """Return the provider of a film's or sound's page, or None."""
    return next((provider for provider in PROVIDERS if provider.player_for(page)), None)
