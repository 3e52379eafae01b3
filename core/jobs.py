"""Work that comes due by itself, whichever room it belongs to.

A room declares it in its ``jobs.py``; the worker (``manage.py work``) carries it out:

    @job(every=timedelta(hours=1))
    def forget_old_enquiries():
        Enquiry.objects.outdated().delete()
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta

from django.utils.module_loading import autodiscover_modules

Work = Callable[[], Iterable[None] | None]


class TryLater(Exception):
    """Raised by a job that can't do its work now, through no fault of its own; says why."""


@dataclass(frozen=True)
class Job:
    """One kind of work, its name, and how long to wait between two runs."""

    name: str
    every: timedelta
    work: Work


_declared: dict[str, Job] = {}


def job(*, every: timedelta) -> Callable[[Work], Work]:
    """Declare that a function is to be run again and again.

    The function takes nothing. It is run outside of any transaction and opens its own,
    none of them around a call to another server. One that does many things yields after
    each: there the worker may be ended, and the work must be in a state to be left in.

    A run can be cut short by a crash and is then repeated, so what must not happen twice
    needs a guard in the data. If the function raises something, that is written to the
    log and the job is tried again a minute later; the other jobs go on.

    Args:
        every: the time from the beginning of one run to the next. Work that came due
            while no worker ran is done once, late.
    """

    def declare(work: Work) -> Work:
        name = f"{work.__module__.removesuffix('.jobs')}.{work.__name__}"
        _declared[name] = Job(name, every, work)
        return work

    return declare


def all_jobs() -> list[Job]:
    """Return the jobs of every room, those that come due most often first."""
    autodiscover_modules("jobs")
    return sorted(_declared.values(), key=lambda known: (known.every, known.name))
