"""Makes a site with sample content in ``VAR_DIR`` and tells where its pages are, as JSON.

Run as a process of its own by the browser tests: the site they visit is the one that
visitors get, with production's files and settings, and knows nothing of the tests.
"""

import json
import os

import django
from PIL import Image

os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
django.setup()

from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Collection, Page
from wagtailmedia.models import get_media_model

from blog.models import Author, BlogIndexPage, Category, Comment, PostPage
from home.models import HomePage, PlainPage
from resources.models import EventIndexPage, EventPage, Registration, ResourceIndexPage, ResourcePage
from sample import pictures

# Drawing the real ones, and making all their sizes, takes longer than all tests together.
pictures.draw = lambda key: Image.new("RGB", (96, 64), "teal")
for command, options in (("migrate", {}), ("plant", {}), ("collectstatic", {"interactive": False})):
    call_command(command, verbosity=0, **options)
get_user_model().objects.create_superuser("author", "author@example.com", "a password for tests")

# A page with one block of each kind, from what the block picker shows of it.
root = Collection.get_first_root_node()
get_media_model().objects.create(
    title="A talk", type="audio", file=ContentFile(b"ID3" + bytes(2000), "talk.mp3"), collection=root
)
catalogue = PlainPage.body.field.stream_block.child_blocks
noted = '<p>Words<embed embedtype="note" text="A note."/>.</p>'
every_block = PlainPage(
    title="Every block",
    body=[(name, block.get_preview_value()) for name, block in catalogue.items()] + [("text", noted)],
)
HomePage.objects.get().add_child(instance=every_block).save_revision().publish()

# What readers of a post could not foresee: a word without an end in its title, and in what is said of it.
unending = PostPage(title=f"About {'Long' * 16}r", posted_at=timezone.now(), tags=["Endless"])
unending.authors, unending.categories = Author.objects.all(), [Category.objects.get(name="Books")]
BlogIndexPage.objects.get().add_child(instance=unending).save_revision().publish()
Comment.objects.create(post=unending, name="N" * 80, text="w" * 200, state=Comment.State.APPROVED)

# A resource of no particular kind, of which the sample site has none.
to_read = ResourcePage(title="Something to read", summary="Of no particular kind.", slug="something-to-read")
ResourceIndexPage.objects.first().add_child(instance=to_read).save_revision().publish()

# An event with one seat, which somebody has.
in_ten_days = timezone.now() + timezone.timedelta(days=10)
full = EventPage(title="A full talk", slug="a-full-talk", starts_at=in_ten_days, registration="here", seats=1)
EventIndexPage.objects.get().add_child(instance=full).save_revision().publish()
Registration.objects.create(event=full, name="Sample visitor", email="seated@example.com")

filed = PostPage.objects.filter(series__isnull=False, tags__isnull=False).newest_first().first()
day = timezone.localtime(filed.posted_at)
author = filed.authors.get().get_absolute_url()
archives = {
    "category": filed.categories.first().get_absolute_url(),
    "tag": filed.tags.first().get_absolute_url(),
    "author": author,
    "series": filed.series.get_absolute_url(),
    "year": f"{day:/%Y/}",
    "month": f"{day:/%Y/%m/}",
    "day": f"{day:/%Y/%m/%d/}",
    "category without posts": Category.objects.create(name="Not yet").get_absolute_url(),
    "second page of an archive": f"{author}?page=2",
}

pages = [page.specific for page in Page.objects.live().filter(depth__gt=1).order_by("path")]
print(
    json.dumps(
        {
            "types": {type(page).__name__: page.get_url() for page in reversed(pages)},
            "blocks": {child.block_type: page.get_url() for page in pages for child in page.body},
            "archives": archives,
            "unending": unending.get_url(),
            "edited": {type(page).__name__: page.pk for page in reversed(pages)},
            "every_block": every_block.pk,
            "plain": next(page.pk for page in pages if type(page).__name__ == "PlainPage"),
        }
    )
)
