"""The worker beside the server: a copy of the process that prepared the site."""

import logging
import os
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep

from django.core.management import call_command

logger = logging.getLogger(__name__)

NAME = "site-worker"  # in the list of processes, where the server's are called as Python is
SOUND = 60.0  # seconds after which a worker that ends hasn't failed to start
LONGEST_PAUSE = 60.0  # seconds between two starts
TIME_TO_END = 10.0  # seconds that a mail being sent gets


class WorkerBeside:
    """Starts the worker, again whenever it has died, and ends it.

    Args:
        close: closes, in the copy, what only the server should hold, such as its socket.
    """

    def __init__(self, close: Callable[[], None]):
        self.close = close
        self.pid = 0
        self.started_at = 0.0
        self.pause = 0.0

    def keep_running(self) -> None:
        """Start the worker if it doesn't run; after each death soon after a start, later."""
        if self._is_alive():
            return
        if self.pid:
            logger.warning("The worker (process %d) has died; another is started.", self.pid)
            self.pid = 0
            has_run = monotonic() - self.started_at
            self.pause = 1.0 if has_run > SOUND else min(max(1.0, self.pause * 2), LONGEST_PAUSE)
            self.started_at = monotonic()
        if monotonic() - self.started_at >= self.pause or not self.started_at:
            self.start()

    def start(self) -> None:
        """Make a copy of this process that works."""
        server = os.getpid()
        held_back = {signal.SIGTERM, signal.SIGINT}
        # Told to end in its first moment, the copy must not take that for the server's.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, held_back)
        self.pid = os.fork()
        if self.pid == 0:
            self._work(server)
        self.started_at = monotonic()
        signal.pthread_sigmask(signal.SIG_SETMASK, before)

    def tell_to_end(self) -> None:
        """Let it finish what it is doing, and no more."""
        self._send(signal.SIGTERM)

    def end(self) -> None:
        """Wait for its end; what takes too long is cut off, and done again after the next start."""
        self.tell_to_end()
        until = monotonic() + TIME_TO_END
        while self._is_alive() and monotonic() < until:
            sleep(0.05)
        self._send(signal.SIGKILL)

    def _work(self, server: int) -> None:
        code = 1
        try:
            for number in signal.valid_signals():
                if callable(signal.getsignal(number)):  # the server's own
                    signal.signal(number, signal.SIG_DFL)
            self.close()
            with suppress(OSError):  # where there is no such file, nobody misses the name
                Path("/proc/self/comm").write_text(NAME)
            call_command("work", beside=server)
            code = 0
        except BaseException:  # a copy must never return into the server's code
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)

    def _is_alive(self) -> bool:
        if not self.pid:
            return False
        try:
            return os.waitpid(self.pid, os.WNOHANG) == (0, 0)
        except ChildProcessError:  # the server looks after all its children, and was first
            return False

    def _send(self, number: signal.Signals) -> None:
        if self._is_alive():
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)
