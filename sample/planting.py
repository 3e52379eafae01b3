"""Puts a site into an empty database: the sample site, or a bare one to start from."""

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO

from django.conf import settings
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page, Site

from blog.models import BlogIndexPage, PostPage
from contact.models import ContactPage, FormField, FormPage
from core.models import BasePage, Picture, SiteSettings
from core.site_address import follow_site_url
from design.components.picture import LAYOUTS
from home.models import HomePage, PlainPage
from resources.models import (
    DownloadPage,
    EventIndexPage,
    EventPage,
    LicencePage,
    ResourceIndexPage,
    ResourcePage,
    VideoIndexPage,
    VideoPage,
)
from sample import pictures
from sample.blog import file_post, plant_comments, plant_subjects
from sample.events import plan
from sample.resources import give
from sample.services import describe
from sample.streams import Stream
from sample.words.pages import HOME, PAGES
from sample.words.posts import POSTS
from sample.words.site import SITE, TESTIMONIALS
from services.models import FeesPage, ServiceIndexPage, ServicePage, Testimonial, TestimonialsPage

PAGE_TYPES = {
    "plain": PlainPage,
    "fees": FeesPage,
    "testimonials": TestimonialsPage,
    "services-index": ServiceIndexPage,
    "service": ServicePage,
    "blog-index": BlogIndexPage,
    "resource-index": ResourceIndexPage,
    "resource": ResourcePage,
    "download": DownloadPage,
    "video-index": VideoIndexPage,
    "video": VideoPage,
    "licence": LicencePage,
    "event-index": EventIndexPage,
    "event": EventPage,
    "contact": ContactPage,
    "form": FormPage,
}


class AlreadyPlanted(Exception):
    """The database holds a site that planting would replace."""


def is_planted() -> bool:
    """Tell whether the database holds a site already."""
    return HomePage.objects.exists()


@transaction.atomic
def plant_bare() -> None:
    """Make a home page and settings, and nothing else."""
    home = _plant_home(HomePage(title="Home", slug="home", headline=settings.SITE_NAME))
    SiteSettings.objects.create(site=home.get_site(), name=settings.SITE_NAME)


def plant_sample() -> None:
    """Make the whole sample site: its pictures, its pages, its settings."""
    # Drawn before the transaction begins, on every core: it takes seconds.
    with ThreadPoolExecutor() as pool:
        drawings = dict(zip(pictures.PICTURES, pool.map(_drawn, pictures.PICTURES), strict=True))
    with transaction.atomic():
        Planting(drawings).plant()


def _drawn(key: str) -> bytes:
    """Return a sample picture as a PNG file."""
    written = BytesIO()
    pictures.draw(key).save(written, "PNG", compress_level=3)
    return written.getvalue()


def _plant_home(home: HomePage) -> HomePage:
    """Put a home page where Wagtail's welcome page stands, and point the site at it."""
    root = Page.get_first_root_node()
    site = Site.objects.get(is_default_site=True)
    welcome = site.root_page
    if welcome.specific_class is not Page:
        raise AlreadyPlanted(f"The site begins at “{welcome}” already; nothing was changed.")
    # The welcome page occupies the slug; the site can't lose its root before it has a new one.
    Page.objects.filter(pk=welcome.pk).update(slug="welcome-to-wagtail")
    root.add_child(instance=home)
    site.root_page = home
    site.site_name = settings.SITE_NAME
    site.save()
    root.refresh_from_db()
    Page.objects.get(pk=welcome.pk).delete()
    follow_site_url()
    home.refresh_from_db()
    home.save_revision().publish()
    return home


@dataclass
class Planting:
    """One planting of the sample site, which remembers what it has made so far."""

    drawings: dict[str, bytes]
    pictures: dict[str, Picture] = field(default_factory=dict)
    pages: dict[str, BasePage] = field(default_factory=dict)
    testimonials: dict[str, Testimonial] = field(default_factory=dict)

    def plant(self) -> None:
        """Make everything, each thing after those it refers to."""
        home = _plant_home(
            HomePage(title=HOME["title"], slug="home", summary=HOME["lead"], show_in_menus=True)
        )
        self.pages["home"] = home
        self._plant_settings(home.get_site())
        self._plant_testimonials()
        plant_subjects(home.get_site(), self._picture)
        # All pages first, then their bodies: the bodies link to one another.
        for words in PAGES:
            self.pages[words["key"]] = self._add(PAGE_TYPES[words["type"]](), words)
        posts = [(self._add(PostPage(), {"parent": "blog", **words}), words) for words in POSTS]
        for words in PAGES:
            self._publish(self.pages[words["key"]], words)
        for post, words in reversed(posts):
            self._publish(file_post(post), words)
            plant_comments(post)
        self._open_home(home)
        self._resize_pictures()

    def _picture(self, key: str | None) -> Picture | None:
        """Return a sample picture, putting it into the library the first time it is asked for."""
        if key is None:
            return None
        if key not in self.pictures:
            sample = pictures.PICTURES[key]
            picture = Picture(
                title=sample.title,
                description=sample.description,
                file=ContentFile(self.drawings[key], f"sample-{key}.png"),
            )
            if sample.focal_point:
                width, height = sample.size
                across, down = sample.focal_point
                picture.focal_point_x, picture.focal_point_y = (
                    round(width * across),
                    round(height * down),
                )
                picture.focal_point_width = picture.focal_point_height = 1
            picture.save()
            self.pictures[key] = picture
        return self.pictures[key]

    def _plant_settings(self, site: Site) -> None:
        SiteSettings.objects.create(
            site=site,
            name=SITE["name"],
            tagline=SITE["tagline"],
            description=SITE["description"],
            person=SITE["person"],
            email=SITE["email"],
            notice=SITE["notice"],
            shows_wordmark=True,
            share_picture=self._picture("hero"),
            social_links=[("link", {"name": name, "address": address}) for name, address in SITE["social"]],
            badges=[("badge", {"picture": self._picture(key), "name": name}) for key, name in SITE["badges"]],
        )

    def _plant_testimonials(self) -> None:
        for key, words in TESTIMONIALS.items():
            self.testimonials[key] = Testimonial.objects.create(
                **{**words, "picture": self._picture(words["picture"])},
                consented_on=timezone.localdate(),
            )

    def _add(self, page: BasePage, words: dict) -> BasePage:
        """Put a page without a body into the tree, not yet published."""
        page.title, page.slug, page.summary = words["title"], words["slug"], words["summary"]
        page.picture = self._picture(words["picture"])
        page.live = False
        page.show_in_menus = words.get("in_menu", not isinstance(page, PostPage))
        if isinstance(page, PostPage):
            page.posted_at = timezone.make_aware(datetime.fromisoformat(words["date"]))
            page.first_published_at = page.posted_at
        parent = self.pages[words["parent"]]
        parent.refresh_from_db()
        return parent.add_child(instance=page)

    def _publish(self, page: BasePage, words: dict) -> None:
        page.refresh_from_db()
        page.body = self._stream(words["body"])
        for name, value in words.get("fields", {}).items():
            setattr(page, name, value)
        if isinstance(page, VideoPage):
            page.film = self._stream(words["film"])
            page.topics.add(*words["topics"])
        if isinstance(page, DownloadPage):
            give(page, words["body"])
        if isinstance(page, EventPage):
            plan(page, words["key"], self.drawings)
        for asked in words.get("form", []):
            page.form_fields.add(FormField(**asked))
        if isinstance(page, ServicePage):
            describe(page, words, self.testimonials)
        page.save_revision().publish()

    def _stream(self, blocks: Iterable) -> str:
        return Stream(self._picture, self.pages, self.testimonials).as_json(blocks)

    def _open_home(self, home: HomePage) -> None:
        home.refresh_from_db()
        home.headline, home.search_description = HOME["headline"], HOME["summary"]
        home.picture = self._picture(HOME["picture"])
        home.action_label = HOME["action"]["label"]
        home.action_page = Page.objects.get(pk=self.pages[HOME["action"]["page"]].pk)
        home.body = self._stream(HOME["body"])
        home.save_revision().publish()

    def _resize_pictures(self) -> None:
        """Make the files that the first pages show, so that their first visitor needn't wait."""
        for page in Page.objects.filter(depth__gt=1).live().specific():
            if page.picture:
                page.picture.get_renditions(*LAYOUTS["card"].filter_specs)
        self.pictures[HOME["picture"]].get_renditions(*LAYOUTS["hero"].filter_specs)
