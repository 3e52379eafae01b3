"""What search engines and shared links are told: titles, descriptions, addresses, JSON-LD."""

import json
from xml.etree import ElementTree

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from core.models import SiteSettings
from tests.documents import read
from tests.factories import BlogIndexPageFactory, PictureFactory, PlainPageFactory, PostPageFactory


@pytest.fixture
def about(home):
    return PlainPageFactory(parent=home, title="About", slug="about")


def meta(soup, name: str) -> str | None:
    """Return what a meta element says, or None."""
    element = soup.find("meta", attrs={"property": name}) or soup.find("meta", attrs={"name": name})
    return element and element["content"]


def graph(soup) -> dict[str, dict]:
    """Return the parts of the page's JSON-LD by their type."""
    written = json.loads(soup.find("script", type="application/ld+json").string)
    return {part["@type"]: part for part in written["@graph"]}


@pytest.mark.parametrize(
    ("for_engines", "summary", "of_site", "shown"),
    [
        ("For engines", "Summary", "Of the site", "For engines"),
        ("", "Summary", "Of the site", "Summary"),
        ("", "", "Of the site", "Of the site"),
        ("", "", "", None),
    ],
)
def test_the_description_is_the_most_particular_there_is(
    for_engines, summary, of_site, shown, about, site, client
):
    about.search_description, about.summary = for_engines, summary
    about.save()
    settings = SiteSettings.for_site(site)
    settings.description = of_site
    settings.save()
    soup = read(client.get(about.url))
    assert meta(soup, "description") == shown
    assert meta(soup, "og:description") == shown


@pytest.mark.parametrize(
    ("address", "canonical"),
    [
        ("/about/", "http://testserver/about/"),
        ("/about/?utm_source=x", "http://testserver/about/"),
        ("/about/?page=abc", "http://testserver/about/"),
        ("/", "http://testserver/"),
    ],
)
def test_a_page_has_one_address_whatever_is_added_to_it(address, canonical, about, client):
    soup = read(client.get(address))
    assert soup.find("link", rel="canonical")["href"] == canonical
    assert meta(soup, "og:url") == canonical


def test_each_page_of_a_list_has_an_address_of_its_own(home, client):
    index = BlogIndexPageFactory(parent=home, slug="blog")
    for _ in range(index.children_per_page + 1):
        PostPageFactory(parent=index)
    soup = read(client.get("/blog/?page=2&utm_source=x"))
    assert soup.find("link", rel="canonical")["href"] == "http://testserver/blog/?page=2"


def test_a_shared_page_shows_its_title_and_its_own_picture(about, site, client):
    settings = SiteSettings.for_site(site)
    settings.share_picture = PictureFactory(description="The site's picture")
    settings.save()
    soup = read(client.get(about.url))
    assert meta(soup, "og:image:alt") == "The site's picture"
    about.picture = PictureFactory(description="The page's picture")
    about.save()
    soup = read(client.get(about.url))
    assert meta(soup, "og:title") == "About"
    assert meta(soup, "og:image").startswith("http://testserver/media/images/")
    assert meta(soup, "og:image:alt") == "The page's picture"
    assert int(meta(soup, "og:image:width")) > 0
    assert meta(soup, "twitter:card") == "summary_large_image"


def test_a_shared_page_without_any_picture_is_a_small_card(about, client):
    soup = read(client.get(about.url))
    assert meta(soup, "og:image") is None
    assert meta(soup, "twitter:card") == "summary"


def test_the_structured_data_names_the_site_its_owner_and_the_way_to_the_page(about, site, client):
    parts = graph(read(client.get(about.url)))
    assert set(parts) == {"WebSite", "Organization", "BreadcrumbList"}
    assert parts["WebSite"]["url"] == "http://testserver/"
    steps = parts["BreadcrumbList"]["itemListElement"]
    assert [(step["position"], step["name"], step["item"]) for step in steps] == [
        (1, "Home", "http://testserver/"),
        (2, "About", "http://testserver/about/"),
    ]
    settings = SiteSettings.for_site(site)
    settings.person = "A Person"
    settings.social_links = [("link", {"name": "Elsewhere", "address": "https://social.example/me"})]
    settings.save()
    parts = graph(read(client.get(about.url)))
    assert parts["Person"]["name"] == "A Person"
    assert parts["Person"]["sameAs"] == ["https://social.example/me"]


def test_no_title_can_break_out_of_the_structured_data(home, client):
    title = "</script><script>alert(1)</script><!--"
    page = PlainPageFactory(parent=home, title=title, slug="hostile")
    response = client.get(page.url)
    assert "<script>alert" not in response.content.decode()
    assert graph(read(response))["BreadcrumbList"]["itemListElement"][-1]["name"] == title


def test_robots_are_shown_the_sitemap_and_kept_from_the_admin(home, client):
    response = client.get("/robots.txt")
    assert response["Content-Type"].startswith("text/plain")
    lines = response.content.decode().splitlines()
    assert "Disallow: /admin/" in lines
    assert "Sitemap: http://testserver/sitemap.xml" in lines


def test_the_sitemap_lists_public_pages_alone_with_the_day_of_their_last_change(home, about, client):
    home.refresh_from_db()
    about.save_revision().publish()
    about.refresh_from_db()
    PlainPageFactory(parent=home, slug="draft", live=False)
    private = PlainPageFactory(parent=home, slug="private")
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)
    names = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    urls = ElementTree.fromstring(client.get("/sitemap.xml").content).findall("s:url", names)
    listed = {url.findtext("s:loc", None, names): url.findtext("s:lastmod", None, names) for url in urls}
    assert set(listed) == {"http://testserver/", "http://testserver/about/"}
    assert listed["http://testserver/about/"] == timezone.localdate(about.last_published_at).isoformat()


def test_the_icon_is_found_at_its_old_address(home, client):
    response = client.get("/favicon.ico")
    assert response.status_code == 302
    assert response["Location"] == "/static/brand/favicon.ico"
