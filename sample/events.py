"""Gives the sample talks dates around the day of planting, and what else isn't plain."""

from datetime import datetime, time, timedelta
from io import BytesIO
from zoneinfo import ZoneInfo

from django.core.files.base import ContentFile
from django.utils import timezone
from PIL import Image
from wagtail.documents import get_document_model

from resources.models import EventPage

# Days from the day of planting to each event, when it begins and how long it takes.
DATES = {
    "talk-working-out-loud": (24, time(12, 0), timedelta(hours=1)),
    "talk-learning-at-events": (52, time(9, 30), timedelta(minutes=45)),
    "talk-show-your-work": (-38, time(17, 30), timedelta(hours=1, minutes=30)),
}
SLIDES = {"talk-show-your-work": ("stage", "camera", "microphone")}
SLIDE_SIZE = (1280, 720)  # pixels


def plan(event: EventPage, key: str, drawings: dict[str, bytes]) -> None:
    """Give an event its date, and the slides of one that is past.

    Args:
        event: not saved afterwards: that is the caller's.
        key: the event's key in the sample words.
        drawings: PNG files of the sample pictures, which the slides are made of.
    """
    days, begins, lasts = DATES[key]
    day = timezone.localdate() + timedelta(days=days)
    event.starts_at = datetime.combine(day, begins, ZoneInfo(event.zone))
    event.ends_at = event.starts_at + lasts
    if key in SLIDES:
        event.slides = _slides(event.title, [drawings[name] for name in SLIDES[key]])


def _slides(title: str, pictures: list[bytes]):
    """Put a PDF file with a picture a page into the library, and return it."""
    pages = [Image.open(BytesIO(picture)).convert("RGB").resize(SLIDE_SIZE) for picture in pictures]
    written = BytesIO()
    pages[0].save(written, "PDF", save_all=True, append_images=pages[1:])
    file = ContentFile(written.getvalue(), "sample-slides.pdf")
    document = get_document_model()(title=f"Slides of “{title}”", file=file, file_size=file.size)
    document.save()
    return document
