"""What ends a worker: being told to, or the end of the process that it works beside."""

import os
import signal

TOLD = {signal.SIGTERM, signal.SIGINT}


class Endings:
    """Looks out for the signals that end a worker, without being interrupted by them.

    They are held back and looked at between two pieces of work, so that none is cut short,
    and none is missed: a wait for them ends the moment one comes.

    Args:
        beside: the process beside which the worker was started; 0 if by nobody. Killed
            in the hardest way it can't tell the worker to end, which looks for itself.
    """

    def __init__(self, beside: int = 0):
        self.beside = beside
        self.has_come = False

    def __enter__(self):
        self.before = signal.pthread_sigmask(signal.SIG_BLOCK, TOLD)
        return self

    def __exit__(self, *error):
        signal.pthread_sigmask(signal.SIG_SETMASK, self.before)

    def within(self, seconds: float) -> bool:
        """Wait for an ending, for so long at most, and tell whether there was one."""
        if not self.has_come:
            told = signal.sigtimedwait(TOLD, seconds)
            self.has_come = told is not None or (self.beside != 0 and os.getppid() != self.beside)
        return self.has_come
