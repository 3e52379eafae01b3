"""A draft shown by a link to somebody without an account, and to nobody else."""

from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupPagePermission, Page, PageViewRestriction

from core.jobs import all_jobs
from editing.models import DraftLink
from tests.contracts.test_addresses import policy_of
from tests.discovery import factory_for, page_types, place_for
from tests.documents import heading_levels, menu, parse_errors, read, read_html, unlabelled_fields
from tests.factories import (
    BlogIndexPageFactory,
    HomePageFactory,
    PictureFactory,
    PlainPageFactory,
    PostPageFactory,
)

LIVE, DRAFT = "As visitors know it", "As nobody knows it yet"
NO_INDEX = "noindex, nofollow"


def text(words: str) -> list:
    return [("text", f"<p>{words}</p>")]


def redraft(page: Page) -> Page:
    """Give a page a draft that differs from what visitors see."""
    page.title, page.body = DRAFT, text(DRAFT)
    page.save_revision()
    return page


def share(page: Page, days: float = 7, **others) -> DraftLink:
    return DraftLink.objects.create(page=page, expires_at=timezone.now() + timedelta(days=days), **others)


def words_of(response) -> str:
    return read(response).find("main").get_text()


@pytest.fixture
def drafted(home):
    """A page of which visitors see another state than that of the draft."""
    page = PlainPageFactory(parent=home, title=LIVE, body=text(LIVE), show_in_menus=True)
    return redraft(page)


@pytest.fixture
def link(drafted):
    return share(drafted)


@pytest.fixture
def screen(drafted):
    return reverse("draft_links", args=[drafted.pk])


@pytest.fixture
def writer_of_nothing(home):
    """Somebody who may log in, and write on no page."""
    group = Group.objects.create(name="Others")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    other = get_user_model().objects.create_user("other", "other@example.com", "a password for tests")
    other.groups.add(group)
    browser = Client(raise_request_exception=False)
    browser.force_login(other)
    return browser


# What the link shows


def test_a_link_shows_the_draft_to_anybody_and_says_so(link, client):
    response = client.get(link.url)
    assert DRAFT in words_of(response)
    assert LIVE not in words_of(response)
    banner = read(response).select_one("aside.draft-banner")
    assert "This is a draft" in banner.get_text()
    assert banner.time["datetime"] == f"{timezone.localtime(link.expires_at):%Y-%m-%dT%H:%M%z}"
    assert parse_errors(response.content.decode()) == []


def test_a_page_that_is_no_draft_has_no_banner_and_may_be_indexed(drafted, client):
    soup = read(client.get(drafted.url))
    assert not soup.select_one(".draft-banner")
    assert not soup.find("meta", {"name": "robots"})


def test_a_draft_is_kept_by_nobody_and_its_address_told_to_nobody(link, client):
    response = client.get(link.url)
    assert response["X-Robots-Tag"] == NO_INDEX
    assert read(response).find("meta", {"name": "robots"})["content"] == "noindex"
    assert response["Cache-Control"] == "private, no-store"
    assert response["Referrer-Policy"] == "no-referrer"
    assert not response.cookies
    assert link.reference not in response.content.decode()
    assert f'href="http://testserver{link.page.url}"' in response.content.decode()


def test_a_page_that_stands_outside_the_site_does_not_tell_the_secret_address_as_its_own(home, client):
    outside = redraft(HomePageFactory(parent=home.get_parent(), live=False))
    assert outside.full_url is None
    link = share(outside)
    response = client.get(link.url)
    assert DRAFT in read(response).get_text()
    assert link.reference not in response.content.decode()


def test_a_draft_may_be_framed_by_nobody(link, client):
    response = client.get(link.url)
    assert policy_of(response)["frame-ancestors"] == "'none'"
    assert response["X-Frame-Options"] == "DENY"


def test_the_author_who_follows_a_link_sees_what_others_see(link, author_client, client):
    assert author_client.get(link.url).content == client.get(link.url).content
    assert "wagtail-userbar" in author_client.get(link.page.url).content.decode()


@pytest.mark.parametrize("page_type", page_types(), ids=lambda model: model.__name__)
def test_a_page_of_any_type_that_was_never_published_can_be_shown(page_type, home, client):
    parent = place_for(page_type, home)
    page = factory_for(page_type)(parent=parent, title=DRAFT, live=False)
    page.save_revision()
    response = client.get(share(page).url)
    assert read(response).select_one(".draft-banner")
    # The home page says its own name in other words.
    assert DRAFT in read_html(response.content.decode()).get_text()


def test_a_page_beneath_one_that_visitors_do_not_see_can_be_shown(home, client):
    blog = BlogIndexPageFactory(parent=home, title="Not here yet", live=False, show_in_menus=True)
    post = redraft(PostPageFactory(parent=blog, live=False))
    response = client.get(share(post).url)
    assert DRAFT in words_of(response)
    assert "Not here yet" not in response.content.decode()
    assert client.get(post.url).status_code == 404


def test_the_picture_of_the_draft_is_shown_and_not_that_of_the_live_page(home, client):
    before, after = PictureFactory(description="Before"), PictureFactory(description="After")
    page = PlainPageFactory(parent=home, picture=before)
    page.picture = after
    page.save_revision()
    shown = read(client.get(share(page).url)).select_one(".page-lead img")
    assert shown["alt"] == "After"
    assert client.get(shown["src"]).status_code == 200


def test_what_is_saved_after_the_link_was_sent_is_shown_too(link, client):
    client.get(link.url)
    later = link.page.get_latest_revision_as_object()
    later.title = "Later still"
    later.save_revision()
    assert read(client.get(link.url)).h1.get_text(strip=True) == "Later still"


def test_the_second_page_of_a_draft_that_lists_pages_can_be_seen(home, client):
    blog = BlogIndexPageFactory(parent=home)
    for _ in range(blog.children_per_page + 1):
        PostPageFactory(parent=blog)
    address = share(blog).url
    assert client.get(address, {"page": 2}).content != client.get(address).content
    assert client.get(address, {"page": 3}).status_code == 404


def test_only_the_header_is_sent_when_only_that_is_asked_for(link, client):
    response = client.head(link.url)
    assert response.status_code == 200
    assert response.content == b""
    assert response["X-Robots-Tag"] == NO_INDEX


def test_nothing_can_be_sent_to_a_draft(link, client):
    assert client.post(link.url).status_code == 405


# What it opens besides: nothing


def test_a_link_opens_a_restricted_page_and_no_other(home, client):
    page = redraft(PlainPageFactory(parent=home))
    child = PlainPageFactory(parent=page, title="The secret beneath", show_in_menus=True)
    PageViewRestriction.objects.create(
        page=page, restriction_type=PageViewRestriction.PASSWORD, password="open sesame"
    )
    response = client.get(share(page).url)
    assert DRAFT in words_of(response)
    assert child.title not in response.content.decode()
    for closed in (page, child):
        assert DRAFT not in client.get(closed.url).content.decode()
        assert "password" in client.get(closed.url).content.decode()


def test_a_draft_is_in_no_menu_sitemap_or_search(home, client):
    page = redraft(PlainPageFactory(parent=home, live=False, show_in_menus=True))
    link = share(page)
    assert DRAFT in words_of(client.get(link.url))
    assert DRAFT not in str(menu(read(client.get(link.url))))
    for address in ("/", "/sitemap.xml", f"/search/?q={DRAFT}"):
        answer = client.get(address).content.decode()
        assert "/draft/" not in answer
        assert page.slug not in answer
    assert not read(client.get(f"/search/?q={DRAFT}")).select("main article a")


def test_a_link_to_one_draft_does_not_lead_to_another(drafted, link, home, client):
    other = redraft(PlainPageFactory(parent=home, live=False))
    other_link = share(other)
    name, signature = link.url.rstrip("/").rsplit(".", 1)
    swapped = f"/draft/{other_link.reference}.{signature}/"
    assert client.get(f"{name}.{signature}/").status_code == 200
    assert client.get(swapped).status_code == 404


@pytest.mark.parametrize(
    "token", ["1", "nonsense.nonsense", "{reference}", "{token}x", "x{token}", "{token}/x"]
)
def test_an_address_that_the_site_did_not_make_leads_nowhere(token, link, client):
    made_up = token.format(reference=link.reference, token=link.url.split("/")[2])
    assert client.get(f"/draft/{made_up}/").status_code == 404


def test_an_address_made_with_another_key_leads_nowhere(link, client, settings):
    address = link.url
    settings.SECRET_KEY = "a key of another site, long enough to be one, and of no use here"
    assert client.get(address).status_code == 404


def test_a_page_called_draft_may_have_pages_beneath_it(home, client):
    above = PlainPageFactory(parent=home, slug="draft")
    beneath = PlainPageFactory(parent=above, slug="beer")
    assert beneath.url == "/draft/beer/"
    assert read(client.get(beneath.url)).h1.get_text(strip=True) == beneath.title


# What is remembered


def test_a_draft_leaves_nothing_behind_on_the_live_page(drafted, link, client):
    assert DRAFT in words_of(client.get(link.url))
    assert LIVE in words_of(client.get(drafted.url))
    assert DRAFT not in client.get(drafted.url).content.decode()
    assert menu(read(client.get("/"))) == {"Home": [], LIVE: []}


def test_the_live_page_leaves_nothing_behind_on_the_draft(drafted, link, client):
    assert LIVE in words_of(client.get(drafted.url))
    assert LIVE in words_of(client.get(drafted.url))
    assert LIVE not in words_of(client.get(link.url))


# How it ends


def ended(response) -> bool:
    """Tell whether the site says in plain words that there is nothing behind the link any more."""
    html = response.content.decode()
    assert DRAFT not in html
    assert parse_errors(html) == []
    assert heading_levels(read_html(html)) == [1]
    assert response["X-Robots-Tag"] == NO_INDEX
    assert response["Cache-Control"] == "private, no-store"
    return response.status_code == 410


def test_a_link_ends_when_its_time_is_over(drafted, client):
    assert ended(client.get(share(drafted, days=-0.001).url))


def test_a_link_ends_when_the_author_takes_it_back(drafted, link, author_client, client):
    author_client.post(reverse("revoke_draft_link", args=[drafted.pk, link.pk]))
    assert ended(client.get(link.url))


def test_a_link_ends_with_its_page(drafted, link, author_client, client):
    author_client.post(reverse("wagtailadmin_pages:delete", args=[drafted.pk]))
    assert not Page.objects.filter(pk=drafted.pk).exists()
    assert ended(client.get(link.url))


def test_links_that_ended_three_months_ago_are_forgotten_and_others_are_not(drafted):
    now = timezone.now()
    kept = [share(drafted), share(drafted, days=-80), share(drafted, revoked_at=now - timedelta(days=80))]
    share(drafted, days=-91)
    share(drafted, revoked_at=now - timedelta(days=91))
    forget = next(job for job in all_jobs() if job.name == "editing.forget_old_draft_links")
    forget.work()
    assert set(DraftLink.objects.all()) == set(kept)


# The author's screen


def test_the_editor_leads_to_the_screen(drafted, screen, author_client):
    edit = reverse("wagtailadmin_pages:edit", args=[drafted.pk])
    assert f'href="{screen}"' in author_client.get(edit).content.decode()


@pytest.mark.parametrize("days", [1, 7, 30])
def test_the_author_makes_a_link_and_finds_its_address(days, drafted, screen, author_client, client):
    form = {"for_whom": "Priya", "days": days}
    soup = read(author_client.post(screen, form, follow=True))
    assert "Priya" in soup.find("main").get_text()
    assert unlabelled_fields(soup.find("main")) == []
    address = soup.select_one(".draft-links__address input")["value"]
    assert address.startswith("http://testserver/draft/")
    assert DRAFT in words_of(client.get(address))
    link = DraftLink.objects.get()
    assert abs(link.expires_at - timezone.now() - timedelta(days=days)) < timedelta(minutes=1)
    assert link.created_by.username == "author"


def test_a_link_is_valid_for_a_week_unless_the_author_says_otherwise(screen, author_client):
    soup = read(author_client.get(screen))
    assert soup.select_one("select[name=days] option[selected]")["value"] == "7"
    refused = author_client.post(screen, {"days": 3650})
    assert refused.status_code == 200
    assert not DraftLink.objects.exists()


def test_the_screen_shows_which_links_are_open_and_the_addresses_of_those_alone(
    drafted, screen, author_client
):
    share(drafted, for_whom="Open")
    share(drafted, for_whom="Taken", revoked_at=timezone.now())
    share(drafted, for_whom="Over", days=-1)
    entries = read(author_client.get(screen)).select(".draft-links__link")
    assert [(entry.h3.get_text(), entry.p.get_text()[:8], bool(entry.input)) for entry in entries] == [
        ("Open", "Open unt", True),
        ("Over", "Ran out ", False),
        ("Taken", "Taken ba", False),
    ]


def test_the_author_is_told_when_there_is_nothing_newer_than_what_is_live(drafted, screen, author_client):
    nothing_newer = "nothing newer than what visitors see"
    assert nothing_newer not in words_of(author_client.get(screen))
    drafted.save_revision().publish()
    assert nothing_newer in words_of(author_client.get(screen))


def test_looking_at_where_a_link_is_taken_back_does_not_take_it_back(drafted, link, author_client, client):
    assert author_client.get(reverse("revoke_draft_link", args=[drafted.pk, link.pk])).status_code == 405
    assert client.get(link.url).status_code == 200


def test_when_a_link_was_taken_back_is_not_forgotten_by_taking_it_back_again(drafted, author_client):
    first = timezone.now() - timedelta(days=3)
    link = share(drafted, revoked_at=first)
    author_client.post(reverse("revoke_draft_link", args=[drafted.pk, link.pk]))
    link.refresh_from_db()
    assert link.revoked_at == first


def test_who_may_not_edit_a_page_can_neither_make_links_nor_see_nor_take_them_back(
    drafted, link, screen, writer_of_nothing, client
):
    assert link.reference not in writer_of_nothing.get(screen, follow=True).content.decode()
    writer_of_nothing.post(screen, {"for_whom": "Me", "days": 7})
    writer_of_nothing.post(reverse("revoke_draft_link", args=[drafted.pk, link.pk]))
    assert list(DraftLink.objects.all()) == [link]
    assert client.get(link.url).status_code == 200


def test_who_may_edit_one_page_cannot_take_back_links_to_another(
    drafted, link, home, writer_of_nothing, client
):
    own = PlainPageFactory(parent=home)
    GroupPagePermission.objects.create(
        group=Group.objects.get(name="Others"),
        page=own,
        permission=Permission.objects.get(content_type__app_label="wagtailcore", codename="change_page"),
    )
    assert writer_of_nothing.get(reverse("draft_links", args=[own.pk])).status_code == 200
    answer = writer_of_nothing.post(reverse("revoke_draft_link", args=[own.pk, link.pk]))
    assert answer.status_code == 404
    assert client.get(link.url).status_code == 200


def test_visitors_are_asked_to_log_in_before_they_can_share_anything(screen, client):
    assert client.get(screen).url.startswith("/admin/login/")
    assert client.post(screen, {"days": 7}).url.startswith("/admin/login/")
    assert not DraftLink.objects.exists()
