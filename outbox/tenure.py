"""The right to do the site's work, held by one worker at a time and renewed while it works."""

import logging
import os
import secrets
import socket
import threading
from datetime import timedelta
from time import monotonic

from django.db import DatabaseError, connections

from outbox.models import Lease

NAME = "worker"
DURATION = timedelta(seconds=60)
RENEWED_EVERY = 15  # seconds: three failures are survived

logger = logging.getLogger(__name__)


class Tenure:
    """One worker's turn.

    A thread renews it, however long a piece of work takes: a worker that is alive never
    loses its turn to another because a mail server is slow.
    """

    def __init__(self) -> None:
        self.holder = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
        self.renewed_at = 0.0
        self.is_ended = threading.Event()
        self.thread: threading.Thread | None = None

    def begin(self) -> bool:
        """Take the turn unless another worker has it, and tell whether it's ours."""
        if self.is_ours:
            return True
        self.end()
        started = monotonic()
        if not Lease.objects.take(NAME, self.holder, DURATION):
            return False
        self.renewed_at = started
        self.is_ended = threading.Event()
        self.thread = threading.Thread(target=self._renew, args=[self.is_ended], daemon=True)
        self.thread.start()
        return True

    @property
    def is_ours(self) -> bool:
        """Whether the turn was renewed in time."""
        return self.thread is not None and monotonic() - self.renewed_at < DURATION.total_seconds()

    def end(self) -> None:
        """Let another worker go on at once."""
        if self.thread is None:
            return
        self.is_ended.set()
        self.thread.join()
        self.thread = None
        try:
            Lease.objects.release(NAME, self.holder)
        except DatabaseError as error:
            logger.warning("The worker's turn ends by itself within a minute: %s", error)

    def _renew(self, is_ended: threading.Event) -> None:
        try:
            while not is_ended.wait(RENEWED_EVERY):
                started = monotonic()
                try:
                    if not Lease.objects.take(NAME, self.holder, DURATION):
                        self.renewed_at = 0.0
                        return
                    self.renewed_at = started
                except DatabaseError as error:
                    logger.warning("The worker's turn could not be renewed: %s", error)
                    connections.close_all()
        finally:
            connections.close_all()
