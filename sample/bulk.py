"""Puts many pages into the tree at once.

``add_child`` takes some twenty statements a page, and Django's ``bulk_create`` refuses models
whose fields lie in two tables. Here each table gets its rows in bulk.
"""

from collections.abc import Sequence

from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.db.models import F, Model
from django.utils import timezone
from wagtail.models import Page

PAGE_FIELDS = [field.attname for field in Page._meta.concrete_fields if not field.primary_key]


def add_published(parent: Page, pages: Sequence[Page]) -> None:
    """Put new pages beneath a page, as its last children, live at once.

    No signal is sent and no ``save`` is called: what those do is left to the caller. The
    pages have no revision until somebody edits them, as Wagtail allows.

    Args:
        parent: stands in the database already.
        pages: new pages of one type, each with title and slug; they are given primary keys.
    """
    if not pages:
        return
    place = _last_place_beneath(parent)
    kind = ContentType.objects.get_for_model(type(pages[0]))
    now = timezone.now()
    for page in pages:
        place += 1
        page.depth = parent.depth + 1
        page.path = Page._get_path(parent.path, page.depth, place)
        page.url_path = f"{parent.url_path}{page.slug}/"
        page.content_type = kind
        page.locale_id = parent.locale_id
        page.draft_title = page.title
        page.first_published_at = page.first_published_at or now
        page.last_published_at = page.last_published_at or page.first_published_at
    rows = [Page(**{name: getattr(page, name) for name in PAGE_FIELDS}) for page in pages]
    for page, row in zip(pages, Page.objects.bulk_create(rows, batch_size=500), strict=True):
        page.pk = page.id = row.pk
    _insert_own_fields(pages)
    Page.objects.filter(pk=parent.pk).update(numchild=F("numchild") + len(pages))


def _last_place_beneath(parent: Page) -> int:
    last = Page.objects.child_of(parent).order_by("path").values_list("path", flat=True).last()
    return Page._str2int(last[-Page.steplen :]) if last else 0


def _insert_own_fields(models: Sequence[Model]) -> None:
    """Write the rows of the table that the models' own class added."""
    meta = models[0]._meta
    quote = connection.ops.quote_name
    fields = meta.local_concrete_fields
    columns = ", ".join(quote(field.column) for field in fields)
    values = ", ".join(["%s"] * len(fields))
    with connection.cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO {quote(meta.db_table)} ({columns}) VALUES ({values})",
            [
                [field.get_db_prep_save(field.pre_save(model, True), connection) for field in fields]
                for model in models
            ],
        )
