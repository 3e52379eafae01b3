"""Which posts a reader of one may want to read next."""

import re
from collections import defaultdict
from math import log

from blog.models.filing import ALL, Filing
from blog.models.post import PostPage

# How many posts are looked at: those that share the rarest tags, and the latest of the
# main category. However many posts the blog has, no more than these are weighed.
SHARING_TAGS = 300
OF_THE_CATEGORY = 60
READ_CLOSELY = 60

COMMON_WORDS = frozenset(
    re.findall(
        r"\w+",
        """
        about after again also and another any are because been before being between both but can could
        did does doing down each even ever every first for from get going had has have her here his how
        into its just know like made make many may might more most much must need new not now off one
        only other our out over own part people post really said same see should some such take than
        that the their them then there these they thing things this those through time too two under
        use using very want was way week well were what when where which while who why will with
        without work would you your
        """,
    )
)


def related_ids(post: PostPage, count: int) -> list[int]:
    """Return the primary keys of the posts nearest to this one, the nearest first.

    Two posts are near when they share tags (a rare tag says more than a common one: its
    weight is its inverse document frequency), the category, and words of title and summary:
    the same words throughout weigh as much as a tag that no third post has.
    Posts of the same series are left out: the page lists them already.

    Args:
        post: the post being read.
        count: how many to return at most.
    """
    tags = [tag.archive_key for tag in post.tags.all()]
    category = post.main_category
    sizes = Filing.objects.visible().sizes([ALL, *tags, *([category.archive_key] if category else [])])
    total = sizes.get(ALL, 1)
    weights = {key: log(1 + total / sizes[key]) for key in tags if sizes.get(key, 0) > 1}
    rare = _rarest(weights, sizes)
    filings = Filing.objects.visible().exclude(post_id=post.pk).newest_first()
    if post.series_id:
        filings = filings.exclude(post__series=post.series_id)
    shared = filings.filter(archive__in=rare, is_sticky=False)[:SHARING_TAGS] if rare else []
    scores: dict[int, float] = defaultdict(float)
    for filing in shared:
        scores[filing.post_id] += weights[filing.archive]
    if category:
        weight = log(1 + total / sizes.get(category.archive_key, 1))
        for filing in filings.in_archive(category.archive_key)[:OF_THE_CATEGORY]:
            scores[filing.post_id] += weight
    if len(scores) < READ_CLOSELY:  # too few to choose from: their words alone must tell
        for filing in filings.in_archive(ALL)[:READ_CLOSELY]:
            scores.setdefault(filing.post_id, 0)
    closest = sorted(scores, key=lambda pk: (-scores[pk], -pk))[:READ_CLOSELY]
    mine = _words(post.title, post.card_text)
    for pk, *texts in PostPage.objects.filter(pk__in=closest).values_list(
        "pk", "title", "summary", "opening"
    ):
        theirs = _words(*texts)
        if mine and theirs:
            scores[pk] += log(1 + total) * len(mine & theirs) / len(mine | theirs)
    return sorted(closest, key=lambda pk: (-scores[pk], -pk))[:count]


def _rarest(weights: dict[str, float], sizes: dict[str, int]) -> list[str]:
    """Return the keys that say most, as many as bring no more posts than are looked at."""
    chosen: list[str] = []
    room = SHARING_TAGS
    for key in sorted(weights, key=weights.get, reverse=True):
        room -= sizes[key]
        if chosen and room < 0:
            break
        chosen.append(key)
    return chosen


def _words(*texts: str) -> set[str]:
    """Return the words of some texts that say something."""
    found = re.findall(r"\w{3,}", " ".join(texts).lower())
    return {word for word in found if word not in COMMON_WORDS}
