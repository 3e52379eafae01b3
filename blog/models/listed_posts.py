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
        """Return some of the posts, without their bodies.

        Those that stand where their date wouldn't put them know it (``is_out_of_turn``).
        """
        filed = list(self.filings.values_list("post_id", "is_sticky")[span])
        posts = PostPage.objects.live().defer_streamfields().in_bulk([pk for pk, _ in filed])
        for pk, is_sticky in filed:
            if pk in posts:
                posts[pk].is_out_of_turn = is_sticky
        return [posts[pk] for pk, _ in filed if pk in posts]
