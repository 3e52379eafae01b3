"""A post, which is what people come to the blog for."""

import uuid

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.forms import CheckboxSelectMultiple, Select
from django.utils import timezone
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import PageManager
from wagtail.query import PageQuerySet

from blog.post_form import PostForm
from blog.structured_data import posting
from core.licences import Licence
from core.models import BodyPage
from core.models.pages import opening_words
from core.navigation import Crumb

from .author import Author
from .category import Category
from .filing import YEARS, Filing
from .series import Series

WORDS_A_MINUTE = 230  # silent reading of English prose: Brysbaert, Journal of Memory and Language 109 (2019)


class PostQuerySet(PageQuerySet):
    """Posts, in a reader's terms."""

    def visible(self):
        """Only those that everybody may read."""
        return self.live().public()

    def newest_first(self):
        """The latest at the top."""
        return self.order_by("-posted_at", "-pk")


def new_guid() -> str:
    """Return a name for a post that no other has, and that says nothing of its address."""
    return f"urn:uuid:{uuid.uuid4()}"


class PostPage(BodyPage):
    """One post of the blog."""

    class TakesComments(models.TextChoices):
        YES = "yes", "Open"
        NO = "no", "Closed"

    page_description = "An article with a date."
    base_form_class = PostForm
    parent_page_types = ["blog.BlogIndexPage"]
    subpage_types: list[str] = []
    exclude_fields_in_copy = ["guid", "posted_at"]

    posted_at = models.DateTimeField(
        "date and time",
        null=True,
        blank=True,
        db_index=True,
        help_text="What readers see, and posts are listed by. Left empty, it is the moment of publishing; "
        "a moment to come is when the post appears.",
    )
    authors = ParentalManyToManyField(
        Author, blank=True, related_name="posts", help_text="Left empty, it is you."
    )
    categories = ParentalManyToManyField(Category, blank=True, related_name="posts")
    primary_category = models.ForeignKey(
        Category,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name="main category",
        help_text="Stands above the title, on the way from the home page. Left empty, it is the first one.",
    )
    tags = ClusterTaggableManager(through="blog.TaggedPost", blank=True)
    series = models.ForeignKey(
        Series,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="posts",
        help_text="If this post continues others. They are read in the order of their dates.",
    )
    is_sticky = models.BooleanField(
        "keep at the top",
        default=False,
        help_text="Shown before all others on the blog's first page, however old it is.",
    )
    shows_contents = models.BooleanField(
        "table of contents",
        default=False,
        help_text="List the headings at the beginning. Helps in a long post.",
    )
    licence = models.CharField(
        max_length=20,
        choices=Licence.choices,
        blank=True,
        help_text="What others may do with this post. Left empty, what holds for the whole site.",
    )
    takes_comments = models.CharField(
        "comments",
        max_length=3,
        choices=TakesComments,
        blank=True,
        help_text="Whether readers may comment. Left empty, what holds for the whole blog.",
    )
    # What feed readers know the post by; were it to change, they would show it as new.
    guid = models.CharField(max_length=255, unique=True, default=new_guid, editable=False)
    # Read off the body when the post is saved, so that lists needn't load bodies.
    opening = models.TextField(blank=True, editable=False)
    minutes = models.PositiveSmallIntegerField("minutes to read", default=1, editable=False)

    # Whether a list shows it before its turn: set by the list.
    is_out_of_turn = False

    objects = PageManager.from_queryset(PostQuerySet)()

    content_panels = [
        *BodyPage.content_panels,
        MultiFieldPanel(
            [
                FieldPanel("posted_at"),
                FieldPanel("authors", widget=CheckboxSelectMultiple),
                FieldPanel("categories", widget=CheckboxSelectMultiple),
                FieldPanel("primary_category", widget=Select),
                FieldPanel("tags", help_text="Tags that you have are offered while you type."),
                FieldPanel("series", widget=Select),
            ],
            heading="Date, and where it is filed",
            classname="collapsed",
        ),
        MultiFieldPanel(
            [
                FieldPanel("is_sticky"),
                FieldPanel("shows_contents"),
                FieldPanel("takes_comments"),
                FieldPanel("licence"),
            ],
            heading="More choices",
            classname="collapsed",
        ),
    ]

    class Meta:
        verbose_name = "post"
        verbose_name_plural = "posts"

    def clean(self):
        """Let a post that is dated ahead appear on that date.

        Raises:
            ValidationError: the date lies in a year that no archive has.
        """
        super().clean()
        if self.posted_at and self.posted_at.year not in YEARS:
            raise ValidationError({"posted_at": f"There is no archive for the year {self.posted_at.year}."})
        if self.posted_at and self.posted_at > timezone.now() and not self.go_live_at:
            self.go_live_at = self.posted_at

    @transaction.atomic
    def save(self, *args, **kwargs):
        """Fill what wasn't said, and file the post in its archives."""
        is_whole = kwargs.get("update_fields") is None
        if is_whole:
            if self.alias_of_id:  # Wagtail has copied everything from the other post
                kept = PostPage.objects.filter(pk=self.pk).values_list("guid", flat=True).first()
                self.guid = kept or new_guid()
            if self.live and self.posted_at is None:
                published_at = self.first_published_at or timezone.now()
                self.posted_at = published_at.replace(microsecond=0)  # HTML has room for milliseconds
            self.opening = opening_words(self.body)
            self.minutes = minutes_to_read(self.body)
            if (
                self._state.adding
                and not self.authors.exists()
                and (author := Author.by_default(self.owner_id))
            ):
                self.authors = [author]
        super().save(*args, **kwargs)
        if is_whole:
            Filing.objects.refile([self.pk])

    def with_content_json(self, content):
        """Return a revision of the post; one made before it was published knows no date yet."""
        revised = super().with_content_json(content)
        revised.guid = self.guid
        if revised.posted_at is None:
            revised.posted_at = self.posted_at
        return revised

    @property
    def date(self):
        """The moment that readers see; for a post that isn't published yet, now."""
        return self.posted_at or timezone.now()

    @property
    def changed_at(self):
        """When what readers see of it last changed."""
        return max(self.date, self.last_published_at or self.date)

    @property
    def description(self) -> str:
        """The sentence that search engines show; without one of hers, how the post begins."""
        return self.search_description or self.card_text

    @property
    def card_text(self) -> str:
        """What cards and feeds say of the post; without a summary, how it begins."""
        return self.summary or self.opening

    @property
    def main_category(self) -> Category | None:
        """The category that leads to the post."""
        return self.primary_category or next(iter(self.filed_under), None)

    @property
    def filed_under(self) -> list[Category]:
        """Its categories, the main one first."""
        categories = list(self.categories.all())
        if self.primary_category is None:
            return categories
        others = [category for category in categories if category != self.primary_category]
        return [self.primary_category, *others]

    def licence_under(self, settings) -> Licence:
        """Return what others may do with the post: what it says itself, else what the site says."""
        return Licence(self.licence or settings.licence)

    def described(self, request, settings) -> list[dict]:
        """Add to the JSON-LD who wrote it and when, and what it belongs to."""
        return [posting(self, request, settings)]

    def breadcrumbs(self, request) -> list[Crumb]:
        """Return the way here by the main category; without one, by the blog's front page."""
        by_tree = super().breadcrumbs(request)
        category = self.main_category
        if category is None:
            return by_tree
        return [*by_tree[:1], *category.trail()]


def minutes_to_read(body) -> int:
    """Return how many minutes the words of a body take to read, at least one."""
    words = sum(len(text.split()) for text in body.stream_block.get_searchable_content(body))
    return max(1, round(words / WORDS_A_MINUTE))
