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
from django.core.management import call_command
from wagtail.models import Page

from sample import pictures

# Drawing the real ones, and making all their sizes, takes longer than all tests together.
pictures.draw = lambda key: Image.new("RGB", (96, 64), "teal")
for command, options in (("migrate", {}), ("plant", {}), ("collectstatic", {"interactive": False})):
    call_command(command, verbosity=0, **options)
get_user_model().objects.create_superuser("author", "author@example.com", "a password for tests")

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
