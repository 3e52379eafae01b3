"""Fills a test site with any number of posts and of other things, so that it shows what many cost."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import accumulate, chain, count, islice
from random import Random

from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from blog.models import Author, BlogIndexPage, Category, Filing, PostPage, Series, Subject, Tag, TaggedPost
from blog.models.post import WORDS_A_MINUTE
from core.generation import begin_generation, one_generation_at_most
from core.models.pages import opening_words
from home.models import HomePage
from resources.models import EventIndexPage
from sample.asking import Asking
from sample.bulk import add_published
from sample.discussion import Discussion
from sample.planting import is_planted, plant_bare
from sample.talks import Talks
from sample.words import made_up
from sample.writer import Writer, plain_pictures

YEARS = 20
AT_ONCE = 500  # posts in memory at a time; SQLite takes at least 999 values in a statement
TAGS_A_POST = (2, 6)
POSTS_OF_THE_RAREST_TAG = 8
POSTS_A_SERIES = 100  # one series for so many posts
PARTS_OF_A_SERIES = (3, 8)
# In one month she wrote every day: its archive is full even where the others are short.
SHARE_OF_THE_BUSY_MONTH, MOST_IN_THE_BUSY_MONTH = 0.05, 40


@dataclass
class Filling:
    """One filling, the same for the same seed, apart from the ids that no two posts may share.

    Attributes:
        posts: how many to make.
        comments: how many to make on them.
        seed: what chance begins from.
        enquiries: how many to make.
        events: how many to make.
        until: when the last post was written.
    """

    posts: int
    comments: int = 0
    seed: int = 1
    enquiries: int = 0
    events: int = 0
    until: datetime = field(default_factory=timezone.now)

    def __post_init__(self):
        self.chance = Random(self.seed)

    @transaction.atomic
    def fill(self) -> None:
        """Make everything, or nothing; on SQLite nobody else can write meanwhile."""
        with one_generation_at_most():
            blog = _the_blog()
            self.authors = _subjects(Author, made_up.AUTHORS)
            self.categories = self._make_categories()
            self.tags = _subjects(Tag, islice(made_up.tag_names(), _tags_for(self.posts)))
            # Zipf's law: the second is used half as often as the first, the third a third as often.
            self.tag_weights = list(accumulate(1 / rank for rank in range(1, len(self.tags) + 1)))
            self.writer = Writer(self.chance, plain_pictures())
            posts = self._make_posts(blog)
            Discussion(self.chance, self.writer, self.until).hold(posts, self.comments)
            if self.events:
                Talks(self.chance, self.writer, self.until).hold(_the_events(), self.events)
            asked_about = list(HomePage.objects.first().get_children())
            Asking(self.chance, self.writer, self.until, asked_about).ask(self.enquiries)
            begin_generation()

    @property
    def summary(self) -> str:
        """What it made, in words."""
        others = "".join(
            f"; {number} {things}"
            for number, things in ((self.enquiries, "enquiries"), (self.events, "events"))
            if number
        )
        return (
            f"{self.posts} posts and {self.comments} comments, by seed {self.seed}, under "
            f"{len(self.categories)} categories and {len(self.tags)} tags{others}"
        )

    def _make_categories(self) -> list[Category]:
        above = _subjects(Category, made_up.CATEGORIES)
        beneath = []
        for parent in above:
            beneath += _subjects(Category, made_up.CATEGORIES[parent.name], parent=parent)
        return [*above, *beneath]

    def _make_posts(self, blog: BlogIndexPage) -> list[tuple[int, datetime]]:
        """Make the posts; return their primary keys, each with the moment of posting."""
        made = []
        taken = set(blog.get_children().values_list("slug", flat=True))
        parts = self._parts_of_series()
        moments = self._moments()
        sticky = {self.posts // 3, self.posts // 2} if self.posts > 2 else set()
        for first in range(0, self.posts, AT_ONCE):
            posts = []
            for number in range(first, min(first + AT_ONCE, self.posts)):
                title = self.writer.title()
                body, words = self.writer.body()
                post = PostPage(
                    title=title,
                    slug=_free(slugify(title), taken),
                    owner_id=blog.owner_id,
                    picture=self.chance.choice(self.writer.pictures) if self.chance.random() < 0.4 else None,
                    summary=self.writer.sentence() if self.chance.random() < 0.5 else "",
                    body=body,
                    posted_at=moments[number],
                    first_published_at=moments[number],
                    series=parts.get(number),
                    is_sticky=number in sticky,
                    shows_contents=self.chance.random() < 0.1,
                )
                post.opening = opening_words(post.body)
                post.minutes = max(1, round(words / WORDS_A_MINUTE))
                posts.append(post)
            add_published(blog, posts)
            self._file(posts)
            made += [(post.pk, post.posted_at) for post in posts]
        return made

    def _moments(self) -> list[datetime]:
        """Return when each post was written, the earliest first."""
        busy = min(int(self.posts * SHARE_OF_THE_BUSY_MONTH), MOST_IN_THE_BUSY_MONTH)
        begins = timezone.localtime(self.until - timedelta(days=3 * 365)).replace(day=1, hour=0, minute=0)
        moments = [begins + timedelta(minutes=self.chance.randrange(27 * 24 * 60)) for _ in range(busy)]
        for _ in range(self.posts - busy):
            moments.append(self.until - timedelta(minutes=self.chance.randrange(YEARS * 365 * 24 * 60)))
        return sorted(moment.replace(second=0, microsecond=0) for moment in moments)

    def _parts_of_series(self) -> dict[int, Series]:
        """Return the series of those posts, by their number, that belong to one."""
        names = islice(made_up.tag_names(), len(made_up.THINGS), None)
        wanted = [
            f"{name.capitalize()}, step by step" for name in islice(names, self.posts // POSTS_A_SERIES)
        ]
        parts = {}
        for place, series in enumerate(_subjects(Series, wanted)):
            first = place * POSTS_A_SERIES + self.chance.randrange(POSTS_A_SERIES // 2)
            length = self.chance.randint(*PARTS_OF_A_SERIES)
            parts |= dict.fromkeys(range(first, first + 5 * length, 5), series)
        return parts

    def _file(self, posts: Sequence[PostPage]) -> None:
        """Give posts their authors, categories and tags, and file them in their archives."""
        written, filed, tagged = [], [], []
        for post in posts:
            authors = self.authors[:1] if self.chance.random() < 0.9 else self.chance.sample(self.authors, 2)
            written += [PostPage.authors.through(postpage_id=post.pk, author=author) for author in authors]
            categories = self.chance.sample(self.categories, self.chance.choice((1, 1, 2)))
            filed += [PostPage.categories.through(postpage_id=post.pk, category=one) for one in categories]
            drawn = self.chance.choices(
                self.tags, cum_weights=self.tag_weights, k=self.chance.randint(*TAGS_A_POST)
            )
            tagged += [TaggedPost(content_object_id=post.pk, tag=tag) for tag in dict.fromkeys(drawn)]
        for rows in (written, filed, tagged):
            type(rows[0]).objects.bulk_create(rows, batch_size=AT_ONCE)
        Filing.objects.refile([post.pk for post in posts])


def _the_blog() -> BlogIndexPage:
    """Return the site's blog, made if there is none, and a site around it."""
    if not is_planted():
        plant_bare()
    blog = BlogIndexPage.objects.first()
    if blog is None:
        blog = HomePage.objects.first().add_child(
            instance=BlogIndexPage(title="Blog", slug="blog", show_in_menus=True)
        )
    return blog


def _the_events() -> EventIndexPage:
    """Return the site's list of events, made if there is none."""
    index = EventIndexPage.objects.first()
    if index is None:
        index = HomePage.objects.first().add_child(instance=EventIndexPage(title="Events", slug="events"))
    return index


def _subjects(model: type[Subject], names: Iterable[str], **fields) -> list:
    """Return the subjects of these names, in their order; those that the site lacks are made."""
    known = {}
    for subject in model.objects.all():
        known[slugify(subject.name)] = known[subject.slug] = subject
    wanted = {slugify(name): name for name in names}
    missing = [model(name=name, slug=slug, **fields) for slug, name in wanted.items() if slug not in known]
    model.objects.bulk_create(missing, batch_size=AT_ONCE)
    known |= {subject.slug: subject for subject in missing}
    return [known[slug] for slug in wanted]


def _tags_for(posts: int) -> int:
    """Return how many tags so many posts need, if the rarest is to stand on a handful of them.

    By Zipf's law the one of rank r stands on 1/r of what the first stands on.
    """
    uses = posts * sum(TAGS_A_POST) / 2
    shares = 0.0
    for tags in count(1):
        shares += 1 / tags
        if tags * shares * POSTS_OF_THE_RAREST_TAG > uses:
            return max(1, tags - 1)
    raise AssertionError("The harmonic series has no end.")


def _free(slug: str, taken: set[str]) -> str:
    """Return a slug that no other post has, and take it."""
    numbered = (f"{slug}-{number}" for number in count(2))
    free = next(name for name in chain([slug], numbered) if name not in taken)
    taken.add(free)
    return free
