"""Mail that is written into a folder, for no mail server is named: it reaches nobody."""

from contextlib import suppress
from pathlib import Path

from django.conf import settings
from django.utils import timezone

from outbox.models.mail import KEPT_WHEN_SENT

IN_A_FOLDER = "django.core.mail.backends.filebased.EmailBackend"


def mail_goes_into_a_folder() -> bool:
    """Tell whether mail reaches nobody."""
    return settings.EMAIL_BACKEND == IN_A_FOLDER


def forget_mail_in_folder() -> None:
    """Delete the files of mail, which hold what visitors typed, when the outbox forgets it too."""
    if not mail_goes_into_a_folder():
        return
    before = (timezone.now() - KEPT_WHEN_SENT).timestamp()
    for file in Path(settings.EMAIL_FILE_PATH).glob("*.log"):
        with suppress(FileNotFoundError):
            if file.stat().st_mtime < before:
                file.unlink()
