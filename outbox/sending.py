"""Sending what waits in the outbox, each mail on its own and outside of any transaction."""

import logging
from collections.abc import Iterator
from contextlib import suppress
from smtplib import SMTPDataError, SMTPRecipientsRefused, SMTPResponseException

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.mail import get_connection
from django.core.mail.backends.base import BaseEmailBackend

from core.jobs import TryLater
from outbox.folder import mail_goes_into_a_folder
from outbox.models import Mail
from outbox.models.mail import RETRIES

logger = logging.getLogger(__name__)

MAILS_AT_ONCE = 50  # then other work has its turn
INTO_A_FOLDER = "It was written into a folder and reached nobody: EMAIL_URL names no mail server."
CLOSING = 421  # the server ends the connection (RFC 5321, section 4.2.3)


def send_due_mail() -> Iterator[None]:
    """Send the mails whose turn has come.

    Each is claimed before a word is said to the mail server, and marked when that has
    taken it. A crash between the two sends it once more, under the same Message-ID.

    Raises:
        TryLater: the mail server doesn't answer, or lets the site not in; or the folder that
            stands for one can't be written.
    """
    try:
        connection = get_connection()
    except ImproperlyConfigured as error:
        raise TryLater(str(error)) from error
    refused: list[Mail] = []
    try:
        for mail in Mail.objects.due()[:MAILS_AT_ONCE]:
            if not mail.claim():
                continue
            if mail.attempts > len(RETRIES) + 1:
                mail.give_up("The worker was cut off each time that it tried to send this.")
                continue
            try:
                connection.open()  # once, for all of them
            except OSError as error:
                mail.try_later(f"The mail server can't be used: {error}")
                raise TryLater(f"{mail_server()} takes no mail: {error}") from error
            can_go_on = send(mail, connection)
            if mail.state != Mail.State.SENT:
                refused.append(mail)
            if not can_go_on:
                return  # the next run begins with the next mail, and a connection of its own
            yield
    finally:
        if refused:
            logger.warning(
                "%d of the mails were not taken by %s: %s",
                len(refused),
                mail_server(),
                refused[-1].error_without_address,
            )
        with suppress(OSError):
            connection.close()


def send(mail: Mail, connection: BaseEmailBackend) -> bool:
    """Send one mail, note what became of it, and tell whether the connection can go on."""
    try:
        connection.send_messages([mail.message])
    except OSError as error:
        code, said = reply_in(error)
        if is_final(error, code):
            mail.give_up(f"The mail server refused this for good: {said}")
        else:
            mail.try_later(f"The mail server didn't take this: {said}")
        return code not in (0, CLOSING)
    except ValueError as error:  # what can't be written as a mail will not be next time
        mail.give_up(f"This can't be sent as a mail: {error}")
        return True
    mail.mark_sent(INTO_A_FOLDER if mail_goes_into_a_folder() else "")
    return True


def mail_server() -> str:
    """Return where mail goes, for the log."""
    if mail_goes_into_a_folder():
        return str(settings.EMAIL_FILE_PATH)
    return f"{settings.EMAIL_HOST}:{settings.EMAIL_PORT}"


def reply_in(error: OSError) -> tuple[int, str]:
    """Return the code and words of the mail server's answer; 0 if it gave none."""
    if isinstance(error, SMTPRecipientsRefused):
        code, said = next(iter(error.recipients.values()))
    elif isinstance(error, SMTPResponseException):
        code, said = error.smtp_code, error.smtp_error
    else:
        return 0, str(error) or type(error).__name__
    words = said.decode(errors="replace") if isinstance(said, bytes) else said
    return code, f"{code} {words}"


def is_final(error: OSError, code: int) -> bool:
    """Tell whether sending again would be refused again (RFC 5321, section 4.2.1).

    Only where it is about this mail: a refused sender is the site's, to be mended.
    """
    return isinstance(error, SMTPRecipientsRefused | SMTPDataError) and 500 <= code < 600
