"""Publishing and unpublishing at the times that were planned."""

import logging
from collections.abc import Callable, Iterator

from django.apps import apps
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from wagtail.models import DraftStateMixin, Page, Revision

from core.generation import one_generation_at_most

logger = logging.getLogger(__name__)


def carry_out_plans() -> Iterator[None]:
    """Do what Wagtail's ``publish_scheduled`` does, each page by itself and once only.

    That command publishes a page again when two copies of it run at once, and stops at
    the first page that can't be published, whatever else is due. Here each is looked at
    anew within a transaction that locks it: whoever comes second finds nothing to do.
    """
    now = timezone.now()
    for model in models_with_drafts():
        expired = model.objects.filter(live=True, expire_at__lt=now).order_by("expire_at")
        yield from each(expired, unpublish)
    planned = Revision.objects.filter(approved_go_live_at__lt=now).order_by("approved_go_live_at")
    yield from each(planned, publish)


def models_with_drafts() -> list[type]:
    """Return what can be published: pages, and other models that keep drafts."""
    return [Page] + [
        model
        for model in apps.get_models()
        if issubclass(model, DraftStateMixin) and not issubclass(model, Page)
    ]


def each(due: QuerySet, change: Callable) -> Iterator[None]:
    """Change all that is due, one in each transaction, and leave out what can't be."""
    for pk in list(due.values_list("pk", flat=True)):
        try:
            with transaction.atomic(), one_generation_at_most():
                found = due.select_for_update().filter(pk=pk).first()
                if found is not None:
                    change(found)
        except Exception:  # whatever a receiver of Wagtail's signals may raise
            logger.exception("%s %s could not be changed as planned", due.model.__name__, pk)
        yield


def publish(revision: Revision) -> None:
    """Let visitors see a planned revision."""
    revision.publish(log_action="wagtail.publish.scheduled")


def unpublish(shown: DraftStateMixin) -> None:
    """Take away what was to be shown until now."""
    shown.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
