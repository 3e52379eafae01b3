"""Turns the blocks that the sample words are written in into what a StreamField stores."""

import json
import re
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from wagtail.models import Page

Block = tuple[str, Any]


@dataclass(frozen=True)
class Stream:
    """Translates keys of pictures, pages and testimonials into what they stand for."""

    picture: Callable
    pages: Mapping[str, Page]
    testimonials: Mapping

    def as_json(self, blocks: Iterable[Block]) -> str:
        """Return the blocks as a StreamField takes them."""
        return json.dumps(self._stored(blocks))

    def _stored(self, blocks: Iterable[Block]) -> list[dict]:
        return [_with_id(kind, self._value(kind, value)) for kind, value in blocks]

    def _value(self, kind: str, value: Any) -> Any:
        translate = getattr(self, f"_{kind}", None)
        return translate(value) if translate else value

    def _text(self, html: str) -> str:
        """Replace the keys of linked pages by their ids."""
        return re.sub(
            r'(<a linktype="page" id=")([^"]+)"',
            lambda link: f'{link[1]}{self.pages[link[2]].pk}"',
            html,
        )

    def _image(self, key: str | None, alt: str = "") -> dict:
        """Return an image block's value; without words it merely accompanies what stands beside it."""
        picture = self.picture(key)
        return {
            "image": picture.pk if picture else None,
            "decorative": not alt,
            "alt_text": alt,
        }

    def _link(self, words: dict) -> dict:
        """Return a link's value from words that may name a page."""
        page = words.get("page")
        return {"page": self.pages[page].pk if page else None, "address": ""}

    def _labelled_link(self, words: dict) -> dict:
        return {"label": words["label"], **self._link(words)}

    def _picture(self, words: dict) -> dict:
        return {
            "image": self._image(words["image"], words["alt"]),
            "caption": words["caption"],
            "width": words["width"],
        }

    def _call_to_action(self, words: dict) -> dict:
        return {
            "title": words["title"],
            "text": words["text"],
            "action": self._labelled_link(words),
        }

    def _buttons(self, buttons: list[dict]) -> list[dict]:
        return _items({**self._labelled_link(button), "emphasis": button["emphasis"]} for button in buttons)

    def _columns(self, words: dict) -> dict:
        return {side: self._stored(words[side]) for side in ("left", "right")}

    def _cards(self, words: dict) -> dict:
        cards = (
            {
                "title": card["title"],
                "text": card["text"],
                "image": self._image(card["picture"]),
                "link": self._link(card),
            }
            for card in words["cards"]
        )
        return {"title": words["title"], "cards": _items(cards)}

    def _pages(self, words: dict) -> dict:
        chosen = _items(self.pages[key].pk for key in words["pages"])
        return {"title": words["title"], "pages": chosen, "parent": None, "count": 3}

    def _accordion(self, words: dict) -> dict:
        items = (
            {"question": item["question"], "answer": self._text(item["answer"])} for item in words["items"]
        )
        return {"title": words["title"], "items": _items(items)}

    def _table(self, words: dict) -> dict:
        return {
            "caption": words["caption"],
            "columns": [{"type": "words", "heading": heading} for heading in words["header"]],
            "rows": [{"values": row} for row in words["rows"]],
        }

    def _video(self, words: dict) -> dict:
        return {**words, "picture": self.picture("camera").pk}

    def _testimonial(self, key: str) -> int:
        return self.testimonials[key].pk

    def _doors(self, words: dict) -> dict:
        doors = (
            {
                "title": door["title"],
                "text": door["text"],
                "image": self._image(door["picture"]),
                "action": self._labelled_link(door),
            }
            for door in words["doors"]
        )
        return {"title": words["title"], "doors": _items(doors)}


def _with_id(kind: str, value: Any) -> dict:
    return {"type": kind, "value": value, "id": str(uuid.uuid4())}


def _items(values: Iterable) -> list[dict]:
    """Return the values as a ListBlock stores them."""
    return [_with_id("item", value) for value in values]
