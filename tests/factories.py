"""Makes one of each kind of thing the site holds; every page type must have its factory here."""

import factory
import wagtail_factories
from django.utils import timezone
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Collection
from wagtailmedia.models import get_media_model

from blog.models import Author, BlogIndexPage, Category, PostPage, Series, Tag
from contact.models import ContactPage, FormPage
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
from services.models import FeesPage, Package, ServiceIndexPage, ServicePage, Testimonial, TestimonialsPage


def root_collection():
    """Return the library's one root, made again if a test emptied the tables."""
    return Collection.get_first_root_node() or Collection.add_root(name="Root")


class PictureFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = get_image_model()

    title = factory.Sequence(lambda n: f"Picture {n}")
    description = factory.Sequence(lambda n: f"What picture {n} shows")
    file = factory.django.ImageField(width=60, height=40, color="teal")
    collection = factory.LazyFunction(root_collection)


class DocumentFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = get_document_model()

    title = factory.Sequence(lambda n: f"Worksheet {n}")
    file = factory.django.FileField(filename="worksheet.pdf", data=b"%PDF-1.4 " + b"x" * 2039)
    file_size = 2048
    collection = factory.LazyFunction(root_collection)


class SoundFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = get_media_model()

    title = factory.Sequence(lambda n: f"Talk {n}")
    type = "audio"
    file = factory.django.FileField(filename="talk.mp3", data=b"ID3" + bytes(range(250)) * 8)
    collection = factory.LazyFunction(root_collection)


class TestimonialFactory(factory.django.DjangoModelFactory):
    __test__ = False

    class Meta:
        model = Testimonial

    quote = factory.Sequence(lambda n: f"We still do what we learned, {n} times a week.")
    name = factory.Sequence(lambda n: f"Client {n}")
    consented_on = factory.LazyFunction(timezone.localdate)


class PackageFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Package

    name = factory.Sequence(lambda n: f"Package {n}")


class CategoryFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Category

    name = factory.Sequence(lambda n: f"Category {n}")


class TagFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Tag

    name = factory.Sequence(lambda n: f"tag {n}")


class AuthorFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Author

    name = factory.Sequence(lambda n: f"Author {n}")


class SeriesFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Series

    name = factory.Sequence(lambda n: f"Series {n}")


class TitledPageFactory(wagtail_factories.PageFactory):
    class Meta:
        abstract = True

    title = factory.Sequence(lambda n: f"Page number {n}")


class HomePageFactory(TitledPageFactory):
    class Meta:
        model = HomePage


class PlainPageFactory(TitledPageFactory):
    class Meta:
        model = PlainPage


class BlogIndexPageFactory(TitledPageFactory):
    class Meta:
        model = BlogIndexPage


class PostPageFactory(TitledPageFactory):
    class Meta:
        model = PostPage


class ServiceIndexPageFactory(TitledPageFactory):
    class Meta:
        model = ServiceIndexPage


class ServicePageFactory(TitledPageFactory):
    class Meta:
        model = ServicePage


class FeesPageFactory(TitledPageFactory):
    class Meta:
        model = FeesPage


class TestimonialsPageFactory(TitledPageFactory):
    __test__ = False

    class Meta:
        model = TestimonialsPage


class ResourceIndexPageFactory(TitledPageFactory):
    class Meta:
        model = ResourceIndexPage


class ResourcePageFactory(TitledPageFactory):
    class Meta:
        model = ResourcePage


class EventIndexPageFactory(TitledPageFactory):
    class Meta:
        model = EventIndexPage


class EventPageFactory(TitledPageFactory):
    class Meta:
        model = EventPage


class ContactPageFactory(TitledPageFactory):
    class Meta:
        model = ContactPage


class FormPageFactory(TitledPageFactory):
    class Meta:
        model = FormPage


class DownloadPageFactory(TitledPageFactory):
    class Meta:
        model = DownloadPage


class LicencePageFactory(TitledPageFactory):
    class Meta:
        model = LicencePage


class VideoIndexPageFactory(TitledPageFactory):
    class Meta:
        model = VideoIndexPage


class VideoPageFactory(TitledPageFactory):
    class Meta:
        model = VideoPage


class FilmFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = get_media_model()

    title = factory.Sequence(lambda n: f"Film {n}")
    type = "video"
    file = factory.django.FileField(filename="film.webm", data=b"\x1a\x45\xdf\xa3" + bytes(range(250)) * 8)
    collection = factory.LazyFunction(root_collection)
