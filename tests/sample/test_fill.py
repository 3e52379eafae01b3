"""Filling a test site: whole pages, in a whole tree, on nobody's site."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction
from django.test import Client
from django.urls import reverse
from wagtail.models import Page
from wagtail.test.utils.form_data import nested_form_data, querydict_from_html, rich_text, streamfield

from blog.models import Author, BlogIndexPage, Category, Comment, Filing, PostPage, Series, Tag
from contact.models import Enquiry
from resources.models import EventPage, Registration
from tests.conftest import log_in, make_home
from tests.documents import parse_errors, read
from tests.factories import PostPageFactory

POSTS = 50


@pytest.fixture(scope="module")
def filled(module_database):
    """A site of its own, filled."""
    call_command("fill", posts=POSTS, stdout=StringIO())


@pytest.fixture(autouse=True)
def taken_back(savepoint):
    """Each test leaves the filled site as it found it."""


def words_of_the_site() -> list:
    """Return what is written in the blog, and what the posts are filed under."""
    return [
        (
            post.title,
            post.slug,
            post.summary,
            post.opening,
            post.minutes,
            [block.block_type for block in post.body],
            [str(subject) for subject in (*post.authors.all(), *post.categories.all(), *post.tags.all())],
        )
        for post in PostPage.objects.order_by("path")
    ]


def made_with(seed: int) -> list:
    """Return what a filling with this seed writes, and take it back."""
    with transaction.atomic():
        make_home()
        call_command("fill", posts=20, seed=seed, beside=True, stdout=StringIO())
        written = words_of_the_site()
        transaction.set_rollback(True)
    return written


def test_the_same_seed_writes_the_same_posts_and_another_writes_others(module_database):
    first = made_with(seed=5)
    assert len(first) == 20
    assert made_with(seed=5) == first
    assert made_with(seed=6) != first


def test_every_post_is_a_whole_page_for_visitors(filled):
    visitor = Client()
    for post in PostPage.objects.all():
        answer = visitor.get(post.url)
        assert read(answer).h1.get_text(strip=True) == post.title
        assert parse_errors(answer.content.decode()) == [], post.title


def test_the_blog_lists_all_posts_on_its_pages(filled):
    visitor, listed = Client(), []
    for number in range(1, 5):
        soup = read(visitor.get("/blog/", {"page": number}))
        listed += [title.get_text(strip=True) for title in soup.select("main .card__title")]
    assert sorted(listed) == sorted(PostPage.objects.values_list("title", flat=True))


def test_the_tree_is_sound_and_takes_further_pages(filled):
    blog = BlogIndexPage.objects.get()
    PostPageFactory(parent=blog, title="Written by hand")
    assert not any(Page.find_problems())
    assert blog.get_children().count() == POSTS + 1
    for post in PostPage.objects.all():
        assert post.url_path == f"{blog.url_path}{post.slug}/"
        assert post.draft_title == post.title


def test_the_author_edits_and_publishes_a_post(filled):
    author = Client()
    log_in(author)
    post = PostPage.objects.first()
    edit = reverse("wagtailadmin_pages:edit", args=[post.pk])
    opened = author.get(edit)
    form = querydict_from_html(opened.content.decode(), form_id="page-edit-form").dict()
    form |= nested_form_data({"body": streamfield([("text", rich_text("<p>Quite different.</p>"))])})
    saved = author.post(edit, form | {"title": "Edited", "action-publish": "1"})
    assert saved.status_code == 302, saved.context["form"].errors
    assert "Quite different." in read(Client().get(post.url)).find("main").get_text()


def test_saving_a_post_finds_the_same_opening_and_minutes(filled):
    for post in PostPage.objects.all():
        before = (post.opening, post.minutes, post.body.get_prep_value())
        post.save_revision().publish()
        post.refresh_from_db()
        assert (post.opening, post.minutes, post.body.get_prep_value()) == before


def test_archives_hold_what_is_filed_under_them(filled):
    sizes = Filing.objects.sizes()
    assert sizes["all"] == sizes["front"] == POSTS
    assert sum(size for key, size in sizes.items() if key.startswith("month:")) == POSTS
    for model in (Author, Tag, Series):
        for subject in model.objects.all():
            posts = subject.tagged_posts if model is Tag else subject.posts
            assert sizes.get(subject.archive_key, 0) == posts.count(), subject
    for category in Category.objects.filter(parent=None):
        under_it = Category.objects.filter(pk=category.pk) | category.children.all()
        posts = PostPage.objects.filter(categories__in=under_it).distinct()
        assert sizes.get(category.archive_key, 0) == posts.count(), category
    visitor = Client()
    for category in Category.objects.all():
        soup = read(visitor.get(category.get_absolute_url()))
        shown = min(12, sizes.get(category.archive_key, 0))
        assert len(soup.select("main .card__title")) == shown, category


def test_a_site_that_exists_is_left_alone_unless_told(module_database):
    make_home()
    with pytest.raises(CommandError, match="holds a site already, and nothing was changed"):
        call_command("fill", posts=5, stdout=StringIO())
    assert not PostPage.objects.exists()
    call_command("fill", posts=5, beside=True, stdout=StringIO())
    assert PostPage.objects.count() == 5


def test_a_site_can_be_filled_further(filled):
    call_command("fill", posts=30, beside=True, stdout=StringIO())
    assert PostPage.objects.count() == POSTS + 30
    assert Filing.objects.sizes()["all"] == POSTS + 30
    assert not any(Page.find_problems())
    visitor = Client()
    assert {visitor.get(post.url).status_code for post in PostPage.objects.all()} == {200}


def test_filling_begins_one_generation_so_that_nothing_old_is_shown(filled):
    visitor = Client()
    before = read(visitor.get("/blog/")).find("main")
    call_command("fill", posts=30, seed=2, beside=True, stdout=StringIO())
    assert read(visitor.get("/blog/")).find("main") != before


def test_readers_answer_one_another_and_some_wait_for_the_author(filled):
    comments = Comment.objects.all()
    assert comments.count() == 2 * POSTS
    assert comments.approved().count() > comments.waiting().count() > 0
    assert comments.exclude(parent=None).count() > POSTS / 2
    for answer in comments.exclude(parent=None):
        assert answer.parent.is_approved
        assert answer.post_id == answer.parent.post_id
        assert answer.created_at >= answer.parent.created_at >= answer.post.posted_at
        assert answer.thread.thread is None
    assert not {email for email in comments.values_list("email", flat=True) if "@example.com" not in email}


def test_what_was_made_is_said_and_that_the_search_lacks_it(filled):
    said = StringIO()
    call_command("fill", posts=20, beside=True, stdout=said)
    assert "20 posts and 40 comments" in said.getvalue()
    assert "update_index" in said.getvalue()


def test_the_search_finds_the_posts_if_wanted(filled):
    call_command("fill", posts=5, seed=3, beside=True, index=True, stdout=StringIO())
    title = PostPage.objects.last().title
    assert title in read(Client().get("/search/", {"q": title})).find("main").get_text()


def test_fewer_posts_than_one_are_refused(filled):
    with pytest.raises(CommandError, match="at least one post"):
        call_command("fill", posts=0, beside=True)


@pytest.fixture
def filled_further(filled):
    """The filled site, with enquiries and events besides."""
    call_command("fill", posts=1, enquiries=60, events=40, beside=True, stdout=StringIO())


def test_made_up_events_are_whole_pages_that_saving_leaves_as_they_are(filled_further):
    visitor, events = Client(), EventPage.objects.all()
    assert events.count() == 40
    assert 0 < events.coming().count() < events.past().count()
    assert Registration.objects.registered().exists()
    for event in events:
        answer = visitor.get(event.url)
        assert read(answer).h1.get_text(strip=True) == event.title
        assert parse_errors(answer.content.decode()) == [], event.title
        before = (event.over_at, event.sequence, event.calendar_facts, event.news_number)
        event.save()
        assert (event.over_at, event.sequence, event.calendar_facts, event.news_number) == before
    calendar = visitor.get("/events/calendar.ics").content.decode()
    assert calendar.count("BEGIN:VEVENT") >= events.coming().count()
    assert not any(Page.find_problems())


def test_made_up_enquiries_stand_in_the_inbox_and_are_answered(filled_further):
    author = Client()
    log_in(author)
    assert Enquiry.objects.count() == 60
    assert Enquiry.objects.new().exists()
    listed = author.get(reverse("contact_enquiry_modeladmin_index"), {"state": "answered"})
    assert "Sample visitor" in listed.content.decode()
    answered = Enquiry.objects.filter(state=Enquiry.State.ANSWERED)
    assert {one.answers.count() for one in answered} == {1}
    assert not {one.email for one in Enquiry.objects.all() if not one.email.endswith("@example.com")}


def test_enquiries_and_events_change_nothing_of_the_posts(module_database):
    def written(**others) -> list:
        with transaction.atomic():
            make_home()
            call_command("fill", posts=5, beside=True, stdout=StringIO(), **others)
            words = words_of_the_site()
            transaction.set_rollback(True)
        return words

    assert written() == written(enquiries=5, events=5)
