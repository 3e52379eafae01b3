"""Tidying what posts are filed under: which tags to do without, and making one of several."""

from collections.abc import Iterable, Iterator

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Q, QuerySet
from wagtail.models import ReferenceIndex, Revision
from wagtail.signal_handlers import disable_reference_index_auto_update

from blog.date_words import looks_like_a_date
from blog.models import Filing, FormerSlug, PostPage, Subject, Tag, TaggedPost

AT_ONCE = 500  # posts; their bodies are held in memory


def posts_under(subjects: Iterable[Subject]) -> QuerySet[PostPage]:
    """Return the posts filed under any of these, published or not. They must be of one kind."""
    subjects = list(subjects)
    kind = subjects[0].kind if subjects else "tag"
    field = {"category": "categories", "tag": "tags", "author": "authors", "series": "series"}[kind]
    wanted = Q(**{f"{field}__in": subjects})
    if kind == "category":
        wanted |= Q(primary_category__in=subjects)
    return PostPage.objects.filter(wanted).distinct()


def unused_tags() -> QuerySet[Tag]:
    """Return the tags that no post has, not even in what isn't published yet."""
    waiting = {pk for _, tags in _tags_of(_unpublished()) for pk in tags}
    return Tag.objects.filter(tagged_posts=None).exclude(pk__in=waiting)


def date_tags() -> QuerySet[Tag]:
    """Return the tags that name a time."""
    names = Tag.objects.values_list("pk", "name")
    return Tag.objects.filter(pk__in=[pk for pk, name in names if looks_like_a_date(name)])


@transaction.atomic
def remove_tags(tags: Iterable[Tag]) -> int:
    """Delete tags, and tell how many. The posts stay."""
    pks = [tag.pk for tag in tags]
    with disable_reference_index_auto_update():
        Tag.objects.filter(pk__in=pks).delete()
    _references_to(pks).delete()
    return len(pks)


@transaction.atomic
def merge_tags(tags: Iterable[Tag], into: Tag) -> int:
    """Make one tag of several: whoever has one of them gets the other instead.

    Posts that aren't published, unpublished changes and planned ones change too. Every
    address that the merged tags have or had leads to the tag that stays, in one step.

    Args:
        tags: those that go; the one that stays may be among them.
        into: the one that stays.

    Returns:
        How many are gone.
    """
    going = [tag for tag in tags if tag.pk != into.pk]
    pks = [tag.pk for tag in going]
    _retag_posts(pks, into)
    _retag_drafts(pks, into)
    FormerSlug.objects.filter(kind=Tag.kind, subject_id__in=pks).update(subject_id=into.pk)
    with disable_reference_index_auto_update():
        Tag.objects.filter(pk__in=pks).delete()
    for tag in going:
        into.inherit_address(tag.slug)
    return len(going)


def _retag_posts(pks: list[int], into: Tag) -> None:
    """Give the posts that have one of these tags the other, once, and file them there."""
    tagged = TaggedPost.objects.filter(tag__in=[*pks, into.pk])
    surplus = _second_ones(tagged.values_list("pk", "content_object", "tag"), into.pk)
    with disable_reference_index_auto_update():
        tagged.filter(pk__in=surplus).delete()
    tagged.update(tag=into)
    _references_to(pks).filter(content_path__in=[f"tagged_items.{pk}.tag" for pk in surplus]).delete()
    _references_to(pks).update(to_object_id=str(into.pk))
    # Moved rather than filed anew: a tag may have thousands of posts.
    filed = Filing.objects.filter(archive__in=[f"{Tag.kind}:{pk}" for pk in [*pks, into.pk]])
    filed.filter(pk__in=_second_ones(filed.values_list("pk", "post", "archive"), into.archive_key)).delete()
    filed.update(archive=into.archive_key)


def _second_ones(rows: QuerySet, stays: int | str) -> list[int]:
    """Return the keys of all rows but one for each post, which is the one that stays if there is one.

    Args:
        rows: each a key, a post, and what the post has.
        stays: what the post is to have.
    """
    first = {}
    for pk, post, _ in sorted(rows, key=lambda row: (row[2] != stays, row[0])):
        first.setdefault(post, pk)
    kept = set(first.values())
    return [pk for pk, _, _ in rows if pk not in kept]


def _retag_drafts(pks: list[int], into: Tag) -> None:
    """Give drafts, which name tags by key, the key of the tag that stays.

    Without this they would lose the tag: a key that leads nowhere is dropped when a draft
    is opened or published, as it is in the older versions of a post.
    """
    going = set(pks)
    latest = PostPage.objects.filter(tagged_items__tag=into).values("latest_revision")
    drafts = _unpublished() | Revision.objects.filter(pk__in=latest)
    wanted = [pk for pk, tags in _tags_of(drafts) if going.intersection(tags)]
    for first in range(0, len(wanted), AT_ONCE):
        revisions = list(Revision.objects.filter(pk__in=wanted[first : first + AT_ONCE]))
        for revision in revisions:
            items = revision.content["tagged_items"]
            # Those that had the tag all along come first: theirs is the row that was kept.
            items.sort(key=lambda item: item["tag"] != into.pk)
            once = {into.pk if item["tag"] in going else item["tag"]: item for item in reversed(items)}
            revision.content["tagged_items"] = [{**item, "tag": tag} for tag, item in once.items()]
        Revision.objects.bulk_update(revisions, ["content"], batch_size=50)


def _unpublished() -> QuerySet[Revision]:
    """Return the drafts that may differ from what is published, planned ones among them."""
    differing = PostPage.objects.filter(has_unpublished_changes=True).values("latest_revision")
    planned = Q(content_type=ContentType.objects.get_for_model(PostPage), approved_go_live_at__isnull=False)
    return Revision.objects.filter(Q(pk__in=differing) | planned)


def _tags_of(revisions: QuerySet[Revision]) -> Iterator[tuple[int, list[int]]]:
    """Yield the key of each draft with those of its tags, without reading its body."""
    for pk, items in revisions.order_by().values_list("pk", "content__tagged_items"):
        yield pk, [item["tag"] for item in items or []]


def _references_to(pks: list[int]) -> QuerySet[ReferenceIndex]:
    """Return what Wagtail notes of where these tags are used; unlike posts, kept in bulk here."""
    return ReferenceIndex.objects.filter(
        to_content_type=ContentType.objects.get_for_model(Tag), to_object_id__in=[str(pk) for pk in pks]
    )
