"""What search engines are told about posts, archives and the blog."""

import json
from datetime import datetime

import pytest
from django.core.cache import cache

from core.licences import Licence
from core.models import SiteSettings
from tests.documents import read
from tests.factories import AuthorFactory, CategoryFactory, PictureFactory, SeriesFactory


def part(client, address: str, kind: str) -> dict:
    """Return what a page says of one kind of thing, in its JSON-LD."""
    script = read(client.get(address)).find("script", type="application/ld+json")
    (found,) = [part for part in json.loads(script.string)["@graph"] if part["@type"] == kind]
    return found


@pytest.fixture
def helen(db):
    return AuthorFactory(
        name="Helen",
        picture=PictureFactory(),
        links=[("link", {"name": "Elsewhere", "address": "https://social.example/helen"})],
    )


def test_a_post_says_all_that_search_engines_ask_for(write, helen, client):
    post = write(
        "In November",
        summary="What happened.",
        picture=PictureFactory(),
        authors=[helen],
        categories=[CategoryFactory(name="Ignite")],
        tags=["Talks", "Books"],
        series=SeriesFactory(name="A year"),
        licence=Licence.CC_BY,
    )
    said = part(client, "/blog/in-november/", "BlogPosting")
    assert said["headline"] == "In November"
    assert said["description"] == "What happened."
    assert said["url"] == said["mainEntityOfPage"] == "http://testserver/blog/in-november/"
    assert datetime.fromisoformat(said["datePublished"]) == post.posted_at
    assert datetime.fromisoformat(said["dateModified"]) == post.last_published_at
    assert said["inLanguage"] == "en-au"
    assert said["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert said["timeRequired"] == "PT1M"
    assert said["articleSection"] == ["Ignite"]
    assert said["keywords"] == ["Books", "Talks"]
    assert len(said["image"]) == 3
    assert all(address.startswith("http://testserver/media/images/") for address in said["image"])
    assert [(whole["@type"], whole["name"], whole["url"]) for whole in said["isPartOf"]] == [
        ("Blog", "Blog", "http://testserver/blog/"),
        ("CreativeWorkSeries", "A year", "http://testserver/series/a-year/"),
    ]


def test_a_post_says_who_wrote_it_and_where_they_are_found(write, helen, client):
    write("One", authors=[helen, AuthorFactory(name="Bo")])
    bo, said = sorted(part(client, "/blog/one/", "BlogPosting")["author"], key=lambda person: person["name"])
    assert said["@type"] == "Person"
    assert said["name"] == "Helen"
    assert said["url"] == "http://testserver/author/helen/"
    assert said["image"]["url"].startswith("http://testserver/media/images/")
    assert said["sameAs"] == ["https://social.example/helen"]
    assert set(bo) == {"@type", "@id", "name", "url"}


def test_a_post_without_an_author_is_the_owners(write, site, client):
    settings = SiteSettings.for_site(site)
    settings.person = "The Owner"
    settings.save()
    write("One")
    author = part(client, "/blog/one/", "BlogPosting")["author"]
    assert (author["@type"], author["name"]) == ("Person", "The Owner")


def test_the_publisher_is_the_owner_with_the_logo_of_an_organisation(write, site, client):
    settings = SiteSettings.for_site(site)
    settings.name, settings.logo = "Learning", PictureFactory()
    settings.save()
    write("One")
    publisher = part(client, "/blog/one/", "BlogPosting")["publisher"]
    assert publisher["@id"] == part(client, "/blog/one/", "Organization")["@id"]
    assert publisher["name"] == "Learning"
    assert publisher["logo"]["url"].startswith("http://testserver/media/images/")
    settings.person = "Helen"
    settings.save()
    assert "logo" not in part(client, "/blog/one/", "BlogPosting")["publisher"]


def test_without_a_picture_of_its_own_a_post_shows_the_sites(write, site, client):
    write("One")
    assert "image" not in part(client, "/blog/one/", "BlogPosting")
    settings = SiteSettings.for_site(site)
    settings.share_picture = PictureFactory()
    settings.save()
    assert len(part(client, "/blog/one/", "BlogPosting")["image"]) == 1


@pytest.mark.parametrize("licence", [Licence.ALL_RIGHTS_RESERVED, ""])
def test_without_a_licence_none_is_told(licence, write, client):
    write("One", licence=licence)
    assert "license" not in part(client, "/blog/one/", "BlogPosting")


def test_the_licence_of_the_site_is_told(write, site, client):
    settings = SiteSettings.for_site(site)
    settings.licence = Licence.CC_BY_ND
    settings.save()
    write("One")
    said = part(client, "/blog/one/", "BlogPosting")["license"]
    assert said == "https://creativecommons.org/licenses/by-nd/4.0/"


def test_the_blog_says_what_it_is(blog, client):
    blog.summary = "Notes from work."
    blog.save()
    said = part(client, "/blog/", "Blog")
    assert (said["name"], said["url"]) == ("Blog", "http://testserver/blog/")
    assert said["description"] == "Notes from work."
    assert said["publisher"] == {"@id": "http://testserver/#owner"}


def test_an_archive_is_a_collection_within_the_blog(write, client):
    write("One", tags=["Books"])
    said = part(client, "/tag/books/", "CollectionPage")
    assert (said["name"], said["url"]) == ("Books", "http://testserver/tag/books/")
    assert said["isPartOf"] == {"@id": part(client, "/blog/", "Blog")["@id"]}
    assert "about" not in said


def test_the_archive_of_an_author_says_who_she_is(write, helen, client):
    write("One", authors=[helen])
    said = part(client, "/author/helen/", "CollectionPage")["about"]
    assert (said["@type"], said["name"]) == ("Person", "Helen")
    assert said["@id"] == part(client, "/blog/one/", "BlogPosting")["author"][0]["@id"]


def test_a_post_of_many_authors_and_tags_costs_no_query_more(write, client, queries_of):
    def cost(post) -> int:
        client.get(post.url)  # makes the pictures' files
        cache.clear()
        return len(queries_of(lambda: client.get(post.url)))

    few = write("Few", authors=[AuthorFactory(picture=PictureFactory())], tags=["a"])
    many = write(
        "Many",
        "2019-11-25",
        authors=[AuthorFactory(picture=PictureFactory()) for _ in range(4)],
        tags=["b", "c", "d"],
    )
    assert cost(many) <= cost(few)
