"""Posts by the names of their tags, for the other sections."""

from collections.abc import Iterable

from django.db.models import Q
from django.utils.text import slugify

from blog.models import Filing, FormerSlug, PostPage, Tag


def posts_tagged(names: list[str], count: int) -> list[PostPage]:
    """Return the newest posts that have any of these tags and that everybody may read.

    Args:
        names: names of tags; one that a tag has lost, by being renamed or merged into
            another, leads to the tag that answers at its address now.
        count: how many posts to return at most.
    """
    keys = [Tag(pk=pk).archive_key for pk in _tags_named(names)]
    if not keys:
        return []
    filed = Filing.objects.visible().filter(archive__in=keys, is_sticky=False)
    newest = filed.order_by("-posted_at", "-post_id").values_list("post_id", "posted_at").distinct()
    wanted = [post for post, _ in newest[:count]]
    posts = PostPage.objects.live().defer_streamfields().in_bulk(wanted)
    return [posts[pk] for pk in wanted if pk in posts]


def _tags_named(names: Iterable[str]) -> set[int]:
    """Return the primary keys of the tags that these names lead to."""
    slugs = {slugify(name) for name in names} - {""}
    tags = Tag.objects.filter(Q(name__in=names) | Q(slug__in=slugs)).values_list("pk", "slug")
    found = dict(tags)
    former = FormerSlug.objects.filter(kind=Tag.kind, slug__in=slugs - set(found.values()))
    return {*found, *former.values_list("subject_id", flat=True)}
