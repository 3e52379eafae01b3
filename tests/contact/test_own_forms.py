"""Forms that she puts together herself."""

import csv
import time
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.contrib.forms.utils import get_form_types
from wagtail.models import PageViewRestriction
from wagtail.test.utils.form_data import inline_formset, nested_form_data, querydict_from_html, streamfield

from contact.jobs import delete_what_was_kept_long_enough
from contact.models import FormAnswer, FormField, FormPage
from core.models import SiteSettings
from core.visitor_forms.stamp import fresh_stamp
from outbox.models import Mail
from tests.contact.conftest import decide, page_of, screen_of
from tests.documents import read, unlabelled_fields
from tests.factories import FormPageFactory
from tests.visitors import HERE

FIELDS = [
    {"label": "Your name", "field_type": "singleline"},
    {"label": "Your address", "field_type": "email"},
    {"label": "Topic", "field_type": "singleline", "required": False},
    {"label": "Why?", "field_type": "multiline"},
    {"label": "Days", "field_type": "checkboxes", "choices": "Monday\nTuesday", "required": False},
    {"label": "Colour", "field_type": "radio", "choices": "Red\nBlue", "required": False},
    {"label": "Website", "field_type": "url", "required": False},
    {"label": "Since", "field_type": "date", "required": False},
    {"label": "I agree", "field_type": "checkbox"},
]
TYPED = {
    "answer_your_name": "Ida",
    "answer_your_address": "ida@example.com",
    "answer_why": "I like company.",
    "answer_i_agree": "on",
}


@pytest.fixture
def form_page(home, site):
    known = SiteSettings.for_site(site)
    known.email = "author@example.com"
    known.save()
    get_form_types.cache_clear()  # another test may have emptied the table that it remembers
    page = FormPageFactory(parent=home, title="Ask to join")
    page.form_fields = [FormField(**field) for field in FIELDS]
    page.thanks_words = "See you soon."
    page.acknowledgement = "thank you for asking."
    page.save_revision().publish()
    return page


@pytest.fixture
def send(form_page, post_form):
    def send(headers=HERE, **typed):
        return post_form(f"/form/{form_page.pk}/", {**TYPED, **typed}, headers=headers)

    return send


def test_the_page_shows_the_form_without_a_cookie_or_a_token(form_page, client):
    answer = client.get(form_page.url)
    page = read(answer)
    assert not answer.cookies
    assert "csrfmiddlewaretoken" not in answer.content.decode()
    assert page.select_one("form.visitor-form")["action"] == f"/form/{form_page.pk}/"
    assert unlabelled_fields(page) == []
    assert [legend.contents[0].strip() for legend in page.select("legend")] == ["Days", "Colour"]


def test_what_is_sent_is_kept_and_both_are_told(send, client, form_page):
    answer = send(answer_days=["Monday", "Tuesday"], answer_colour="Blue", answer_website="example.com")
    assert answer.status_code == 303
    assert "See you soon." in page_of(client.get(answer.url)).get_text()
    kept = FormAnswer.objects.get().form_data
    assert kept["answer_days"] == ["Monday", "Tuesday"]
    assert kept["answer_website"] == "https://example.com"
    notice = Mail.objects.get(to="author@example.com")
    assert notice.reply_to == "ida@example.com"
    assert "Monday, Tuesday" in notice.text
    assert f"/admin/forms/submissions/{form_page.pk}/" in notice.text
    thanks = Mail.objects.get(to="ida@example.com")
    assert "thank you for asking." in thanks.text
    assert "I like company" not in thanks.text


def test_the_same_form_sent_twice_is_one_answer_and_one_mail_each(send):
    send()
    send()
    assert FormAnswer.objects.count() == 1
    assert Mail.objects.count() == 2


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [
        ({"answer_your_name": ""}, "Please fill this in"),
        ({"answer_your_name": "n" * 256}, "it has 256 characters, and 255 fit"),
        ({"answer_your_address": "nobody"}, "no email address"),
        ({"answer_days": "Sunday"}, "not one of the available choices"),
        ({"answer_website": "javascript:alert(1)"}, "no address of a website"),
        ({"answer_since": "yesterday"}, "Enter a valid date"),
        ({"answer_i_agree": ""}, "Please tick “I agree”."),
        ({"topic": "pills"}, "as robots leave it"),
        ({"stamp": "1:forged"}, "open for very long"),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_is_still_there(typed, complaint, send):
    answer = send(**typed)
    assert answer.status_code == 422
    page = page_of(answer)
    assert complaint in page.select_one("[role=alert]").get_text()
    assert page.textarea.get_text().strip() == "I like company."
    assert not FormAnswer.objects.exists()
    assert not Mail.objects.exists()


def test_a_question_called_topic_is_not_the_trap(send):
    send(answer_topic="Networks")
    assert FormAnswer.objects.get().form_data["answer_topic"] == "Networks"


def test_a_form_of_another_site_is_refused(send):
    assert send(headers={"HTTP_ORIGIN": "https://evil.example"}).status_code == 403


def test_no_more_come_from_one_place_than_a_person_sends(send):
    for number in range(10):
        assert send(answer_why=f"Reason {number}").status_code == 303
    assert send(answer_why="One too many").status_code == 429
    assert FormAnswer.objects.count() == 10


def test_a_page_without_a_field_shows_no_form_and_takes_nothing(home, client, post_form):
    page = FormPageFactory(parent=home)
    assert read(client.get(page.url)).select("main form") == []
    assert post_form(f"/form/{page.pk}/", {}).status_code == 404


def test_what_is_sent_to_the_page_itself_is_not_taken(form_page, client):
    answer = client.post(form_page.url, TYPED, **HERE)
    assert not FormAnswer.objects.exists()
    assert not Mail.objects.exists()
    assert answer.status_code < 500


def test_she_reads_and_exports_what_was_sent_and_no_cell_is_a_formula(send, form_page, author_client):
    send(answer_your_name="=HYPERLINK(1)")
    address = reverse("wagtailforms:list_submissions", args=[form_page.pk])
    assert "=HYPERLINK(1)" in author_client.get(address).content.decode()
    exported = b"".join(author_client.get(address, {"export": "csv"}).streaming_content).decode()
    [row] = list(csv.DictReader(exported.splitlines()))
    assert row["Your name"] == "'=HYPERLINK(1)"
    assert (
        "What was sent"
        in author_client.get(reverse("wagtailadmin_pages:edit", args=[form_page.pk])).content.decode()
    )


def test_she_puts_a_form_together_in_the_editor(home, author_client, client):
    typed = {
        "title": "A survey",
        "slug": "a-survey",
        "summary": "",
        "body": streamfield([]),
        "button_label": "Off it goes",
        "thanks_words": "",
        "acknowledgement": "",
        "action-publish": "1",
        "form_fields": inline_formset(
            [{"label": "How was it?", "field_type": "radio", "choices": "Good\nBad"}]
        ),
        "comments": inline_formset([]),
    }
    add = reverse("wagtailadmin_pages:add", args=["contact", "formpage", home.pk])
    saved = author_client.post(add, nested_form_data(typed))
    assert saved.status_code == 302, saved.context["form"].errors
    page = read(client.get(FormPage.objects.get().url))
    assert [label.get_text(strip=True) for label in page.select("fieldset label")] == ["Good", "Bad"]
    assert page.select_one(".visitor-form button").get_text() == "Off it goes"


def test_a_choice_without_choices_is_told_in_words(home, author_client):
    typed = {
        "title": "A survey",
        "slug": "a-survey",
        "body": streamfield([]),
        "form_fields": inline_formset([{"label": "How was it?", "field_type": "radio", "choices": " "}]),
        "comments": inline_formset([]),
        "action-publish": "1",
    }
    add = reverse("wagtailadmin_pages:add", args=["contact", "formpage", home.pk])
    said = author_client.post(add, nested_form_data(typed))
    assert said.status_code == 200
    assert "Write down what there is to choose from" in said.content.decode()
    assert not FormPage.objects.filter(live=True).exists()


def test_old_answers_are_deleted_with_the_mail_about_them(send, site):
    send()
    decide(site, months_kept=1)
    FormAnswer.objects.update(submit_time=timezone.now() - timedelta(days=40))
    list(delete_what_was_kept_long_enough())
    assert not FormAnswer.objects.exists()
    assert not Mail.objects.exists()


def test_what_a_visitor_was_told_holds_although_she_keeps_answers_for_longer_now(send, site):
    decide(site, months_kept=1)
    send()
    decide(site, months_kept=0)
    FormAnswer.objects.update(kept_until=timezone.now() - timedelta(minutes=1))
    list(delete_what_was_kept_long_enough())
    assert not FormAnswer.objects.exists()


def test_a_visitor_is_told_how_long_it_is_kept_before_she_sends_it(form_page, client, site):
    decide(site, months_kept=18)
    for address in (form_page.url, f"/form/{form_page.pk}/"):
        form = page_of(client.get(address)).select_one("form.visitor-form")
        assert "What you send is deleted after 18 months." in form.get_text()
    decide(site, months_kept=0)
    assert "deleted" not in page_of(client.get(form_page.url)).select_one("form.visitor-form").get_text()


def test_two_people_may_answer_alike(form_page, client, post_form):
    survey = {name: value for name, value in TYPED.items() if name != "answer_your_address"}
    typed = {**survey, "answer_your_address": "ida@example.com"}
    elsewhere = {**HERE, "REMOTE_ADDR": "203.0.113.9"}
    post_form(f"/form/{form_page.pk}/", typed)
    post_form(f"/form/{form_page.pk}/", typed, headers=elsewhere)
    assert FormAnswer.objects.count() == 2
    # From the same place, by pages opened in the same second.
    opened = [fresh_stamp() for _ in range(2)]
    time.sleep(2.1)  # nobody fills in a form at once
    for stamp in opened:
        post_form(f"/form/{form_page.pk}/", {**typed, "stamp": stamp})
    assert FormAnswer.objects.count() == 4


def test_an_answer_deleted_from_the_list_takes_its_mails_along(send, form_page, author_client):
    send()
    send(answer_why="Another reason")
    first = FormAnswer.objects.order_by("pk").first()
    author_client.post(
        f"{reverse('wagtailforms:delete_submissions', args=[form_page.pk])}?selected-submissions={first.pk}"
    )
    assert FormAnswer.objects.count() == 1
    assert set(Mail.objects.values_list("about", flat=True)) == {FormAnswer.objects.get().mail_key}


def test_a_form_deleted_with_its_page_takes_answers_and_mails_along(send, form_page):
    send()
    form_page.delete()
    assert not FormAnswer.objects.exists()
    assert not Mail.objects.exists()


def test_a_form_without_words_of_thanks_promises_nothing(form_page, send, client):
    form_page.thanks_words = ""
    form_page.save_revision().publish()
    said = page_of(client.get(send().url)).main.get_text()
    assert "What you sent has arrived." in said
    assert "write back" not in said


def test_a_question_of_250_letters_is_a_field_as_others_are(home, client, post_form):
    page = FormPageFactory(parent=home)
    page.form_fields = [FormField(label="q" * 255, field_type="singleline")]
    page.save_revision().publish()
    name = FormField.objects.get(page=page).clean_name
    assert len(name) == 255
    assert post_form(f"/form/{page.pk}/", {name: "An answer"}).status_code == 303
    assert FormAnswer.objects.get().form_data == {name: "An answer"}


@pytest.mark.parametrize(
    ("typed", "is_kept"), [("12.5", True), ("9" * 16, False), ("1e999", False), ("NaN", False)]
)
def test_a_number_is_one_that_a_spreadsheet_counts(typed, is_kept, home, post_form):
    page = FormPageFactory(parent=home)
    page.form_fields = [FormField(label="How many", field_type="number")]
    page.save_revision().publish()
    answer = post_form(f"/form/{page.pk}/", {"answer_how_many": typed})
    assert answer.status_code == (303 if is_kept else 422)
    assert FormAnswer.objects.exists() == is_kept


def test_a_form_on_a_private_page_takes_nothing_from_others(form_page, send):
    PageViewRestriction.objects.create(page=form_page, restriction_type="login")
    assert send().status_code == 404
    assert not FormAnswer.objects.exists()


@pytest.mark.parametrize("earlier", [19, 20, 21])
def test_crowds_of_robots_leave_her_letter_box_usable(earlier, send, form_page):
    FormAnswer.objects.bulk_create(FormAnswer(page=form_page, form_data={}) for _ in range(earlier - 1))
    send()
    notice = Mail.objects.filter(to="author@example.com").first()
    assert (notice is not None) == (earlier < 21)
    assert ("not announced" in notice.text if notice else False) == (earlier == 20)


def test_her_home_screen_says_which_forms_were_sent_lately(send, form_page, author_client):
    assert screen_of(author_client.get("/admin/")).select_one("#inbox-new-section") is None
    send()
    send(answer_why="Another reason")
    send(answer_why="Long ago")
    FormAnswer.objects.filter(form_data__answer_why="Long ago").update(
        submit_time=timezone.now() - timedelta(days=8)
    )
    panel = screen_of(author_client.get("/admin/")).select_one("#inbox-new-section")
    assert "Ask to join: sent 2 times in the last 7 days" in " ".join(panel.get_text().split())
    assert panel.find("a", string="Ask to join")["href"] == f"/admin/forms/submissions/{form_page.pk}/"


def test_what_was_told_on_her_own_form_holds_too(send, site):
    decide(site, months_kept=24)
    send(months_told=1)
    assert FormAnswer.objects.get().kept_until - timezone.now() < timedelta(days=31)


def test_a_field_that_was_renamed_leaves_its_name_to_a_new_one(home, author_client, post_form):
    page = FormPageFactory(parent=home)
    page.form_fields = [FormField(label="Name", field_type="singleline")]
    page.save_revision().publish()
    typed = {
        "title": page.title,
        "slug": page.slug,
        "body": streamfield([]),
        "form_fields": inline_formset(
            [
                {
                    "id": FormField.objects.get(page=page).pk,
                    "label": "Whole name",
                    "field_type": "singleline",
                },
                {"label": "Name", "field_type": "singleline"},
                {"label": "NAME", "field_type": "singleline"},
            ],
            initial=1,
        ),
        "comments": inline_formset([]),
        "action-publish": "1",
    }
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    saved = author_client.post(edit, nested_form_data(typed))
    assert saved.status_code == 302, saved.context["form"].formsets["form_fields"].errors
    names = FormField.objects.filter(page=page).order_by("pk").values_list("clean_name", flat=True)
    assert names[0] == "answer_name"
    typed = dict(zip(names, ("Ida Sample", "Ida", "IDA"), strict=True))
    assert post_form(f"/form/{page.pk}/", typed).status_code == 303
    answers = FormPage.objects.get().labelled(FormAnswer.objects.get().form_data)
    assert answers == [("Whole name", "Ida Sample"), ("Name", "Ida"), ("NAME", "IDA")]


@pytest.mark.parametrize("has_field", [True, False])
def test_she_is_told_of_a_published_form_without_a_field(has_field, home, author_client):
    page = FormPageFactory(parent=home)
    if has_field:
        page.form_fields = [FormField(label="Name", field_type="singleline")]
        page.save_revision().publish()
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    html = author_client.get(edit).content.decode()
    form = querydict_from_html(html, form_id="page-edit-form").dict() | {"action-publish": "1"}
    said = author_client.post(edit, form | nested_form_data({"body": streamfield([])}), follow=True)
    assert ("There is no field on this page yet" in said.content.decode()) != has_field


def form_with(home, **field) -> FormPage:
    page = FormPageFactory(parent=home)
    page.form_fields = [FormField(label="It", **field)]
    page.save_revision().publish()
    return page


def test_an_empty_line_is_no_choice_and_a_double_one_is_one(home, client):
    page = form_with(home, field_type="radio", choices="Red\n\n Blue \nRed\n")
    labels = page_of(client.get(page.url)).select("fieldset label")
    assert [label.get_text(strip=True) for label in labels] == ["Red", "Blue"]


def test_what_is_no_number_is_still_there(home, post_form):
    page = form_with(home, field_type="number")
    said = page_of(post_form(f"/form/{page.pk}/", {"answer_it": "three"}))
    assert "This is no number" in said.get_text()
    assert said.select_one("[name=answer_it]")["value"] == "three"


def test_more_old_answers_than_are_deleted_at_once_are_all_deleted(form_page, site, monkeypatch):
    monkeypatch.setattr("contact.jobs.AT_ONCE", 2)
    decide(site, months_kept=1)
    for _ in range(5):
        FormAnswer.objects.create(page=form_page, form_data={})
    FormAnswer.objects.update(submit_time=timezone.now() - timedelta(days=40))
    list(delete_what_was_kept_long_enough())
    assert not FormAnswer.objects.exists()


def test_two_fields_of_one_name_are_refused(home, author_client):
    typed = {
        "title": "A survey",
        "slug": "a-survey",
        "body": streamfield([]),
        "form_fields": inline_formset([{"label": "Name", "field_type": "singleline"}] * 2),
        "comments": inline_formset([]),
        "action-publish": "1",
    }
    add = reverse("wagtailadmin_pages:add", args=["contact", "formpage", home.pk])
    assert author_client.post(add, nested_form_data(typed)).status_code == 200
    assert not FormPage.objects.filter(live=True).exists()
