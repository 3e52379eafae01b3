"""Name, measure and file the posts that were written before posts were filed."""

import json
import uuid
from html import unescape

from django.db import migrations
from django.utils import timezone
from django.utils.html import strip_tags
from django.utils.text import Truncator


def words_of(body):
    """Return the plain texts of a stored body, block by block."""
    stored = getattr(body, "raw_text", None) or "[]"
    texts = [block["value"] for block in json.loads(stored) if block["type"] == "text"]
    return [" ".join(unescape(strip_tags(text.replace("<", " <"))).split()) for text in texts]


def file_posts(apps, schema_editor):
    PostPage = apps.get_model("blog", "PostPage")
    Filing = apps.get_model("blog", "Filing")
    filings = []
    for post in PostPage.objects.iterator(chunk_size=200):
        texts = words_of(post.body)
        PostPage.objects.filter(pk=post.pk).update(
            guid=f"urn:uuid:{uuid.uuid4()}",
            opening=Truncator(texts[0]).chars(160) if texts else "",
            minutes=max(1, round(sum(len(text.split()) for text in texts) / 230)),
        )
        if post.live:
            month = f"month:{timezone.localtime(post.posted_at):%Y-%m}"
            filings += [
                Filing(archive=key, post_id=post.pk, posted_at=post.posted_at, is_sticky=False)
                for key in ("all", "front", month)
            ]
    Filing.objects.bulk_create(filings, batch_size=1000)


class Migration(migrations.Migration):
    dependencies = [("blog", "0002_archives")]

    operations = [migrations.RunPython(file_posts, migrations.RunPython.noop, elidable=True)]
