"""Counting how often files are fetched, without knowing by whom."""

import logging
import re

from django.conf import settings
from django.db import OperationalError

from core.brief_write import brief_write
from core.media_kinds import CAPTIONS
from resources.models import DownloadCount

logger = logging.getLogger(__name__)

# What robots say of themselves; they would be most of the readers.
ROBOT = re.compile("bot|crawl|spider|slurp|preview|monitor", re.I)


def count_download(sender, instance, request, **kwargs):
    """Count a download (``core.stored_file.begins_a_download``), but for robots and her own.

    Nor are captions counted, which browsers fetch with a film.

    A file matters more than its count: where the database is busy, the count is lost.
    """
    if instance.file_extension.lower() == CAPTIONS:
        return
    if ROBOT.search(request.headers.get("User-Agent", "")):
        return
    # Without a session nobody is looked for in one: the answer stays the same for everybody.
    if settings.SESSION_COOKIE_NAME in request.COOKIES and request.user.is_authenticated:
        return
    try:
        with brief_write():
            DownloadCount.objects.count_one(instance.pk)
    except OperationalError as error:
        logger.info("A download of %s was not counted: %s", instance, error)
