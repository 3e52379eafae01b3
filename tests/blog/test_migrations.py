"""Posts written before posts were filed come through the migrations named, measured and filed."""

import json

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from blog.models import BlogIndexPage, Filing, PostPage

BEFORE = [("blog", "0001_initial")]
WRITTEN = timezone.datetime(2019, 11, 30, 14, 30, tzinfo=timezone.get_fixed_timezone(0))


@pytest.fixture
def back_then(transactional_db):
    """The models as they were before, and afterwards the tables as they were found."""
    executor = MigrationExecutor(connection)
    latest = executor.loader.graph.leaf_nodes()
    executor.migrate(BEFORE)
    yield executor.loader.project_state(BEFORE).apps
    MigrationExecutor(connection).migrate(latest)


def insert(apps, model, path: str, **fields):
    """Insert a page as it stood in the tables then."""
    content_types = apps.get_model("contenttypes", "ContentType")
    kind, _ = content_types.objects.get_or_create(app_label="blog", model=model._meta.model_name)
    locale, _ = apps.get_model("wagtailcore", "Locale").objects.get_or_create(language_code="en-au")
    title = fields["title"]
    return model.objects.create(
        path=path,
        depth=len(path) // 4,
        slug=title.lower(),
        draft_title=title,
        url_path=f"/{title.lower()}/",
        content_type=kind,
        locale=locale,
        **fields,
    )


def test_posts_that_were_there_get_a_guid_an_opening_minutes_and_filings(back_then):
    post, index = back_then.get_model("blog", "PostPage"), back_then.get_model("blog", "BlogIndexPage")
    insert(back_then, index, "99990001", title="Blog")
    text = "<p>Learning &amp; <b>work</b></p><p>" + "word " * 458 + "</p>"
    words = json.dumps(
        [
            {"type": "heading", "value": {"text": "First of all"}, "id": "1"},
            {"type": "text", "value": text, "id": "2"},
        ]
    )
    insert(back_then, post, "999900010001", title="Long", body=words, posted_at=WRITTEN, live=True)
    insert(back_then, post, "999900010002", title="Draft", body="[]", posted_at=WRITTEN, live=False)

    executor = MigrationExecutor(connection)
    executor.migrate(executor.loader.graph.leaf_nodes())

    long, draft = PostPage.objects.get(title="Long"), PostPage.objects.get(title="Draft")
    assert long.guid.startswith("urn:uuid:")
    assert draft.guid.startswith("urn:uuid:")
    assert long.guid != draft.guid
    assert long.opening.startswith("Learning & work word word")
    assert (long.minutes, draft.minutes) == (2, 1)
    assert (draft.opening, list(draft.body)) == ("", [])
    assert [block.block_type for block in long.body] == ["heading", "text"]
    filed = set(Filing.objects.values_list("post", "archive", "posted_at"))
    in_melbourne = "month:2019-12"
    assert filed == {(long.pk, archive, WRITTEN) for archive in ("all", "front", in_melbourne)}
    assert BlogIndexPage.objects.get().title == "Blog"
