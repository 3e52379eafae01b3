"""The boxes beside the blog, in the author's choice and order."""

import pytest
from django.core.cache import cache
from django.test import Client
from wagtail.models import PageViewRestriction

from blog.models import BlogSidebar
from tests.blog.conftest import titles
from tests.documents import read
from tests.factories import CategoryFactory, PictureFactory, SeriesFactory


@pytest.fixture
def compose(site):
    """Return a function that puts boxes beside the blog."""

    def put(*boxes):
        sidebar = BlogSidebar.for_site(site)
        sidebar.boxes = list(boxes)
        sidebar.save()

    return put


def boxes_of(response) -> list:
    return read(response).select(".beside__boxes > *")


def lines(box) -> list[str]:
    return [" ".join(line.get_text(" ").split()) for line in box.select("li")]


def test_a_new_blog_has_recent_posts_categories_and_months(write, client):
    write("A post", categories=[CategoryFactory(name="Blogging")])
    headings = [box.h2.get_text() for box in boxes_of(client.get("/blog/"))]
    assert headings == ["My recent posts", "Categories", "By month"]


def test_the_boxes_stand_in_her_order_beside_posts_lists_and_archives(write, compose, client):
    post = write("A post", tags=["Books"])
    compose(
        ("words", {"title": "Second thoughts", "text": "<p>Hers.</p>"}),
        ("tags", {"title": "Tags", "count": 5}),
    )
    for address in ("/blog/", post.url, "/tag/books/", "/2019/"):
        assert [box.h2.get_text() for box in boxes_of(client.get(address))] == ["Second thoughts", "Tags"]
    compose()
    assert boxes_of(client.get("/blog/")) == []


def test_recent_posts_are_as_many_as_asked_for_and_never_the_one_being_read(write, compose, client):
    compose(("recent_posts", {"title": "Recent", "count": 2}))
    posts = [write(f"Post {day}", f"2019-11-0{day}") for day in range(1, 6)]
    seen = {
        post.title: [link.get_text() for link in boxes_of(client.get(post.url))[0].select("a")]
        for post in posts
    }
    assert seen == {
        "Post 5": ["Post 4", "Post 3"],
        "Post 4": ["Post 5", "Post 3"],
        "Post 3": ["Post 5", "Post 4"],
        "Post 2": ["Post 5", "Post 4"],
        "Post 1": ["Post 5", "Post 4"],
    }
    [box] = boxes_of(client.get("/blog/"))
    assert lines(box) == ["Post 5 5 November 2019", "Post 4 4 November 2019"]


def test_categories_series_and_months_count_what_everybody_may_read(write, compose, client):
    compose(("categories", {"title": "C"}), ("series", {"title": "S"}), ("months", {"title": "M"}))
    above, empty = CategoryFactory(name="Media"), CategoryFactory(name="Empty")
    beneath, first = CategoryFactory(name="Aloud", parent=above), CategoryFactory(name="Books")
    series = SeriesFactory(name="Notes")
    write("One", "2019-11-01", categories=[beneath], series=series)
    write("Two", "2018-12-31T23:00", categories=[first, beneath], series=series)
    write("Draft", "2019-11-02", categories=[empty]).unpublish()
    secret = write("Secret", "2019-11-03", categories=[above])
    PageViewRestriction.objects.create(page=secret, restriction_type=PageViewRestriction.LOGIN)
    categories, serieses, months = boxes_of(client.get("/blog/"))
    assert lines(categories) == ["Books 1", "Media 2", "Aloud 2"]
    assert categories.select_one(".box__part").get_text(strip=True).startswith("Aloud")
    assert lines(serieses) == ["Notes 2"]
    assert lines(months) == ["November 2019 1", "All of 2019", "December 2018 1", "All of 2018"]
    assert [link["href"] for link in months.select("a")] == ["/2019/11/", "/2019/", "/2018/12/", "/2018/"]


def test_the_tags_used_most_are_shown_by_name(write, compose, client):
    compose(("tags", {"title": "Tags", "count": 2}))
    write("One", tags=["Rare", "Zebra", "Apple"])
    write("Two", tags=["Zebra", "Apple"])
    assert lines(boxes_of(client.get("/blog/"))[0]) == ["Apple", "Zebra"]


def test_a_badge_leads_where_she_says(blog, compose, client):
    badge = {"picture": PictureFactory(), "name": "Among the best", "address": "https://example.com/best"}
    compose(("badge", badge))
    [box] = boxes_of(client.get("/blog/"))
    assert box.a["href"] == "https://example.com/best"
    assert box.img["alt"] == "Among the best"


def test_a_new_post_is_beside_every_page_at_once(write, compose, client):
    compose(("recent_posts", {"title": "Recent", "count": 5}))
    old = write("Old", "2019-01-01")
    client.get(old.url)
    write("New", "2019-02-01")
    assert lines(boxes_of(client.get(old.url))[0]) == ["New 1 February 2019"]
    assert titles(read(client.get("/blog/"))) == ["New", "Old"]


def test_the_sidebar_costs_no_query_per_line(write, compose, queries_of):
    compose(
        ("recent_posts", {"title": "R", "count": 20}),
        ("categories", {"title": "C"}),
        ("tags", {"title": "T", "count": 50}),
        ("series", {"title": "S"}),
        ("months", {"title": "M"}),
    )

    def cost() -> int:
        Client().get("/2001/")
        cache.clear()
        return len(queries_of(lambda: Client().get("/2001/")))

    def more(numbers) -> None:
        for number in numbers:
            write(
                f"Post {number}",
                f"20{number + 10}-01-01",
                tags=[f"Tag {number}"],
                categories=[CategoryFactory(name=f"Category {number}")],
                series=SeriesFactory(name=f"Series {number}"),
            )

    more(range(2))
    few = cost()
    more(range(2, 12))
    assert cost() == few
