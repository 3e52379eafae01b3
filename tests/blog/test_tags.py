"""Tidying tags: merging them, and being rid of those that nobody needs."""

from urllib.parse import urlencode

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ReferenceIndex, Revision

from blog.date_words import looks_like_a_date
from blog.models import Filing, FormerSlug, PostPage, Tag, TaggedPost
from blog.tidying import merge_tags
from core.models import Generation
from tests.blog.conftest import titles
from tests.documents import read
from tests.factories import PostPageFactory, TagFactory

pytestmark = pytest.mark.ignore_template_errors


def address(route: str) -> str:
    """Return the address of one of the author's screens for tags."""
    return reverse(Tag.snippet_viewset.get_url_name(route))


def merging(*tags, **query) -> str:
    """Return the address of the screen that merges these tags."""
    pairs = [("id", tag if isinstance(tag, str) else tag.pk) for tag in tags]
    return (
        reverse("wagtail_bulk_action", args=["blog", "tag", "merge"])
        + "?"
        + urlencode([*pairs, *query.items()])
    )


def merge(browser, *tags, into=None, other=""):
    """Merge tags in the author's browser, and return the answer."""
    return browser.post(merging(*tags), {"into": into.pk if into else "another", "other": other})


def tags_of(post) -> set[str]:
    """Return the names of the tags that a post has for visitors."""
    return set(PostPage.objects.get(pk=post.pk).tags.names())


def drafted(post, tags, **fields):
    """Leave unpublished changes on a post."""
    post = PostPage.objects.get(pk=post.pk)
    post.tags.set(tags)
    return post.save_revision(**fields)


def note_uses():
    """Have Wagtail note which post uses what; by itself it does so when a request is over."""
    ReferenceIndex.objects.all().delete()
    for post in PostPage.objects.all():
        ReferenceIndex.create_or_update_for_object(post)


def uses() -> list[tuple]:
    """Return what Wagtail has noted of the uses of tags."""
    noted = ReferenceIndex.objects.filter(to_content_type__model="tag")
    return sorted(noted.values_list("to_object_id", "object_id", "content_path"))


@pytest.fixture
def pair(db):
    return TagFactory(name="learnign"), TagFactory(name="learning")


def test_merging_asks_first_and_says_how_many_posts_change(pair, write, author_client):
    for number in range(3):
        write(f"Post {number}", tags=["learnign"])
    asked = author_client.get(merging(*pair)).content.decode()
    assert "3 posts have one of these tags" in asked
    assert "learnign" in asked
    assert Tag.objects.count() == 2


def test_merging_gives_every_post_the_tag_that_stays_once(pair, write, author_client, client):
    wrong, right = pair
    one = write("One", tags=["learnign"])
    both = write("Both", "2019-11-25", tags=["learnign", "learning", "Books"])
    assert titles(read(client.get("/tag/learning/"))) == ["Both"]
    assert merge(author_client, *pair, into=right).status_code == 302
    assert tags_of(one) == {"learning"}
    assert tags_of(both) == {"learning", "Books"}
    assert TaggedPost.objects.filter(content_object=both).count() == 2
    assert not Tag.objects.filter(name="learnign").exists()
    assert titles(read(client.get("/tag/learning/"))) == ["Both", "One"]
    assert not Filing.objects.filter(archive=wrong.archive_key).exists()


def test_merged_posts_are_still_known_to_use_the_tag(pair, write, author_client):
    write("One", tags=["learnign"])
    write("Both", tags=["learnign", "learning"])
    note_uses()
    assert len(uses()) == 3
    assert merge(author_client, *pair, into=pair[1]).status_code == 302
    kept = uses()
    note_uses()
    assert kept == uses()
    assert [tag for tag, _, _ in kept] == [str(pair[1].pk)] * 2


def test_the_addresses_of_merged_tags_lead_on_in_one_step(pair, write, author_client, client):
    oldest, right = pair
    write("One", tags=["learnign"])
    oldest.slug = "learnt"
    oldest.save()
    assert client.get("/tag/learnign/")["Location"] == "/tag/learnt/"
    assert merge(author_client, *pair, into=right).status_code == 302
    for old in ("learnign", "learnt"):
        moved = client.get(f"/tag/{old}/?page=1")
        assert (moved.status_code, moved["Location"]) == (301, "/tag/learning/?page=1")
    best = TagFactory(name="lifelong learning")
    assert merge(author_client, right, other='"Lifelong Learning"').status_code == 302
    for old in ("learnign", "learnt", "learning"):
        assert client.get(f"/tag/{old}/")["Location"] == best.get_absolute_url()


def test_a_new_tag_takes_the_address_that_led_to_another(pair, author_client, write, client):
    merge(author_client, *pair, into=pair[1])
    write("New", tags=["learnign"])
    assert titles(read(client.get("/tag/learnign/"))) == ["New"]
    assert not FormerSlug.objects.exists()


def test_unpublished_changes_get_the_tag_that_stays(pair, write, author_client):
    published = write("Published", tags=["learnign", "Books"])
    changed = write("Changed", tags=["learning"])
    drafted(changed, ["learning", "learnign"])
    only_in_the_draft = write("Draft only", tags=["Books"])
    drafted(only_in_the_draft, ["learnign"])
    swapped = write("Swapped", tags=["learning", "learnign"])
    drafted(swapped, ["learnign"])
    assert merge(author_client, *pair, into=pair[1]).status_code == 302

    editor = author_client.get(reverse("wagtailadmin_pages:edit", args=[published.pk]))
    assert {tag.name for tag in editor.context["form"]["tags"].value()} == {"learning", "Books"}
    for post, tags in (
        (published, {"learning", "Books"}),
        (changed, {"learning"}),
        (only_in_the_draft, {"learning"}),
        (swapped, {"learning"}),
    ):
        PostPage.objects.get(pk=post.pk).get_latest_revision().publish()
        assert tags_of(post) == tags
        assert TaggedPost.objects.filter(content_object=post).count() == len(tags)
    assert not Tag.objects.filter(name="learnign").exists()


def test_a_post_that_was_never_published_gets_the_tag_that_stays(pair, blog, author_client):
    post = PostPageFactory(parent=blog, title="Draft", live=False)
    drafted(post, ["learnign"])
    assert merge(author_client, *pair, into=pair[1]).status_code == 302
    PostPage.objects.get().get_latest_revision().publish()
    assert tags_of(post) == {"learning"}


def test_planned_changes_get_the_tag_that_stays(pair, write, author_client):
    post = write("Planned", tags=["Books"])
    ahead = PostPage.objects.get(pk=post.pk)
    ahead.tags.set(["learnign"])
    ahead.go_live_at = timezone.now() + timezone.timedelta(days=1)
    ahead.save_revision().publish()
    drafted(post, ["Books"])  # something later is being written
    assert merge(author_client, *pair, into=pair[1]).status_code == 302
    planned = Revision.objects.get(approved_go_live_at__isnull=False)
    assert [item["tag"] for item in planned.content["tagged_items"]] == [pair[1].pk]


def test_an_older_version_that_names_a_merged_tag_can_be_published(pair, write, author_client):
    post = write("Post", tags=["learnign", "Books"])
    older = post.get_latest_revision()
    drafted(post, ["Books"]).publish()
    assert merge(author_client, *pair, into=pair[1]).status_code == 302
    older.refresh_from_db()
    older.publish()
    assert tags_of(post) == {"Books"}


def test_merging_begins_one_generation(pair, write, author_client, monkeypatch):
    third = TagFactory(name="lerning")
    write("Post", tags=["learnign"])
    begun = []
    renew = type(Generation.objects).renew
    monkeypatch.setattr(type(Generation.objects), "renew", lambda self: (begun.append(1), renew(self))[1])
    assert merge(author_client, *pair, third, into=pair[1]).status_code == 302
    assert begun == [1]


def test_merging_into_itself_changes_nothing(pair, write, author_client):
    post = write("Post", tags=["learning"])
    assert merge(author_client, pair[1], other="learning").status_code == 302
    assert tags_of(post) == {"learning"}


@pytest.mark.parametrize(
    ("form", "complaint"),
    [
        ({}, "required"),
        ({"into": "99999"}, "not one of the available choices"),
        ({"into": "nonsense"}, "not one of the available choices"),
        ({"into": "another"}, "Name the one tag"),
        ({"into": "another", "other": "learning, Books"}, "Name the one tag"),
        ({"into": "another", "other": "nowhere"}, "no tag called “nowhere”"),
        ({"into": "another", "other": "a\x00b"}, "Null characters"),
    ],
)
def test_a_merger_that_does_not_say_what_stays_is_refused(pair, form, complaint, author_client):
    answer = author_client.post(merging(*pair), form)
    assert answer.status_code == 200
    assert complaint in answer.content.decode()
    assert Tag.objects.count() == 2


def test_merging_tags_that_are_gone_finds_nothing(pair, author_client):
    assert author_client.get(merging("99999")).status_code == 404


def test_who_may_not_delete_tags_cannot_merge_or_remove_them(pair, home):
    helper = get_user_model().objects.create_user("helper")
    group = Group.objects.create(name="Helpers")
    group.permissions.set(Permission.objects.filter(codename__in=["access_admin", "change_tag"]))
    helper.groups.add(group)
    browser = Client(raise_request_exception=False)
    browser.force_login(helper)
    merge(browser, *pair, into=pair[1])
    everything = {"tag": [tag.pk for tag in pair]}
    for route in ("remove_unused", "remove_dates"):
        browser.post(address(route), everything)
        assert address(route) not in browser.get(address("list")).content.decode()
    assert Tag.objects.count() == 2


def test_all_that_are_listed_means_those_that_match(write, author_client):
    write("Post", tags=["Books", "Bookshops"])
    for name in ("Bookmarks", "Nothing"):
        TagFactory(name=name)

    def chosen(**query):
        return {item["item"].name for item in author_client.get(merging("all", **query)).context["items"]}

    assert chosen() == {"Books", "Bookshops", "Bookmarks", "Nothing"}
    assert chosen(only="unused") == {"Bookmarks", "Nothing"}
    assert chosen(q="book") == {"Books", "Bookshops", "Bookmarks"}
    assert chosen(q="book", only="unused") == {"Bookmarks"}
    where = reverse("wagtail_bulk_action", args=["blog", "tag", "delete"]) + "?id=all&only=unused"
    assert author_client.post(where).status_code == 302
    assert set(Tag.objects.values_list("name", flat=True)) == {"Books", "Bookshops"}


def test_merging_two_thousand_posts_takes_few_queries(pair, blog, queries_of):
    posts = [PostPageFactory(parent=blog) for _ in range(3)]
    for post in posts:
        drafted(post, ["learnign"]).publish()
    few = len(queries_of(lambda: merge_tags([pair[0]], pair[1])))
    for post in [*posts, *(PostPageFactory(parent=blog) for _ in range(20))]:
        drafted(post, ["lerning"]).publish()
    wrong = Tag.objects.get(name="lerning")
    assert len(queries_of(lambda: merge_tags([wrong], pair[1]))) == few


def test_tags_without_posts_are_found_and_deleted_after_asking(write, author_client):
    write("Post", tags=["Books"])
    post = write("Draft", tags=[])
    drafted(post, ["Waiting"])
    TagFactory(name="Nothing")
    TagFactory(name="Nought")
    found = author_client.get(address("list") + "?only=unused").content.decode()
    assert "Nothing" in found
    assert "Waiting" not in found, "a draft has it"
    asked = author_client.get(address("remove_unused")).content.decode()
    assert "2 tags have no post" in asked
    assert "is told that nothing is there" in asked
    assert Tag.objects.count() == 4
    tags = [tag.pk for tag in Tag.objects.all()]
    assert author_client.post(address("remove_unused"), {"tag": tags}).status_code == 302
    assert set(Tag.objects.values_list("name", flat=True)) == {"Books", "Waiting"}, "whatever was sent"


def test_a_tag_whose_tick_was_taken_away_stays(author_client):
    TagFactory(name="Nothing")
    kept = TagFactory(name="Nought")
    asked = author_client.get(address("remove_unused")).content.decode()
    assert f'value="{kept.pk}" checked' in asked
    going = [tag.pk for tag in Tag.objects.exclude(pk=kept.pk)]
    author_client.post(address("remove_unused"), {"tag": [*going, "nonsense", "", "²", "-1"]})
    assert list(Tag.objects.all()) == [kept]
    author_client.post(address("remove_unused"))
    assert list(Tag.objects.all()) == [kept]


DATES = [
    *("2019", "1999", "November", "november", "Nov", "Nov.", "sept", "Sep", "May", "November 2019"),
    *("Nov 2019", "November, 2019", "24 November 2019", "24 Nov 2019", "24th November 2019", "1st May"),
    *("November 24, 2019", "Nov 24 2019", "November 24", "2019-11", "2019-11-24", "24/11/2019", " 2019 "),
]
WORDS = [
    *("1066", "2001: A Space Odyssey", "Mayhem", "365", "20190", "Novel", "March of the makers", "24"),
    *("32 November 2019", "2019-13", "Web 2.0", "Augustine", "learning", "decade", "#2019", ""),
]


@pytest.mark.parametrize("name", DATES)
def test_a_date_is_known_as_one(name):
    assert looks_like_a_date(name)


@pytest.mark.parametrize("name", WORDS)
def test_a_word_is_not_taken_for_a_date(name):
    assert not looks_like_a_date(name)


def test_tags_that_look_like_dates_are_found_and_deleted_and_their_posts_stay(write, author_client, client):
    write("Post", "2019-11-24", tags=["2019", "November", "Books"])
    assert client.get("/tag/2019/").status_code == 200
    assert author_client.get(address("list") + "?only=nonsense").status_code == 200
    found = author_client.get(address("list") + "?only=dates")
    assert set(found.context["object_list"].values_list("name", flat=True)) == {"2019", "November"}
    asked = author_client.get(address("remove_dates")).content.decode()
    assert "archives by year, month and day" in asked
    assert "(1 post)" in " ".join(asked.split())
    tags = [tag.pk for tag in Tag.objects.all()]
    assert author_client.post(address("remove_dates"), {"tag": tags}).status_code == 302
    assert set(Tag.objects.values_list("name", flat=True)) == {"Books"}
    assert client.get("/tag/2019/").status_code == 404
    assert titles(read(client.get("/2019/11/"))) == ["Post"]
    post = PostPage.objects.get()
    post.get_latest_revision().publish()
    assert tags_of(post) == {"Books"}


def test_deleting_many_tags_leaves_no_trace_of_their_use(write, author_client):
    write("Post", tags=["2019", "Books"])
    note_uses()
    author_client.post(address("remove_dates"), {"tag": [tag.pk for tag in Tag.objects.all()]})
    assert [tag for tag, _, _ in uses()] == [str(Tag.objects.get().pk)]
