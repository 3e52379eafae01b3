"""Reads what the site answered: as a strict parser would, and as a reader would."""

import html5lib
from bs4 import BeautifulSoup

from tests.settings import UNDEFINED


def read(response) -> BeautifulSoup:
    """Return the page of a response that must have worked and left nothing undefined."""
    assert response.status_code == 200, f"status {response.status_code}"
    return read_html(response.content.decode())


def read_html(html: str) -> BeautifulSoup:
    """Return a piece of HTML, parsed; it must not show a variable that doesn't exist."""
    assert UNDEFINED not in html, html[max(0, html.index(UNDEFINED) - 200) :][:400]
    return BeautifulSoup(html, "html.parser")


def parse_errors(html: str) -> list[str]:
    """Return what a parser of the HTML standard complains of in a whole document."""
    parser = html5lib.HTMLParser()
    parser.parse(html)
    lines = html.splitlines()
    return [
        f"{code} {data} in: {lines[min(line, len(lines)) - 1].strip()[:160]}"
        for (line, _), code, data in parser.errors
    ]


def heading_levels(soup: BeautifulSoup) -> list[int]:
    """Return the levels of all headings, in the order in which they are read out."""
    return [int(heading.name[1]) for heading in soup.find_all(["h1", "h2", "h3", "h4", "h5", "h6"])]


def unlabelled_fields(soup: BeautifulSoup) -> list:
    """Return the fields of forms that nothing names for somebody who can't see them."""
    labelled = {label.get("for") for label in soup.find_all("label")}
    return [
        field
        for field in soup.find_all(["input", "select", "textarea"])
        if field.get("type") not in ("hidden", "submit", "button")
        and not field.get("aria-label")
        and field.get("id") not in labelled
        and not field.find_parent("label")
    ]


def menu(soup: BeautifulSoup) -> dict[str, list[str]]:
    """Return the menu: each entry's title with the titles beneath it."""
    entries = soup.select("nav[aria-label=Main] > ul > li")
    return {
        entry.find("a").get_text(strip=True): [
            link.get_text(strip=True) for link in entry.select(":scope ul a")
        ]
        for entry in entries
    }
