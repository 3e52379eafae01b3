"""Writes posts by chance: titles, bodies of several blocks, and nothing that anybody said."""

import json
from dataclasses import dataclass, field
from io import BytesIO
from random import Random
from uuid import UUID

from django.core.files.base import ContentFile
from PIL import Image

from core.models import Picture
from sample.words import made_up

WORDS_A_POST = (300, 900)
DIFFERENT_SENTENCES = 3000
PICTURES = 12


@dataclass
class Writer:
    """Somebody who never runs out of words.

    Attributes:
        chance: where all that is written comes from: the same words for the same seed.
        pictures: what may stand in a body.
    """

    chance: Random
    pictures: list[Picture]
    sentences: list[str] = field(init=False)

    def __post_init__(self):
        self.sentences = [made_up.sentence(self.chance) for _ in range(DIFFERENT_SENTENCES)]

    def title(self) -> str:
        """Return a title; another post may have it too."""
        return made_up.title(self.chance)

    def sentence(self) -> str:
        """Return a sentence."""
        return self.chance.choice(self.sentences)

    def paragraph(self) -> str:
        """Return a few sentences."""
        return " ".join(self.chance.choices(self.sentences, k=self.chance.randint(2, 5)))

    def body(self) -> tuple[str, int]:
        """Return a body as a StreamField takes it, and how many words there are to read."""
        blocks, words = [], 0
        wanted = self.chance.randint(*WORDS_A_POST)
        while words < wanted:
            if blocks:
                kind, value, read = self._interlude()
                blocks.append((kind, value))
                words += len(read.split())
            paragraphs = [self.paragraph() for _ in range(self.chance.randint(2, 4))]
            blocks.append(("text", "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)))
            words += sum(len(paragraph.split()) for paragraph in paragraphs)
        stored = [{"type": kind, "value": value, "id": self._block_id()} for kind, value in blocks]
        return json.dumps(stored), words

    def _interlude(self) -> tuple[str, object, str]:
        """Return what stands between two stretches of text, and what of it is read: a heading mostly."""
        drawn = self.chance.random()
        if drawn < 0.06:
            language, code = self.chance.choice(made_up.CODE)
            return "code", {"language": language, "code": code, "caption": ""}, code
        if drawn < 0.09:
            title = "A film"
            return "video", {"url": made_up.FILM, "title": title, "picture": self.pictures[0].pk}, title
        if drawn < 0.17:
            image = {"image": self.chance.choice(self.pictures).pk, "decorative": True, "alt_text": ""}
            return "picture", {"image": image, "caption": "", "width": "text"}, ""
        if drawn < 0.25:
            text = self.sentence()
            return "quote", {"text": text, "attribution": ""}, text
        title = self.title()
        level = "section" if drawn < 0.8 else "subsection"
        return "heading", {"text": title, "level": level}, title

    def _block_id(self) -> str:
        return str(UUID(int=self.chance.getrandbits(128), version=4))


def plain_pictures() -> list[Picture]:
    """Put some plain pictures into the library."""
    made = []
    for number in range(1, PICTURES + 1):
        written = BytesIO()
        Image.new("RGB", (1200, 800), f"hsl({number * 360 // PICTURES}, 35%, 55%)").save(written, "PNG")
        picture = Picture(title=f"Sample picture {number}", description="A plain surface of one colour.")
        picture.file = ContentFile(written.getvalue(), f"sample-picture-{number}.png")
        picture.save()
        made.append(picture)
    return made
