"""Posts as lists show them."""

from .post import PostPage


class ListedPosts:
    """The posts of some filings, fetched by the page.

    A paginator may count and slice it. Which posts stand on a page is read from the filings
    alone, so that the hundredth page costs little more than the first.
    """

    def __init__(self, filings):
        self.filings = filings.visible()

    def count(self) -> int:
        """Return how many posts there are."""
        return self.filings.count()

    def __getitem__(self, span: slice) -> list[PostPage]:
        """Return some of the posts, without their bodies."""
        ids = list(self.filings.values_list("post_id", flat=True)[span])
        posts = PostPage.objects.live().defer_streamfields().in_bulk(ids)
        return [posts[pk] for pk in ids if pk in posts]
