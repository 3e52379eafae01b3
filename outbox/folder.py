"""Mail that is written into a folder, for no mail server is named: it reaches nobody."""

import re
from contextlib import suppress
from pathlib import Path

from django.conf import settings
from django.utils import timezone

from outbox.models.mail import KEPT_WHEN_SENT

# As django.core.mail.backends.filebased does; others may write into that folder too.
NAMED_BY_DJANGO = re.compile(r"\d{8}-\d{6}-\d+\.log")
IN_A_FOLDER = "django.core.mail.backends.filebased.EmailBackend"


def mail_goes_into_a_folder() -> bool:
    """Tell whether mail reaches nobody."""
    return settings.EMAIL_BACKEND == IN_A_FOLDER


def forget_mail_in_folder() -> None:
    """Delete the files of mail, which hold what visitors typed, when the outbox forgets it too.

    Those from before a mail server was named, as well.
    """
    before = (timezone.now() - KEPT_WHEN_SENT).timestamp()
    folders = {settings.VAR_DIR / "mail", Path(settings.EMAIL_FILE_PATH or settings.VAR_DIR / "mail")}
    for file in (file for folder in folders for file in folder.glob("*.log")):
        with suppress(OSError):  # gone, or somebody else's
            if NAMED_BY_DJANGO.fullmatch(file.name) and file.stat().st_mtime < before:
                file.unlink()
