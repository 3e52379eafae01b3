"""HTML as feed readers can use it: without scripts, styles and classes, with whole addresses."""

import re
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup, Comment
from bs4.element import Tag

# What XML 1.0 can't hold, in whatever way it is written (section 2.2).
ILLEGIBLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

BLANK = re.compile(r"\s{2,}|[\t\n\r]")

# What works, or makes sense, on the site's own pages alone.
LEFT_OUT = (
    "script, style, template, noscript, iframe, object, embed, svg, link, meta, source, "
    "form, dialog, button, input, select, textarea, .heading__anchor, .visually-hidden, .video figcaption"
)
# What a reader may meet. Other elements go, and leave their content.
KEPT = set(
    """
    a abbr audio b blockquote br caption cite code dd del details div dl dt em figcaption figure h2 h3 h4
    h5 h6 hr i img ins kbd li mark ol p pre q s samp small strong sub summary sup table tbody td tfoot th
    thead time tr u ul var
    """.split()  # noqa: SIM905 -- forty lines otherwise
)
# What the elements may say.
EVERYWHERE = {"lang", "dir"}
SAYS = {
    "a": {"href", "rel"},
    "abbr": {"title"},
    "audio": {"src", "controls", "preload"},
    "blockquote": {"cite"},
    "img": {"src", "alt", "width", "height"},
    "ol": {"start", "reversed"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "time": {"datetime"},
}
RENAMED = {"section": "div", "article": "div", "aside": "div", "header": "div", "footer": "div"}
ADDRESSES = ("href", "src", "cite")
SCHEMES = {"http", "https", "mailto", "tel"}


def legible(text: str) -> str:
    """Return a text without the characters that no XML document may hold."""
    return ILLEGIBLE.sub("", text)


def plain_html(html: str, address: str) -> str:
    """Return a part of a page as a feed reader can show it.

    Args:
        html: as the page's templates write it.
        address: the page's own, with host; what the part links to is made absolute by it.
    """
    soup = BeautifulSoup(legible(html), "html.parser")
    for comment in soup.find_all(string=lambda text: isinstance(text, Comment)):
        comment.extract()
    for unwanted in soup.select(LEFT_OUT):
        unwanted.decompose()
    for stage in soup.select(".video__stage"):
        _link_picture(stage)
    for element in soup.find_all(True):
        _make_plain(element, address)
    for words in soup.find_all(string=BLANK):
        if not words.find_parent("pre"):
            words.replace_with(BLANK.sub(" ", words))
    return soup.decode().strip()


def _link_picture(stage: Tag) -> None:
    """Let the picture of a film lead to where it is played."""
    picture, link = stage.find("img"), stage.find("a")
    if picture and link:
        picture.wrap(Tag(name="a", attrs={"href": link["href"]})).wrap(Tag(name="p"))


def _make_plain(element: Tag, address: str) -> None:
    """Keep of an element what a reader can use."""
    element.name = RENAMED.get(element.name, element.name)
    if element.name not in KEPT:
        element.unwrap()
        return
    allowed = SAYS.get(element.name, set()) | EVERYWHERE
    element.attrs = {name: value for name, value in element.attrs.items() if name in allowed}
    for name in ADDRESSES:
        if name in element.attrs:
            element[name] = urljoin(address, element[name])
            if urlsplit(element[name]).scheme not in SCHEMES:
                del element[name]
    following = element.next_sibling
    if element.name == "a" and isinstance(following, Tag) and following.name == "a":
        element.insert_after(" ")  # what the design keeps apart would run together
