"""The archives: posts by what they are filed under, and by time."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from blog.models import Author, Category, Filing, PostPage, Series, Tag
from outbox.publishing import carry_out_plans
from tests.blog.conftest import titles
from tests.documents import read, read_html
from tests.factories import AuthorFactory, CategoryFactory, PictureFactory, PostPageFactory, SeriesFactory


@pytest.fixture
def conferences(db):
    return CategoryFactory(name="Conferences", description="Where people meet.")


@pytest.fixture
def ignite(conferences):
    return CategoryFactory(name="Ignite", parent=conferences)


def crumbs(soup) -> list[str]:
    return [step.get_text(strip=True) for step in soup.select(".breadcrumbs li")]


def test_a_category_lists_its_posts_and_those_of_the_categories_beneath(write, conferences, ignite, client):
    write("On stage", "2019-01-01", categories=[conferences])
    write("In November", "2019-01-02", categories=[ignite])
    write("Elsewhere", "2019-01-03")
    assert titles(read(client.get("/category/conferences/"))) == ["In November", "On stage"]
    assert titles(read(client.get("/category/conferences/ignite/"))) == ["In November"]


def test_a_main_category_counts_even_where_it_was_not_ticked(write, conferences, client):
    write("On stage", primary_category=conferences)
    assert titles(read(client.get("/category/conferences/"))) == ["On stage"]


def test_a_category_is_found_without_the_one_above_and_leads_to_its_one_address(ignite, blog, client):
    for address in ("/category/ignite/", "/category/elsewhere/ignite/"):
        response = client.get(address + "?page=1")
        assert response.status_code == 301
        assert response["Location"] == "/category/conferences/ignite/?page=1"


def test_an_archive_says_what_it_is(write, ignite, client):
    write("In November", categories=[ignite])
    soup = read(client.get("/category/conferences/ignite/"))
    assert soup.h1.get_text() == "Ignite"
    assert soup.title.get_text().startswith("Category: Ignite ·")
    assert soup.find("meta", {"name": "description"})["content"] == "Posts about Ignite."
    assert crumbs(soup) == ["Home", "Blog", "Conferences", "Ignite"]
    assert soup.find("link", rel="canonical")["href"] == "http://testserver/category/conferences/ignite/"
    assert "1 post" in soup.select_one("main .byline").get_text()
    assert not soup.find("meta", {"name": "robots"})


def test_the_menu_marks_the_blog_in_its_archives(write, conferences, client):
    write("On stage", categories=[conferences])
    soup = read(client.get("/category/conferences/"))
    assert [link["href"] for link in soup.select(".menu__link[data-branch]")] == ["/blog/"]


def test_a_tag_lists_its_posts(write, client):
    write("Pages", "2019-01-01", tags=["Books", "Reading"])
    write("Sounds", "2019-01-02", tags=["Music"])
    soup = read(client.get("/tag/books/"))
    assert titles(soup) == ["Pages"]
    assert soup.find("meta", {"name": "description"})["content"] == "Posts tagged with Books."


def test_an_author_is_shown_above_her_posts(write, client):
    helen = AuthorFactory(
        name="Helen", slug="activatelearning", description="She writes.", picture=PictureFactory()
    )
    other = AuthorFactory(name="Other")
    write("Hers", "2019-01-01", authors=[helen])
    write("Theirs", "2019-01-02", authors=[helen, other])
    write("Not hers", "2019-01-03", authors=[other])
    soup = read(client.get("/author/activatelearning/"))
    assert titles(soup) == ["Theirs", "Hers"]
    assert "She writes." in soup.select_one("main .author").get_text()


def test_a_series_is_read_from_its_beginning(write, client):
    series = SeriesFactory(name="A year of notes", slug="notes")
    write("Second", "2019-02-01", series=series)
    write("First", "2019-01-01", series=series)
    assert titles(read(client.get("/series/notes/"))) == ["First", "Second"]


@pytest.mark.parametrize(
    ("address", "name", "expected"),
    [
        ("/2019/", "2019", ["New year's eve", "Late in November", "November"]),
        ("/2019/11/", "November 2019", ["Late in November", "November"]),
        ("/2019/11/30/", "30 November 2019", ["Late in November"]),
        ("/2019/12/31/", "31 December 2019", ["New year's eve"]),
        ("/2020/01/", "January 2020", ["New year"]),
    ],
)
def test_time_is_counted_by_the_sites_clocks(address, name, expected, write, client):
    write("November", "2019-11-01T00:00")
    write("Late in November", "2019-11-30T23:59")
    write("New year's eve", "2019-12-31T23:59")  # noon of that day in Greenwich
    write("New year", "2020-01-01T00:00")  # still the year before in Greenwich
    soup = read(client.get(address))
    assert soup.h1.get_text() == name
    assert titles(soup) == expected
    assert soup.find("meta", {"name": "description"})["content"] == f"Posts from {name}."


def test_a_day_knows_its_month_and_its_year(write, client):
    write("November", "2019-11-24")
    assert crumbs(read(client.get("/2019/11/24/"))) == [
        "Home",
        "Blog",
        "2019",
        "November 2019",
        "24 November 2019",
    ]


@pytest.mark.parametrize(
    "address",
    [
        *(
            "/2019/13/",
            "/2019/00/",
            "/2019/02/30/",
            "/2019/11/31/",
            "/20199/",
            "/2019/1/",
            "/0000/",
            "/9999/12/",
        ),
        *("/tag/nothing/", "/category/nothing/", "/category/a/b/c/", "/author/nobody/", "/series/none/"),
        "/tag/%00/",
    ],
)
def test_what_is_no_archive_is_not_found_in_plain_words(address, write, client):
    write("November", "2019-11-24")
    response = client.get(address)
    assert response.status_code in (400, 404)
    assert read_html(response.content.decode()).h1.get_text()


@pytest.mark.parametrize("make", [CategoryFactory, SeriesFactory, AuthorFactory])
def test_an_archive_without_posts_helps_on_and_is_not_offered_to_search_engines(make, blog, client):
    soup = read(client.get(make(name="Nothing yet").get_absolute_url()))
    assert "Nothing has been posted here yet" in soup.main.get_text()
    assert soup.select_one("main .body a[href='/blog/']")
    assert "noindex" in soup.find("meta", {"name": "robots"})["content"]


def test_a_span_of_time_without_posts_is_not_found_but_helps_on(write, client):
    write("November", "2019-11-24")
    response = client.get("/2018/")
    assert response.status_code == 404
    assert read_html(response.content.decode()).select_one("main .body a[href='/blog/']")


def test_a_long_archive_has_pages(write, conferences, client):
    for number in range(25):
        write(f"Post {number:02}", f"2019-01-{number + 1:02}", categories=[conferences])
    first, third = (read(client.get(f"/category/conferences/?page={page}")) for page in (1, 3))
    assert titles(first)[0] == "Post 24"
    assert first.select_one("main a[rel=next]")["href"] == "?page=2"
    assert not first.select_one("main a[rel=prev]")
    assert titles(third) == ["Post 00"]
    assert third.find("link", rel="canonical")["href"] == "http://testserver/category/conferences/?page=3"
    assert "page 3" in third.title.get_text()
    for number in ("4", "0", "-1", "x", "1e3"):
        assert client.get(f"/category/conferences/?page={number}").status_code == 404


def test_a_draft_and_a_private_post_stand_in_no_archive(write, conferences, client):
    gone = write("Withdrawn", categories=[conferences], tags=["Books"])
    secret = write("Secret", "2019-11-23", categories=[conferences], tags=["Books"])
    write("Open", "2019-11-22", categories=[conferences], tags=["Books"])
    gone.unpublish()
    PageViewRestriction.objects.create(page=secret, restriction_type=PageViewRestriction.LOGIN)
    for address in ("/category/conferences/", "/tag/books/", "/2019/", "/2019/11/", "/blog/"):
        soup = read(client.get(address))
        assert titles(soup) == ["Open"], address
        assert "Secret" not in str(soup)
        assert "Withdrawn" not in str(soup)


def test_a_post_moves_between_archives_when_it_is_published_and_not_before(
    write, conferences, ignite, client
):
    post = write("On stage", "2019-11-24", categories=[conferences])
    other = CategoryFactory(name="Other")
    post.categories = [other]
    post.tags.add("Books")
    post.save_revision()
    assert titles(read(client.get("/category/conferences/"))) == ["On stage"]
    assert titles(read(client.get("/category/other/"))) == []
    post.get_latest_revision().publish()
    assert titles(read(client.get("/category/conferences/"))) == []
    assert titles(read(client.get("/category/other/"))) == ["On stage"]
    assert titles(read(client.get("/tag/books/"))) == ["On stage"]


def test_a_published_copy_stands_in_the_archives_and_has_a_name_of_its_own(write, conferences):
    post = write("On stage", categories=[conferences], tags=["Books"])
    copy = post.copy(update_attrs={"slug": "again", "title": "Again"}, keep_live=True)
    copy.refresh_from_db()
    assert copy.guid != post.guid
    filed = [set(one.filings.values_list("archive", flat=True)) for one in (copy, post)]
    tag = post.tags.get()
    assert {conferences.archive_key, tag.archive_key, "all", "front"} <= filed[0] & filed[1]


@pytest.mark.parametrize("model", [Category, Tag, Author, Series])
def test_an_address_that_was_changed_leads_to_the_new_one(model, blog, client):
    subject = model.objects.create(name="Before", slug="before")
    subject.slug = "between"
    subject.save()
    subject.slug = "after"
    subject.save()
    for former in ("before", "between"):
        response = client.get(f"/{model.kind}/{former}/")
        assert response.status_code == 301
        assert response["Location"] == f"/{model.kind}/after/"
    other = model.objects.create(name="Another", slug="before")
    assert client.get(f"/{model.kind}/before/").status_code == 200
    other.delete()
    assert client.get(f"/{model.kind}/before/").status_code == 404


def test_posts_kept_at_the_top_come_first_on_the_blog_and_nowhere_else(write, conferences, client):
    write("Old but kept", "2018-01-01", is_sticky=True, categories=[conferences])
    for number in range(14):
        write(f"Post {number:02}", f"2019-01-{number + 1:02}", categories=[conferences])
    assert titles(read(client.get("/blog/")))[:2] == ["Old but kept", "Post 13"]
    assert titles(read(client.get("/blog/?page=2"))) == ["Post 01", "Post 00"]
    assert titles(read(client.get("/category/conferences/")))[0] == "Post 13"


def test_deleting_what_posts_are_filed_under_leaves_the_posts(write, conferences, client):
    post = write("On stage", categories=[conferences], primary_category=conferences)
    conferences.delete()
    assert client.get("/category/conferences/").status_code == 404
    assert titles(read(client.get("/blog/"))) == ["On stage"]
    assert client.get(post.url).status_code == 200


def test_a_new_post_under_a_new_name_is_found_at_once(write, blog, client):
    assert client.get("/tag/books/").status_code == 404
    write("Pages", tags=["Books"])
    assert client.get("/tag/books/").status_code == 200
    PostPageFactory(parent=blog, title="Later")
    assert "Later" in titles(read(client.get("/blog/")))


def test_a_category_never_stands_where_the_feed_of_the_one_above_does(conferences, blog, client):
    feed = Category.objects.create(name="Feed", parent=conferences)
    assert read(client.get(feed.get_absolute_url())).h1.get_text() == "Feed"
    feed.slug = "feed"
    with pytest.raises(ValidationError, match="address of the feed"):
        feed.full_clean()


def test_a_post_withdrawn_with_others_or_by_its_date_leaves_every_list(
    write, conferences, author_client, client
):
    several, planned = (write(title, categories=[conferences], tags=["Books"]) for title in ("One", "Two"))
    write("Open", "2019-11-22", categories=[conferences], tags=["Books"])
    unpublish = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "unpublish"])
    response = author_client.post(f"{unpublish}?id={several.pk}")
    assert response.status_code == 302
    PostPage.objects.filter(pk=planned.pk).update(expire_at=timezone.now() - timedelta(minutes=1))
    list(carry_out_plans())
    assert not PostPage.objects.filter(pk__in=[several.pk, planned.pk], live=True).exists()
    for address in ("/category/conferences/", "/tag/books/", "/2019/11/"):
        soup = read(client.get(address))
        assert titles(soup) == ["Open"]
        assert "1 post" in soup.select_one("main .byline").get_text()


def test_posts_of_a_deleted_category_leave_the_one_above_it_too(write, conferences, ignite, client):
    write("In November", categories=[ignite])
    ignite.delete()
    assert titles(read(client.get("/category/conferences/"))) == []


def test_months_are_those_of_the_site_wherever_its_author_is(write, client):
    with timezone.override("Pacific/Auckland"):
        write("Late", "2019-11-30T23:30+11:00")
    assert titles(read(client.get("/2019/11/"))) == ["Late"]
    assert client.get("/2019/12/").status_code == 404
    assert [link["href"] for link in read(client.get("/blog/")).select(".box__year a")] == [
        "/2019/11/",
        "/2019/",
    ]


def test_a_post_that_stands_in_two_places_is_listed_once_and_can_be_published(
    write, blog, author_client, client
):
    post = write("On stage")
    alias = post.create_alias(parent=blog, update_slug="again")
    assert alias.guid != post.guid
    post.title = "On stage again"
    post.save_revision().publish()
    alias.refresh_from_db()
    assert alias.title == "On stage again"
    assert alias.guid != post.guid
    assert titles(read(client.get("/blog/"))) == ["On stage again"]


def test_a_deleted_post_leaves_nothing_behind(blog):
    post = PostPageFactory(parent=blog, title="Gone soon")
    assert post.filings.exists()
    PostPage.objects.get(pk=post.pk).delete()
    assert not Filing.objects.exists()
    PostPageFactory(parent=blog, title="Gone with the blog")
    Page.objects.get(pk=blog.pk).delete()
    assert not Filing.objects.exists()
