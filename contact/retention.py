"""How long what visitors sent is kept: no longer than they were told, nor than the author wants now."""

from datetime import datetime, timedelta

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import ngettext

A_MONTH = timedelta(days=30.44)


def kept_until(months: int) -> datetime | None:
    """Return when something that is sent now is deleted.

    Args:
        months: how long it is kept; 0 is for ever.

    Returns:
        the moment, or None for never.
    """
    return timezone.now() + months * A_MONTH if months else None


def shorter(told: int, wanted: int) -> int:
    """Return the shorter of two times in months, of which 0 is for ever.

    Args:
        told: how long the visitor was told that it is kept.
        wanted: how long the author wants it to be kept.
    """
    return min((months for months in (told, wanted) if months), default=0)


def is_outdated(came_at: str, months: int) -> Q:
    """Return the condition that a row was kept for long enough.

    Args:
        came_at: the field with the time when it was sent; ``kept_until`` is what was said then.
        months: how long rows are kept by what she wants now; 0 is for ever.
    """
    now = timezone.now()
    condition = Q(kept_until__lt=now)
    if months:
        condition |= Q(**{f"{came_at}__lt": now - months * A_MONTH})
    return condition


def time_in_words(months: int) -> str:
    """Return that time as one says it: ``a year``, ``18 months``."""
    if months % 12 == 0:
        years = months // 12
        return ngettext("a year", "%(years)d years", years) % {"years": years}
    return ngettext("a month", "%(months)d months", months) % {"months": months}
