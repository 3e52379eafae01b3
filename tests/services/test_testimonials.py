"""Testimonials: shown while their speaker's consent stands, and not a moment longer."""

import json
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.models import PageViewRestriction

from services.models import Testimonial
from tests.documents import read
from tests.factories import PictureFactory, PlainPageFactory, TestimonialFactory, TestimonialsPageFactory

TODAY = timezone.localdate


@pytest.fixture
def testimonial(db):
    return TestimonialFactory(quote="We still do it every week.", name="A Client", organisation="A Company")


@pytest.fixture(params=["the page of all", "a block", "a block of several"])
def shown(request, testimonial, home, client):
    """Return a function that reads what visitors see where the testimonial stands."""
    if request.param == "a block":
        page = PlainPageFactory(parent=home, body=[("testimonial", testimonial)])
    elif request.param == "a block of several":
        page = PlainPageFactory(parent=home, body=[("testimonials", {"title": "", "count": 3})])
    else:
        page = TestimonialsPageFactory(parent=home)
    return lambda: read(client.get(page.url)).find("main").get_text()


def test_a_testimonial_shows_its_words_and_who_said_them(shown):
    text = shown()
    assert "We still do it every week." in text
    assert "A Client" in text
    assert "A Company" in text


def test_a_testimonial_is_gone_as_soon_as_its_consent_is(shown, testimonial):
    assert "every week" in shown()
    testimonial.consented_on = None
    testimonial.save()
    text = shown()
    assert "every week" not in text
    assert "A Client" not in text


def test_a_testimonial_without_consent_is_never_shown(shown, testimonial):
    # Set behind the form's back, as an import might.
    Testimonial.objects.update(consented_on=TODAY() + timedelta(days=1))
    assert "every week" not in shown()


def test_a_deleted_testimonial_leaves_its_page_standing(shown, testimonial):
    testimonial.delete()
    assert "every week" not in shown()


def test_a_consent_of_the_future_is_refused(testimonial):
    testimonial.consented_on = TODAY() + timedelta(days=1)
    with pytest.raises(ValidationError) as refused:
        testimonial.full_clean()
    assert set(refused.value.message_dict) == {"consented_on"}
    testimonial.consented_on = TODAY()
    testimonial.full_clean()


def test_the_page_of_testimonials_costs_the_same_for_three_as_for_twelve(home, offer, client, queries_of):
    page = TestimonialsPageFactory(parent=home)
    costs = []
    for total in (3, 12):
        while Testimonial.objects.count() < total:
            made = TestimonialFactory(picture=PictureFactory())
            made.services.add(offer(f"Service {made.pk}"))
        for _ in range(2):
            client.get(page.url)
        costs.append(len(queries_of(lambda: client.get(page.url))))
    assert costs[0] == costs[1]


def test_the_author_finds_testimonials_among_her_content(testimonial, author_client):
    for address in ("", "add/", f"edit/{testimonial.pk}/"):
        assert author_client.get(f"/admin/snippets/services/testimonial/{address}").status_code == 200


@pytest.fixture
def page_of_all(home):
    return TestimonialsPageFactory(parent=home, title="Testimonials")


def names(soup) -> list[str]:
    return [name.get_text() for name in soup.select("main .testimonial figcaption b")]


def choices(soup) -> dict[str, str]:
    return {link.get_text(" ", strip=True): link["href"] for link in soup.select(".choices a")}


def test_testimonials_are_filtered_by_service_with_plain_links(page_of_all, offer, client):
    coaching, video = offer("Coaching"), offer("Video")
    offer("Nobody says a word of it")
    withdrawn = offer("Withdrawn")
    TestimonialFactory(name="Of both").services.add(coaching, video)
    TestimonialFactory(name="Of none")
    TestimonialFactory(name="Of video").services.add(video, withdrawn)
    TestimonialFactory(name="Without consent", consented_on=None).services.add(coaching)
    withdrawn.unpublish()
    soup = read(client.get(page_of_all.url))
    assert names(soup) == ["Of video", "Of none", "Of both"]
    assert list(choices(soup)) == ["All (3)", "Coaching (1)", "Video (2)"]

    soup = read(client.get(choices(soup)["Video (2)"]))
    assert names(soup) == ["Of video", "Of both"]
    assert soup.select_one(".choices [aria-current]").get_text(" ", strip=True) == "Video (2)"
    assert choices(soup)["All (3)"] == page_of_all.url
    assert "Video" in soup.title.get_text()
    assert client.get(page_of_all.url, {"service": withdrawn.pk}).status_code == 404


@pytest.mark.parametrize("asked", ["", "0", "-1", "x", "1 OR 1=1", "9" * 40, "\x00", "<script>"])
def test_a_service_that_cant_be_is_not_found(asked, page_of_all, client):
    assert client.get(page_of_all.url, {"service": asked}).status_code in (400, 404)


def test_many_testimonials_are_shown_a_dozen_at_a_time_and_keep_the_filter(page_of_all, offer, client):
    coaching = offer("Coaching")
    for number in range(13):
        TestimonialFactory(name=f"Client {number}").services.add(coaching)
    soup = read(client.get(page_of_all.url, {"service": coaching.pk}))
    assert len(names(soup)) == 12
    following = soup.find("a", rel="next")["href"]
    assert following == f"?service={coaching.pk}&page=2"
    assert names(read(client.get(page_of_all.url + following))) == ["Client 0"]
    for page in ("0", "3", "x", "9" * 30):
        assert client.get(page_of_all.url, {"page": page}).status_code == 404


def test_a_block_of_several_shows_those_about_its_service_newest_first(home, offer, client):
    coaching = offer("Coaching")
    for name in ("One", "Two", "Three"):
        TestimonialFactory(name=name).services.add(coaching)
    TestimonialFactory(name="Of none")
    block = {"title": "What clients say", "service": coaching, "count": 2}
    page = PlainPageFactory(parent=home, body=[("testimonials", block)])
    assert names(read(client.get(page.url))) == ["Three", "Two"]


def test_a_block_whose_service_is_gone_shows_the_newest_of_all(home, offer, client):
    coaching = offer("Coaching")
    TestimonialFactory(name="Of none")
    page = PlainPageFactory(
        parent=home, body=[("testimonials", {"title": "", "service": coaching, "count": 2})]
    )
    coaching.delete()
    assert names(read(client.get(page.url))) == ["Of none"]


def test_without_consent_a_testimonial_is_nowhere_on_the_site(page_of_all, home, offer, client):
    coaching = offer("Coaching")
    silent = TestimonialFactory(quote="Rutabaga", name="Nameless", consented_on=None)
    silent.services.add(coaching)
    blocks = [("testimonial", silent), ("testimonials", {"title": "", "service": coaching, "count": 2})]
    page = PlainPageFactory(parent=home, title="With blocks", body=blocks)
    for address in (page_of_all.url, coaching.url, page.url, "/search/?q=rutabaga", "/search/?q=nameless"):
        assert not read(client.get(address)).select("main figure")
    for address in (page_of_all.url, coaching.url, page.url):
        answer = client.get(address).content.decode()
        assert "Rutabaga" not in answer
        assert "Nameless" not in answer


def test_a_preview_says_why_a_testimonial_isnt_shown(home, testimonial):
    testimonial.consented_on = None
    testimonial.save()
    page = PlainPageFactory(parent=home, body=[("testimonial", testimonial)])
    shown = read(page.make_preview_request()).find("main").get_text()
    assert "no day of consent" in shown
    assert "every week" not in shown


LIST = "/admin/snippets/services/testimonial/"
CHOOSER = "/admin/snippets/choose/services/testimonial/"


def listed(answer, *names) -> list[str]:
    text = answer.content.decode()
    return [name for name in names if name in text]


def test_the_author_narrows_her_list_to_those_that_may_be_shown_or_that_speak_of_a_service(
    offer, author_client
):
    coaching = offer("Coaching")
    TestimonialFactory(name="Ada Shown", quote="Marmalade").services.add(coaching)
    TestimonialFactory(name="Bea Silent", consented_on=None)
    both = ("Ada Shown", "Bea Silent")
    assert listed(author_client.get(LIST), *both) == list(both)
    assert listed(author_client.get(LIST, {"consent": "yes"}), *both) == ["Ada Shown"]
    assert listed(author_client.get(LIST, {"consent": "no"}), *both) == ["Bea Silent"]
    assert listed(author_client.get(LIST, {"services": coaching.pk}), *both) == ["Ada Shown"]
    assert listed(author_client.get(LIST, {"q": "marmalade"}), *both) == ["Ada Shown"]


def test_the_list_to_choose_from_tells_those_apart_that_visitors_would_not_see(author_client):
    TestimonialFactory(name="Ada Shown", quote="Marmalade")
    TestimonialFactory(name="Bea Silent", consented_on=None)
    html = json.loads(author_client.get(CHOOSER).content)["html"]
    table = BeautifulSoup(html, "html.parser").find("table")
    rows = {row.find("a").get_text(strip=True): row for row in table.tbody.find_all("tr")}
    assert "Marmalade" in rows["Ada Shown"].get_text()
    told = {name: row.select("td")[-1].decode_contents() for name, row in rows.items()}
    assert told["Ada Shown"] != told["Bea Silent"]
    found = author_client.get(f"{CHOOSER}results/", {"q": "Ada"})
    assert listed(found, "Ada Shown", "Bea Silent") == ["Ada Shown"]


def test_her_list_costs_the_same_for_three_as_for_thirty(author_client, queries_of):
    costs = []
    for total in (3, 30):
        while Testimonial.objects.count() < total:
            TestimonialFactory(picture=PictureFactory())
        author_client.get(LIST)
        costs.append(len(queries_of(lambda: author_client.get(LIST))))
    assert costs[0] == costs[1]


def test_the_author_says_which_services_a_testimonial_is_about(testimonial, offer, author_client, client):
    coaching = offer("Coaching")
    form = {
        "quote": testimonial.quote,
        "name": testimonial.name,
        "services": [coaching.pk],
        "consented_on": TODAY().isoformat(),
    }
    assert author_client.post(f"{LIST}edit/{testimonial.pk}/", form).status_code == 302
    assert "every week" in read(client.get(coaching.url)).find("main").get_text()


@pytest.mark.parametrize("consented_on", ["", TODAY().isoformat()])
def test_she_is_told_that_a_testimonial_without_consent_is_not_shown_yet(consented_on, author_client):
    form = {"quote": "Good.", "name": "Ida Sample", "consented_on": consented_on}
    for address in (f"{LIST}add/", f"{LIST}edit/{{}}/"):
        pk = Testimonial.objects.values_list("pk", flat=True).first()
        said = author_client.post(address.format(pk), form, follow=True).content.decode()
        assert ("It is shown nowhere until" in said) == (not consented_on)


def test_no_title_of_a_private_service_is_told(page_of_all, offer, client):
    secret = offer("Secret")
    PageViewRestriction.objects.create(page=secret, restriction_type="login")
    TestimonialFactory(name="Of the hidden").services.add(secret)
    soup = read(client.get(page_of_all.url))
    assert names(soup) == ["Of the hidden"]
    assert choices(soup) == {}


def test_a_block_of_several_fetches_their_pictures_at_once(home, client, queries_of):
    block = {"title": "", "service": None, "count": 12}
    page = PlainPageFactory(parent=home, body=[("testimonials", block)])
    costs = []
    for total in (3, 12):
        while Testimonial.objects.count() < total:
            TestimonialFactory(picture=PictureFactory())
        client.get(page.url)
        cache.clear()
        costs.append(len(queries_of(lambda: client.get(page.url))))
    assert costs[0] == costs[1]


def test_consent_of_a_day_to_come_is_listed_among_those_not_shown(author_client):
    # As a row may be that was not typed into the form, which refuses it.
    TestimonialFactory(name="Ada Tomorrow", consented_on=TODAY() + timedelta(days=1))
    assert listed(author_client.get(LIST, {"consent": "yes"}), "Ada Tomorrow") == []
    assert listed(author_client.get(LIST, {"consent": "no"}), "Ada Tomorrow") == ["Ada Tomorrow"]


def test_a_quote_that_is_too_long_is_told_and_not_cut(author_client):
    add = f"{LIST}add/"
    html = author_client.get(add).content.decode()
    assert not BeautifulSoup(html, "html.parser").select_one("#id_quote").has_attr("maxlength")
    said = author_client.post(add, {"quote": "x" * 1005, "name": "A Client"})
    assert "1005" in said.content.decode()
    assert not Testimonial.objects.exists()
