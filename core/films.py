"""Films on pages: noted when she saves, asked about later by the worker, shown from what is stored.

Wagtail's own table of embeds holds what is known. ``cache_until`` says when to ask (again);
without it a row with a title is known for good, and one without has been given up.
"""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver
from django.utils import timezone
from wagtail.embeds.embeds import get_embed_hash
from wagtail.embeds.models import Embed
from wagtail.models import Revision

from core.distant_files import NotFetched
from core.film_facts import ask, keep_thumbnail
from core.generation import begin_generation
from core.jobs import job
from design.components.video_providers import provider_of

# When to ask once more, counted from when the film was noted; then she must save again.
WAITS = (timedelta(hours=1), timedelta(days=1))
# Few: a site that answers slowly may hold up for minutes what else the worker does.
FILMS_AT_A_TIME = 2


@receiver(post_save, sender=Revision)
def note_films(sender, instance: Revision, raw=False, **kwargs):
    """Note the films of a draft that nothing is known of yet. Nobody is asked here."""
    if raw:
        return
    wanted = {get_embed_hash(address): address for address in film_addresses(instance.content)}
    if not wanted:
        return
    now = timezone.now()
    known = Embed.objects.in_bulk(wanted, field_name="hash")
    Embed.objects.bulk_create(
        (
            Embed(hash=hash_, url=address, type="video", cache_until=now)
            for hash_, address in wanted.items()
            if hash_ not in known
        ),
        ignore_conflicts=True,  # another draft may have noted it meanwhile
    )
    given_up = [film.pk for film in known.values() if not film.title and film.cache_until is None]
    if given_up:
        Embed.objects.filter(pk__in=given_up).update(cache_until=now, last_updated=now)


def film_addresses(stored) -> Iterator[str]:
    """Yield the addresses of the films in what is stored of a draft, wherever they stand.

    Left out are those whose sites nobody can ask.
    """
    if isinstance(stored, str) and '"video"' in stored:
        try:
            stored = json.loads(stored)
        except ValueError:  # words, and no blocks
            return
    if isinstance(stored, dict):
        address = stored["value"].get("url") if _is_film(stored) else None
        if isinstance(address, str) and (provider := provider_of(address)) and provider.asks:
            yield address
        stored = stored.values()
    elif not isinstance(stored, list):
        return
    for part in stored:
        yield from film_addresses(part)


@job(every=timedelta(minutes=1))
def ask_about_films() -> Iterator[None]:
    """Ask about the films that are due, one after the other."""
    due = Embed.objects.filter(cache_until__lte=timezone.now()).order_by("cache_until", "pk")
    for film in due[:FILMS_AT_A_TIME]:
        find_out(film)
        yield


def find_out(film: Embed) -> None:
    """Ask a film's site for its title and picture, and store them.

    When it will be asked again is stored beforehand: a film that ends the worker in some
    way must not do so every minute.
    """
    row = Embed.objects.filter(pk=film.pk)
    row.update(cache_until=next_ask(film.last_updated, timezone.now()))
    provider = provider_of(film.url)
    if provider is None or not provider.asks:
        return
    try:
        facts = ask(provider, film.url)
    except NotFetched:
        return
    found = {"title": facts.title, "author_name": facts.author, "provider_name": provider.name}
    try:
        if facts.picture:
            thumbnail = keep_thumbnail(provider, facts.picture)
            found |= {
                "thumbnail_url": thumbnail.name,
                "width": thumbnail.width,
                "height": thumbnail.height,
            }
        found["cache_until"] = None
    except NotFetched:
        pass  # its picture is asked for again, with the title, when that is due
    with transaction.atomic():
        row.update(**found)
        begin_generation()


def next_ask(noted_at: datetime, now: datetime) -> datetime | None:
    """Return when to ask again if this time fails; None to give up."""
    return next((noted_at + wait for wait in WAITS if noted_at + wait > now), None)


def _is_film(stored: dict) -> bool:
    return stored.get("type") == "video" and isinstance(stored.get("value"), dict)
