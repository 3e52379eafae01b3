"""The author's screens for categories, tags, authors and series, and the editor's part of them."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data, querydict_from_html, streamfield

from blog.models import Author, Category, Filing, FormerSlug, PostPage, Series, Tag
from core.models import Generation
from tests.blog.conftest import titles
from tests.documents import read
from tests.factories import AuthorFactory, CategoryFactory, SeriesFactory, TagFactory

SUBJECTS = [
    pytest.param(Category, CategoryFactory, "categories", id="category"),
    pytest.param(Tag, TagFactory, "tags", id="tag"),
    pytest.param(Author, AuthorFactory, "authors", id="author"),
    pytest.param(Series, SeriesFactory, None, id="series"),
]

pytestmark = pytest.mark.ignore_template_errors


def address(model, route, *args) -> str:
    """Return the address of one of the author's screens."""
    return reverse(model.snippet_viewset.get_url_name(route), args=args)


def listed(response) -> list[str]:
    """Return the names that a list shows."""
    assert response.status_code == 200
    soup = BeautifulSoup(response.content, "html.parser")
    return [link.get_text(strip=True) for link in soup.select("td.title .title-wrapper")]


def save(browser, subject, **values):
    """Send the form of a subject, with nothing but a name or with these values."""
    form = {"name": subject.name, "slug": subject.slug, "description": subject.description} | values
    if isinstance(subject, Author):
        form |= nested_form_data({"links": streamfield([])})
    if subject.pk:
        return browser.post(address(type(subject), "edit", subject.pk), form)
    return browser.post(address(type(subject), "add"), form)


def errors(response) -> dict:
    """Return what a form complained of."""
    assert response.status_code == 200
    return {name: " ".join(texts) for name, texts in response.context["form"].errors.items()}


def file_under(write, model, field, subject, title, on="2019-11-24"):
    """Publish a post filed under a subject."""
    if model is Series:
        return write(title, on, series=subject)
    return write(title, on, **{field: [subject]})


@pytest.mark.parametrize(("model", "make", "field"), SUBJECTS)
def test_a_list_says_how_many_posts_are_published_and_leads_to_them(model, make, field, write, author_client):
    subject = make(name="Learning")
    make(name="Nothing")
    file_under(write, model, field, subject, "Shown")
    file_under(write, model, field, subject, "Hidden").unpublish()
    page = author_client.get(address(model, "list")).content.decode()
    assert f'<a href="{subject.get_absolute_url()}">1</a>' in page
    assert "/nothing/" not in page, "what has no posts leads nowhere"


@pytest.mark.parametrize(("model", "make", "field"), SUBJECTS)
def test_a_list_can_be_searched_and_sorted_by_posts(model, make, field, write, author_client):
    for name in ("Apple", "Banana", "Cherry"):
        make(name=name)
    file_under(write, model, field, model.objects.get(name="Banana"), "Shown")
    author_client.get(address(model, "list"))
    assert listed(author_client.get(address(model, "list") + "?q=err")) == ["Cherry"]
    assert listed(author_client.get(address(model, "list") + "?ordering=-published"))[0] == "Banana"


@pytest.mark.parametrize(("model", "make", "field"), SUBJECTS)
def test_a_list_costs_the_same_for_twenty_as_for_two_hundred(model, make, field, author_client, queries_of):
    costs = []
    for count in (20, 180):
        for number in range(count):
            name = f"{count} {number}"
            login = {"user": get_user_model().objects.create_user(name)} if model is Author else {}
            make(name=name, **login)
        author_client.get(address(model, "list"))
        costs.append(len(queries_of(lambda: author_client.get(address(model, "list")))))
    assert costs[0] == costs[1]


@pytest.mark.parametrize(("model", "make", "field"), SUBJECTS)
def test_a_name_alone_is_enough(model, make, field, author_client):
    assert save(author_client, model(name="Lifelong Learning")).status_code == 302
    assert model.objects.get().slug == "lifelong-learning"


@pytest.mark.parametrize(("model", "make", "field"), SUBJECTS)
@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("", "required"),
        ("x" * 300, "at most"),
        ("Lear\x07ning", "can't be seen"),
        ("gni\u202enraeL", "can't be seen"),
        ("…", "letter or a digit"),
        ("a\x00b", "Null characters"),
    ],
)
def test_a_name_that_cannot_be_read_is_refused(model, make, field, name, complaint, author_client):
    assert complaint in errors(save(author_client, model(), name=name))["name"]


@pytest.mark.parametrize(("model", "make"), [(Category, CategoryFactory), (Tag, TagFactory)])
def test_a_name_that_is_there_already_is_refused_however_it_is_capitalised(model, make, author_client):
    make(name="Éducation")
    assert "“Éducation”" in errors(save(author_client, model(), name="éducation"))["name"]
    assert save(author_client, model.objects.get(), name="ÉDUCATION").status_code == 302


@pytest.mark.parametrize(("model", "make", "field"), SUBJECTS)
def test_after_a_renaming_the_old_address_leads_to_the_new_one(
    model, make, field, write, author_client, client
):
    subject = make(name="Learnign")
    file_under(write, model, field, subject, "Shown")
    old = subject.get_absolute_url()
    assert save(author_client, subject, name="Learning", slug="").status_code == 302
    subject.refresh_from_db()
    assert subject.slug == "learning"
    moved = client.get(old + "?page=1")
    assert (moved.status_code, moved["Location"]) == (301, subject.get_absolute_url() + "?page=1")
    assert titles(read(client.get(moved["Location"]))) == ["Shown"]


@pytest.mark.parametrize(("model", "make", "field"), SUBJECTS)
def test_emptying_the_address_of_what_keeps_its_name_keeps_the_address(model, make, field, author_client):
    subject = make(name="Learning")
    assert save(author_client, subject, slug="").status_code == 302
    subject.refresh_from_db()
    assert subject.slug == "learning"
    assert not FormerSlug.objects.exists()


@pytest.mark.parametrize(("model", "make", "field"), SUBJECTS)
def test_deleting_says_how_many_posts_lose_it_and_they_stay(model, make, field, write, author_client, client):
    subject = make(name="Learning")
    if model is Author:
        AuthorFactory(name="Somebody else")
    for number in range(3):
        post = file_under(write, model, field, subject, f"Post {number}")
    post.unpublish()
    where = subject.get_absolute_url()
    assert len(titles(read(client.get(where)))) == 2

    asked = author_client.get(address(model, "delete", subject.pk)).content.decode()
    assert "3 posts" in asked
    assert where in asked
    assert model.objects.filter(pk=subject.pk).exists(), "asking deletes nothing"

    assert author_client.post(address(model, "delete", subject.pk)).status_code == 302
    assert not Filing.objects.filter(archive=subject.archive_key).exists()
    assert client.get(where).status_code == 404
    assert PostPage.objects.count() == 3
    assert read(client.get(PostPage.objects.live().first().url))
    assert author_client.get(reverse("wagtailadmin_pages:edit", args=[post.pk])).status_code == 200
    post.get_latest_revision().publish()


@pytest.mark.parametrize(("model", "make", "field"), SUBJECTS)
def test_deleting_several_says_how_many_posts_lose_them(model, make, field, write, author_client):
    subjects = [make(name="Learning"), make(name="Teaching"), make(name="Kept")]
    for number, subject in enumerate(subjects):
        file_under(write, model, field, subject, f"Post {number}")
    query = "&".join(f"id={subject.pk}" for subject in subjects[:2])
    where = reverse("wagtail_bulk_action", args=["blog", model._meta.model_name, "delete"]) + f"?{query}"
    assert "2 posts" in author_client.get(where).content.decode()
    assert model.objects.count() == 3
    assert author_client.post(where).status_code == 302
    assert [kept.name for kept in model.objects.all()] == ["Kept"]


@pytest.mark.parametrize(("model", "make", "field"), SUBJECTS)
def test_who_may_not_delete_cannot(model, make, field, home):
    subject = make(name="Learning")
    browser = Client(raise_request_exception=False)
    helper = get_user_model().objects.create_user("helper", password="hers")
    group = Group.objects.create(name="Helpers")
    codes = ["access_admin", f"change_{model._meta.model_name}"]
    group.permissions.set(Permission.objects.filter(codename__in=codes))
    helper.groups.add(group)
    browser.force_login(helper)
    assert listed(browser.get(address(model, "list"))) == ["Learning"]
    browser.post(address(model, "delete", subject.pk))
    browser.post(
        reverse("wagtail_bulk_action", args=["blog", model._meta.model_name, "delete"]) + f"?id={subject.pk}"
    )
    assert model.objects.exists()


def test_a_visitor_sees_none_of_the_screens(home, client):
    for route in ("list", "add", "remove_unused", "remove_dates"):
        assert client.get(address(Tag, route)).status_code == 302
    assert client.get(reverse("wagtail_bulk_action", args=["blog", "tag", "merge"])).status_code == 302


def test_categories_are_listed_as_a_tree(author_client):
    top = CategoryFactory(name="Learning")
    CategoryFactory(name="Adults", parent=top)
    CategoryFactory(name="Zoos")
    CategoryFactory(name="Business")
    response = author_client.get(address(Category, "list"))
    assert "In tree" not in response.content.decode()
    assert listed(response) == ["Business", "Learning", "Learning › Adults", "Zoos"]


def test_a_category_is_offered_the_top_of_the_tree_and_not_itself(author_client):
    top = CategoryFactory(name="Learning")
    CategoryFactory(name="Adults", parent=top)
    alone = CategoryFactory(name="Alone")

    def offered(category):
        form = author_client.get(address(Category, "edit", category.pk)).context["form"]
        choices = BeautifulSoup(str(form["parent"]), "html.parser").select("select option")
        return [choice.get_text() for choice in choices][1:]

    assert offered(alone) == ["Learning"]
    assert offered(top) == [], "others stand beneath it"


def test_a_tree_of_more_than_two_levels_or_with_a_loop_is_refused(author_client):
    top = CategoryFactory(name="Learning")
    child = CategoryFactory(name="Adults", parent=top)
    alone = CategoryFactory(name="Alone")
    assert "beneath itself" in errors(save(author_client, alone, parent=alone.pk))["parent"]
    assert "two levels" in errors(save(author_client, alone, parent=child.pk))["parent"]
    assert "Other categories stand beneath" in errors(save(author_client, top, parent=alone.pk))["parent"]
    assert "two levels" in errors(save(author_client, top, parent=child.pk))["parent"]
    assert "parent" in errors(save(author_client, alone, parent=99999))
    assert "parent" in errors(save(author_client, alone, parent="nonsense"))
    assert save(author_client, alone, parent=top.pk).status_code == 302


def test_two_categories_that_came_to_stand_beneath_each_other_hang_nothing(write, author_client, client):
    one = CategoryFactory(name="One")
    other = CategoryFactory(name="Other", parent=one)
    Category.objects.filter(pk=one.pk).update(parent=other)
    post = write("Shown", categories=[Category.objects.get(pk=one.pk)])
    assert client.get(post.url).status_code == 200
    assert client.get(Category.objects.get(pk=one.pk).get_absolute_url()).status_code == 200
    assert client.get(Category.objects.get(pk=other.pk).get_absolute_url()).status_code == 200
    assert listed(author_client.get(address(Category, "list")))
    assert save(author_client, Category.objects.get(pk=one.pk), parent="").status_code == 302


def test_moving_a_category_moves_its_posts_and_begins_a_generation(write, author_client, client):
    top, category = CategoryFactory(name="Learning"), CategoryFactory(name="Adults")
    write("Shown", categories=[category])
    assert titles(read(client.get("/category/learning/"))) == []
    before = Generation.objects.current()
    assert save(author_client, category, parent=top.pk).status_code == 302
    assert Generation.objects.current() != before
    assert titles(read(client.get("/category/learning/"))) == ["Shown"]
    assert client.get("/category/adults/")["Location"] == "/category/learning/adults/"
    category.refresh_from_db()
    assert save(author_client, category, parent="").status_code == 302
    assert titles(read(client.get("/category/learning/"))) == []


def test_deleting_a_category_says_what_becomes_of_those_beneath(write, author_client, client):
    top = CategoryFactory(name="Learning")
    child = CategoryFactory(name="Adults", parent=top)
    write("Shown", categories=[child])
    assert "“Adults” stays" in author_client.get(address(Category, "delete", top.pk)).content.decode()
    author_client.post(address(Category, "delete", top.pk))
    assert titles(read(client.get("/category/adults/"))) == ["Shown"]


def test_an_author_is_offered_the_logins_that_nobody_else_has(author_client):
    people = get_user_model().objects
    helen, gone = people.create_user("helen"), people.create_user("gone", is_active=False)
    taken = AuthorFactory(name="Helen", user=helen)

    def offered(path):
        return set(author_client.get(path).context["form"].fields["user"].queryset)

    assert offered(address(Author, "add")) == {people.get(username="author")}
    assert offered(address(Author, "edit", taken.pk)) == {people.get(username="author"), helen}
    assert "user" in errors(save(author_client, Author(name="Another"), user=gone.pk))


@pytest.fixture
def editor(write, author_client):
    """Return functions that open the editor of a post and save it from there."""
    post = write("Shown")
    where = reverse("wagtailadmin_pages:edit", args=[post.pk])

    class Editor:
        page = post

        def open(self):
            return author_client.get(where)

        def publish(self, **values):
            form = querydict_from_html(self.open().content.decode(), form_id="page-edit-form")
            form.update(nested_form_data({"body": streamfield([])}) | {"action-publish": "1"})
            for name, value in values.items():
                form.setlist(name, value if isinstance(value, list) else [value])
            return author_client.post(where, form)

    return Editor()


def test_the_editor_offers_categories_as_the_tree_has_them(editor):
    top = CategoryFactory(name="Learning")
    CategoryFactory(name="Adults", parent=top)
    CategoryFactory(name="Business")
    form = editor.open().context["form"]
    tree = ["Business", "Learning", "Learning › Adults"]
    boxes = BeautifulSoup(str(form["categories"]), "html.parser")
    assert [label.get_text(strip=True) for label in boxes.select("label:has([type=checkbox])")] == tree
    choices = BeautifulSoup(str(form["primary_category"]), "html.parser").select("select option")
    assert [choice.get_text() for choice in choices][1:] == tree


def test_the_editor_says_where_to_make_the_first_category(editor):
    form = editor.open().context["form"]
    assert "There are none yet" in form["categories"].help_text
    assert "primary_category" not in form.fields


def test_the_editor_offers_authors_only_where_there_is_a_choice(editor):
    only = AuthorFactory(name="Only")
    assert "authors" not in editor.open().context["form"].fields
    assert editor.publish().status_code == 302
    assert list(editor.page.authors.all()) == [only]
    other = AuthorFactory(name="Other")
    assert 'type="checkbox"' in str(editor.open().context["form"]["authors"])
    assert editor.publish(authors=[str(other.pk)]).status_code == 302
    assert list(PostPage.objects.get().authors.all()) == [other]


def test_a_tag_typed_in_other_capitals_is_the_one_that_is_there(editor):
    TagFactory(name="learning")
    TagFactory(name="Éducation")
    assert editor.publish(tags='Learning, LEARNING, éducation, "new  one"').status_code == 302
    assert set(PostPage.objects.get().tags.names()) == {"learning", "Éducation", "new one"}
    assert Tag.objects.count() == 3


def test_a_tag_that_cannot_be_read_is_refused_by_name(editor):
    assert "can't be seen" in errors(editor.publish(tags='"lear\x07ning"'))["tags"]
    assert "letter or a digit" in errors(editor.publish(tags='"…", fine'))["tags"]
    assert "over 100 characters" in errors(editor.publish(tags="x" * 101))["tags"]
    assert not Tag.objects.exists()


def test_the_tags_that_are_there_are_offered_while_typing(author_client):
    TagFactory(name="learning")
    field = reverse("wagtailadmin_tag_model_autocomplete", args=["blog", "tag"])
    assert author_client.get(field, {"term": "Lea"}).json() == ["learning"]


def test_the_menu_leads_to_all_four(author_client):
    home = author_client.get(reverse("wagtailadmin_home")).content.decode()
    for model in (Category, Tag, Author, Series):
        assert address(model, "list") in home
