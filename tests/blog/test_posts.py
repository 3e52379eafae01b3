"""A post: what it says of itself, and what stands around it."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageViewRestriction

from blog.models import Filing, PostPage
from core.models import SiteSettings
from home.models import PlainPage
from tests.author import title_only_form
from tests.blog.conftest import moment
from tests.documents import read
from tests.factories import AuthorFactory, CategoryFactory, PictureFactory, SeriesFactory

PARAGRAPH = "<p>" + "word " * 460 + "</p>"


def words(soup, selector: str) -> str:
    """Return the text of the first element that is selected, on one line."""
    return " ".join(soup.select_one(selector).get_text(" ").split())


def linked(soup, selector: str) -> list[tuple[str, str]]:
    return [(link.get_text(strip=True), link["href"]) for link in soup.select(f"{selector} a")]


def test_a_post_says_when_who_and_how_long(write, client):
    post = write(
        "A post", authors=[AuthorFactory(name="Ann"), AuthorFactory(name="Ben")], body=[("text", PARAGRAPH)]
    )
    byline = read(client.get(post.url)).select_one(".byline")
    assert " ".join(byline.get_text().split()) == "24 November 2019 by Ann and Ben · 2 minutes to read"
    assert byline.time["datetime"] == "2019-11-24T12:00:00+11:00"
    assert linked(byline.parent, ".byline") == [("Ann", "/author/ann/"), ("Ben", "/author/ben/")]


def test_a_post_without_an_author_names_the_owner_of_the_site(write, site, client):
    SiteSettings.objects.filter(site=site).update(person="Helen")
    assert "by Helen" in words(read(client.get(write("A post").url)), ".byline")


def test_the_way_to_a_post_goes_by_its_main_category(write, client):
    above = CategoryFactory(name="Conferences")
    ignite, blogging = CategoryFactory(name="Ignite", parent=above), CategoryFactory(name="Blogging")
    post = write("A post", categories=[blogging, ignite], primary_category=ignite)
    soup = read(client.get(post.url))
    assert [step.get_text(strip=True) for step in soup.select(".breadcrumbs li")] == [
        *("Home", "Conferences", "Ignite", "A post")
    ]
    assert [link["href"] for link in soup.select(".menu__link[data-branch]")] == ["/blog/"]
    assert linked(soup, ".filed p")[:2] == [
        ("Ignite", "/category/conferences/ignite/"),
        ("Blogging", "/category/blogging/"),
    ]


def test_without_categories_the_way_goes_by_the_blog(write, client):
    soup = read(client.get(write("A post").url))
    assert [step.get_text(strip=True) for step in soup.select(".breadcrumbs li")] == [
        "Home",
        "Blog",
        "A post",
    ]
    assert not soup.select(".filed")


def test_tags_are_named_in_order(write, client):
    soup = read(client.get(write("A post", tags=["Zebras", "apples", "Books"]).url))
    assert linked(soup, ".filed") == [
        ("apples", "/tag/apples/"),
        ("Books", "/tag/books/"),
        ("Zebras", "/tag/zebras/"),
    ]


def test_the_author_is_shown_beneath(write, client):
    author = AuthorFactory(
        name="Ann",
        description="Ann writes.",
        picture=PictureFactory(),
        links=[("link", {"name": "Elsewhere", "address": "https://example.com/ann"})],
    )
    soup = read(client.get(write("A post", authors=[author]).url))
    assert words(soup, ".author__name") == "About Ann"
    assert ("Elsewhere", "https://example.com/ann") in linked(soup, ".author")
    assert soup.select_one(".author img")


def test_a_post_leads_to_the_one_before_and_the_one_after(write, client):
    first, second = write("First", "2019-01-01"), write("Second", "2019-01-02")
    twin, last = write("Twin", "2019-01-02"), write("Last", "2019-01-03")
    write("Draft", "2019-01-02T18:00").unpublish()
    secret = write("Secret", "2019-01-02T17:00")
    PageViewRestriction.objects.create(page=secret, restriction_type=PageViewRestriction.LOGIN)
    ways = {}
    for post in (first, second, twin, last):
        soup = read(client.get(post.url))
        ways[post] = [(link["rel"][0], link["href"]) for link in soup.select(".neighbours a")]
    assert ways == {
        first: [("next", second.url)],
        second: [("prev", first.url), ("next", twin.url)],
        twin: [("prev", second.url), ("next", last.url)],
        last: [("prev", twin.url)],
    }


def test_a_part_of_a_series_knows_its_place_and_lists_the_others(write, client):
    series = SeriesFactory(name="Notes", slug="notes")
    write("Last", "2019-03-01", series=series)
    first = write("First", "2019-01-01", series=series)
    middle = write("Middle", "2019-02-01", series=series)
    write("Draft", "2019-01-15", series=series).unpublish()
    soup = read(client.get(middle.url))
    assert words(soup, ".series summary") == "Part 2 of 3 in “Notes”"
    assert [part.get_text(strip=True) for part in soup.select(".series li")] == ["First", "Middle", "Last"]
    assert soup.select_one(".series [aria-current=page]").get_text(strip=True) == "Middle"
    assert soup.select_one(".series a")["href"] == first.url


def test_a_series_of_one_says_nothing(write, client):
    soup = read(client.get(write("Only", series=SeriesFactory()).url))
    assert not soup.select(".series")


def related(client, post) -> list[str]:
    soup = read(client.get(post.url))
    return [title.get_text(strip=True) for title in soup.select(".related .card__title")]


def test_what_to_read_next_shares_tags_category_and_words(write, client):
    """The rarer what two posts share, the nearer they are."""
    blogging = CategoryFactory(name="Blogging")
    post = write("Microphones for shy people", tags=["Sound", "Video"], categories=[blogging])
    write("Nothing in common at all", "2019-11-20")
    write("A note", "2019-11-19", categories=[blogging])
    write("Shy people and their microphones", "2019-01-01", categories=[blogging])
    write("Cameras", "2019-01-02", tags=["Video"])
    write("Loudspeakers", "2019-01-03", tags=["Sound", "Video"])
    assert set(related(client, post)[:2]) == {"Loudspeakers", "Shy people and their microphones"}
    assert "Nothing in common at all" not in related(client, post)


def test_what_to_read_next_is_never_hidden_nor_the_post_itself_nor_its_series(write, client):
    series = SeriesFactory()
    post = write("A post", tags=["Books"], series=series)
    write("Draft", tags=["Books"]).unpublish()
    secret = write("Secret", tags=["Books"])
    PageViewRestriction.objects.create(page=secret, restriction_type=PageViewRestriction.LOGIN)
    write("Part", tags=["Books"], series=series)
    write("Another", tags=["Books"])
    assert related(client, post) == ["Another"]


def test_a_list_of_headings_stands_above_a_post_if_she_wants_it(write, client):
    body = [
        ("heading", {"text": "Begin", "level": "section"}),
        ("heading", {"text": "A part", "level": "subsection"}),
        ("heading", {"text": "End", "level": "section"}),
    ]
    with_list = write("Long", body=body, shows_contents=True)
    without = write("Short", body=body)
    soup = read(client.get(with_list.url))
    assert linked(soup, ".contents") == [("Begin", "#begin"), ("A part", "#a-part"), ("End", "#end")]
    assert soup.find(id="a-part")
    assert not read(client.get(without.url)).select(".contents")


def test_a_card_without_a_summary_shows_how_the_post_begins(write, client):
    write("A post", body=[("text", "<p>It began with a &amp; <b>question</b>.</p><p>Then more.</p>")])
    soup = read(client.get("/blog/"))
    assert words(soup, ".card__text") == "It began with a & question."


def write_as_author(author_client, blog, **values) -> PostPage:
    """Write a post in the editor and publish it."""
    add = reverse("wagtailadmin_pages:add", args=["blog", "postpage", blog.pk])
    form = title_only_form(author_client.get(add).content.decode(), PostPage, slug="a-post", **values)
    response = author_client.post(add, form | {"action-publish": "yes"})
    assert response.status_code == 302, response.context["form"].errors
    return PostPage.objects.get(slug="a-post")


def test_a_title_alone_gives_a_post_of_now_by_its_author(blog, author_client):
    AuthorFactory(name="Somebody else")
    hers = AuthorFactory(name="Her", user_id=int(author_client.session["_auth_user_id"]))
    before = timezone.now()
    post = write_as_author(author_client, blog, title="A post")
    assert before - timedelta(minutes=1) < post.posted_at <= timezone.now()
    assert list(post.authors.all()) == [hers]
    assert post.live


def test_a_post_keeps_the_date_of_its_first_publishing(blog, author_client):
    post = write_as_author(author_client, blog, title="A post")
    published = post.posted_at
    edit = reverse("wagtailadmin_pages:edit", args=[post.pk])
    form = title_only_form(author_client.get(edit).content.decode(), PostPage, slug="a-post", title="Changed")
    assert author_client.post(edit, form | {"action-publish": "yes"}).status_code == 302
    post.refresh_from_db()
    assert post.title == "Changed"
    assert abs(post.posted_at - published) < timedelta(minutes=1)


def test_a_draft_written_earlier_is_dated_when_it_is_published(write, blog):
    post = PostPage(title="A draft", slug="a-draft", live=False)
    blog.add_child(instance=post)
    revision = post.save_revision()
    assert PostPage.objects.get(pk=post.pk).posted_at is None
    revision.publish()
    published = PostPage.objects.get(pk=post.pk)
    assert timezone.now() - published.posted_at < timedelta(minutes=1)
    again = published.get_latest_revision_as_object()
    assert again.posted_at == published.posted_at, "the editor shows the date"
    again.save_revision().publish()
    assert PostPage.objects.get(pk=post.pk).posted_at == published.posted_at


def test_a_post_dated_ahead_waits_for_its_date(blog, author_client, client):
    ahead = timezone.localtime() + timedelta(days=3)
    post = write_as_author(author_client, blog, title="A post", posted_at=ahead.strftime("%Y-%m-%d %H:%M"))
    assert not post.live
    assert client.get("/blog/a-post/").status_code == 404
    assert abs(post.go_live_at - ahead) < timedelta(minutes=1)


@pytest.mark.parametrize(
    "date", ["2019-13-01 10:00", "yesterday", "2019-02-30 10:00", "0000-00-00 00:00", "9" * 40]
)
def test_a_wrong_date_is_explained_and_nothing_is_lost(date, blog, author_client):
    add = reverse("wagtailadmin_pages:add", args=["blog", "postpage", blog.pk])
    form = title_only_form(
        author_client.get(add).content.decode(), PostPage, slug="a", title="Kept", posted_at=date
    )
    response = author_client.post(add, form | {"action-publish": "yes"})
    assert response.status_code == 200
    assert "posted_at" in response.context["form"].errors
    assert "Kept" in response.content.decode()
    assert not PostPage.objects.exists()


@pytest.mark.parametrize(
    ("slug", "where"), [("feed", "home"), ("2019", "home"), ("search", "home"), ("taken", "blog")]
)
def test_an_address_that_is_taken_is_explained(slug, where, write, home, blog, author_client):
    write("Taken", slug="taken")
    parent, page_type = (home, PlainPage) if where == "home" else (blog, PostPage)
    add = reverse(
        "wagtailadmin_pages:add", args=[page_type._meta.app_label, page_type._meta.model_name, parent.pk]
    )
    form = title_only_form(author_client.get(add).content.decode(), page_type, title="A page", slug=slug)
    response = author_client.post(add, form | {"action-publish": "yes"})
    assert response.status_code == 200
    [problem] = response.context["form"].errors["slug"]
    assert slug in problem
    assert "slug" not in problem


def test_the_date_of_a_post_is_read_by_the_sites_clocks(write, client):
    post = write("Late", "2019-11-24T23:30")
    assert read(client.get(post.url)).select_one(".byline time").get_text() == "24 November 2019"
    assert post.posted_at == moment("2019-11-24T23:30")


def test_a_plan_follows_the_date_that_made_it(blog, author_client):
    now = timezone.localtime()

    def save(days: int, address: str, **action) -> PostPage:
        form = title_only_form(author_client.get(address).content.decode(), PostPage, slug="a", title="A")
        form["posted_at"] = (now + timedelta(days=days)).strftime("%Y-%m-%d %H:%M")
        response = author_client.post(address, form | action)
        assert response.status_code == 302, response.context["form"].errors
        return PostPage.objects.get(slug="a")

    post = save(3, reverse("wagtailadmin_pages:add", args=["blog", "postpage", blog.pk]))
    edit = reverse("wagtailadmin_pages:edit", args=[post.pk])
    draft = save(5, edit).get_latest_revision_as_object()
    assert abs(draft.go_live_at - now - timedelta(days=5)) < timedelta(minutes=2)
    past = save(-1, edit, **{"action-publish": "yes"})
    assert past.live
    assert past.go_live_at is None


def test_a_revision_without_a_name_keeps_that_of_the_post(write):
    post = write("A post")
    revision = post.get_latest_revision()
    del revision.content["guid"]
    revision.save()
    revision.publish()
    assert PostPage.objects.get(pk=post.pk).guid == post.guid


def test_a_deleted_author_leaves_nobody_elses_name_behind(write):
    AuthorFactory(name="The owner")
    guest = AuthorFactory(name="A guest")
    post = write("A post", authors=[guest])
    guest.delete()
    post = PostPage.objects.get(pk=post.pk)
    post.save()
    assert list(post.authors.all()) == []


def test_a_copy_is_dated_when_it_is_published(write):
    copy = write("A post", "2018-01-01").copy(update_attrs={"slug": "copy"}, keep_live=True)
    assert timezone.now() - PostPage.objects.get(pk=copy.pk).posted_at < timedelta(minutes=1)


def test_years_that_no_archive_has_stop_no_page(write, client):
    for year in (1899, 2150):  # past the editor, as an import might
        PostPage.objects.filter(pk=write(f"Of {year}").pk).update(posted_at=moment(f"{year}-01-01"))
    write("Now", "2019-01-01")
    Filing.objects.refile(PostPage.objects.values_list("pk", flat=True))
    assert client.get("/blog/").status_code == 200
    assert [link["href"] for link in read(client.get("/blog/")).select(".box__year a")] == [
        "/2019/01/",
        "/2019/",
    ]


def test_a_post_that_was_never_saved_can_be_previewed(write, blog, author_client):
    write("Another", tags=["Books"])
    add = reverse("wagtailadmin_pages:add", args=["blog", "postpage", blog.pk])
    preview = reverse("wagtailadmin_pages:preview_on_add", args=["blog", "postpage", blog.pk])
    form = title_only_form(author_client.get(add).content.decode(), PostPage, title="New", slug="new")
    assert author_client.post(preview, form).json()["is_valid"]
    shown = read(author_client.get(preview))
    assert shown.h1.get_text() == "New"
    assert shown.select_one(".neighbours [rel=prev]")


@pytest.mark.parametrize("slug", ["", "a-post"])
def test_two_posts_of_one_title_stand_at_two_addresses(slug, write, blog, author_client):
    write("A post", slug="a-post")
    add = reverse("wagtailadmin_pages:add", args=["blog", "postpage", blog.pk])
    form = title_only_form(author_client.get(add).content.decode(), PostPage, title="A post", slug=slug)
    assert author_client.post(add, form).status_code == 302
    assert set(PostPage.objects.values_list("slug", flat=True)) == {"a-post", "a-post-2"}


def test_dates_are_typed_as_australians_write_them(blog, author_client):
    post = write_as_author(author_client, blog, title="A post", posted_at="24/11/2019 09:30")
    assert post.posted_at == moment("2019-11-24T09:30")
    edit = author_client.get(reverse("wagtailadmin_pages:edit", args=[post.pk])).content.decode()
    assert 'value="24/11/2019 09:30"' in edit
    assert re.search(r"validateOnBlur\W+(quot|u0022)?\W*false", edit), "what was typed stays"


def test_whoever_deletes_a_post_is_told_of_its_comments(write, author_client):
    post = write("A post")
    delete = reverse("wagtailadmin_pages:delete", args=[post.pk])
    assert "go with it" not in author_client.get(delete).content.decode()
    for text in ("One", "Two"):
        post.comments.create(name="Reader", text=text)
    assert "2 comments go with it." in author_client.get(delete).content.decode()
