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
from wagtail.models import Collection, Page
from wagtailmedia.models import get_media_model

from home.models import HomePage, PlainPage
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

pages = [page.specific for page in Page.objects.live().filter(depth__gt=1).order_by("path")]
print(
    json.dumps(
        {
            "types": {type(page).__name__: page.get_url() for page in reversed(pages)},
            "blocks": {child.block_type: page.get_url() for page in pages for child in page.body},
            "plain": next(page.pk for page in pages if type(page).__name__ == "PlainPage"),
        }
    )
)
