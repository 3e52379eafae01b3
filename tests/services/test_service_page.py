"""A service: what a visitor finds out, and how to ask."""

import json

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageViewRestriction
from wagtail.test.utils.form_data import nested_form_data, querydict_from_html

from services.models import Package, PickedTestimonial, ServicePage
from tests.author import title_only_form
from tests.documents import parse_errors, read
from tests.factories import BlogIndexPageFactory, PictureFactory, PostPageFactory, TestimonialFactory
from tests.services.conftest import at_least, fixed, on_request

STEPS = [("step", {"title": "Listen", "text": "I ask."}), ("step", {"title": "Choose", "text": ""})]
QUESTIONS = [("question", {"question": "How long?", "answer": "<p>Six <b>weeks</b>.</p>"})]
PAYLOAD = "</script><img src=x onerror=alert(1)>\"'&<b>"


def json_ld(soup) -> dict:
    """Return what search engines are told, by its kind."""
    graph = json.loads(soup.find("script", type="application/ld+json").string)["@graph"]
    return {part["@type"]: part for part in graph}


def main(client, page) -> str:
    return read(client.get(page.url)).find("main").get_text(" ", strip=True)


def test_a_service_says_for_whom_it_is_what_comes_of_it_and_how_it_works(offer, client):
    page = offer(
        outcome="A habit that lasts.",
        for_whom="<ul><li>Teams far apart</li></ul>",
        is_online=True,
        is_hybrid=True,
        duration="Six weeks",
        steps=STEPS,
        questions=QUESTIONS,
    )
    soup = read(client.get(page.url))
    facts = {term.get_text(): term.find_next("dd").get_text() for term in soup.select(".facts dt")}
    assert facts == {"Format": "Online, hybrid", "Duration": "Six weeks"}
    assert soup.select_one(".facts").p.get_text() == "A habit that lasts."
    steps = soup.find("ol", class_="steps").find_all("li", recursive=False)
    assert [step.p.get_text() for step in steps] == ["Listen", "Choose"]
    question = soup.find("details")
    assert question.summary.get_text() == "How long?"
    assert question.b.get_text() == "weeks"
    assert "Teams far apart" in soup.find("main").get_text()


def test_prices_stand_side_by_side_with_what_they_include(offer, client):
    page = offer(
        prices=[
            fixed("Half a day", 1250, included="A workshop\nNotes"),
            at_least("A program", 450, per="person"),
            on_request("More"),
        ]
    )
    soup = read(client.get(page.url))
    cards = soup.select(".package")
    assert [card.h3.get_text() for card in cards] == ["Half a day", "A program", "More"]
    prices = [card.select_one(".package__price").get_text() for card in cards]
    assert prices == ["$1,250", "From $450 per person", "On request"]
    assert [thing.get_text() for thing in cards[0].ul.find_all("li")] == ["A workshop", "Notes"]
    assert soup.find("main").get_text().count("GST") == 1


def test_a_service_with_a_title_alone_shows_no_empty_part(offer, client):
    soup = read(client.get(offer().url))
    assert [heading.name for heading in soup.find("main").find_all(["h1", "h2", "h3"])] == ["h1"]
    assert not soup.select(".facts")
    assert set(json_ld(soup)) & {"Service", "FAQPage"} == {"Service"}


def test_the_button_opens_the_contact_form_with_the_service_chosen(offer, contact, client):
    page = offer()
    buttons = read(client.get(page.url)).find("main").select("a.button")
    assert {button["href"] for button in buttons} == {f"{contact.url}?about={page.pk}#enquiry"}
    assert len(buttons) == 2


def test_without_a_page_that_takes_questions_there_is_no_button(offer, client):
    assert not read(client.get(offer().url)).find("main").select("a.button")


def test_search_engines_are_told_what_is_offered_and_no_price_that_nobody_pays(offer, client):
    page = offer(
        outcome="A habit.",
        picture=PictureFactory(),
        questions=QUESTIONS,
        prices=[
            fixed("Half a day", "1250.50"),
            at_least("A program", 450, per="person", includes_gst=False),
            on_request("More", included="Everything"),
        ],
    )
    told = json_ld(read(client.get(page.url)))
    assert told["Service"]["name"] == page.title
    assert told["Service"]["provider"] == {"@id": "http://testserver/#owner"}
    whole, lowest, asked = told["Service"]["offers"]
    assert whole["priceSpecification"] == {
        "@type": "PriceSpecification",
        "price": "1250.50",
        "priceCurrency": "AUD",
        "valueAddedTaxIncluded": True,
    }
    assert lowest["priceSpecification"] == {
        "@type": "UnitPriceSpecification",
        "minPrice": "450.00",
        "priceCurrency": "AUD",
        "valueAddedTaxIncluded": False,
        "unitText": "person",
    }
    assert "price" not in json.dumps(asked)
    (question,) = told["FAQPage"]["mainEntity"]
    assert question["name"] == "How long?"
    assert question["acceptedAnswer"]["text"] == "Six weeks."


def test_nothing_that_is_typed_becomes_markup(offer, contact, client):
    page = offer(
        PAYLOAD,
        summary=PAYLOAD,
        outcome=PAYLOAD,
        duration=PAYLOAD,
        invitation=PAYLOAD,
        invitation_text=PAYLOAD,
        steps=[("step", {"title": PAYLOAD, "text": PAYLOAD})],
        questions=[("question", {"question": PAYLOAD, "answer": "<p>Yes.</p>"})],
        prices=[fixed(PAYLOAD, 1, per=PAYLOAD[:40], included=PAYLOAD)],
    )
    TestimonialFactory(quote=PAYLOAD, name=PAYLOAD, role=PAYLOAD, organisation=PAYLOAD).services.add(page)
    response = client.get(page.url)
    soup = read(response)
    assert parse_errors(response.content.decode()) == []
    assert not soup.find(onerror=True)
    assert "onerror" in soup.find("main").get_text()
    told = json_ld(soup)
    assert told["Service"]["name"] == PAYLOAD
    assert told["Service"]["offers"][0]["name"] == PAYLOAD
    assert told["FAQPage"]["mainEntity"][0]["name"] == PAYLOAD


def test_the_texts_of_a_service_are_found(offer, client):
    page = offer(
        outcome="Serendipity",
        for_whom="<p>Gardeners</p>",
        steps=[("step", {"title": "Harvest", "text": "Potatoes"})],
        questions=[("question", {"question": "Rhubarb?", "answer": "<p>Custard.</p>"})],
        prices=[on_request("Wheelbarrow", included="Compost")],
    )
    words = (
        "serendipity",
        "gardeners",
        "harvest",
        "potatoes",
        "rhubarb",
        "custard",
        "wheelbarrow",
        "compost",
    )
    for word in words:
        found = read(client.get("/search/", {"q": word})).find("main")
        assert found.find("a", href=page.url), word


def test_the_testimonials_she_picked_stand_in_her_order(offer, client):
    page = offer()
    chosen = [TestimonialFactory(name=name) for name in ("Second", "First")]
    TestimonialFactory(name="About it").services.add(page)
    page.picked_testimonials = [PickedTestimonial(testimonial=one) for one in reversed(chosen)]
    page.save_revision().publish()
    names = [name.get_text() for name in read(client.get(page.url)).select(".testimonial figcaption b")]
    assert names == ["First", "Second"]


def test_without_a_pick_the_newest_about_the_service_stand_there(offer, client):
    page, other = offer(), offer("Another")
    for name in ("One", "Two", "Three", "Four"):
        TestimonialFactory(name=name).services.add(page)
    TestimonialFactory(name="Of the other").services.add(other)
    names = [name.get_text() for name in read(client.get(page.url)).select(".testimonial figcaption b")]
    assert names == ["Four", "Three", "Two"]


@pytest.mark.parametrize("way", ["picked", "about it"])
def test_a_testimonial_is_gone_from_a_service_as_soon_as_its_consent_is(way, offer, client):
    page, testimonial = offer(), TestimonialFactory(quote="Every week.", name="A Client")
    if way == "picked":
        page.picked_testimonials = [PickedTestimonial(testimonial=testimonial)]
        page.save_revision().publish()
    else:
        testimonial.services.add(page)
    assert "Every week." in main(client, page)
    testimonial.consented_on = None
    testimonial.save()
    answer = client.get(page.url).content.decode()
    assert "Every week." not in answer
    assert "A Client" not in answer


def test_a_service_learns_at_once_that_a_testimonial_speaks_of_it(offer, client):
    page, testimonial = offer(), TestimonialFactory(quote="Every week.")
    assert "Every week." not in main(client, page)
    testimonial.services.add(page)
    assert "Every week." in main(client, page)
    testimonial.services.clear()
    assert "Every week." not in main(client, page)


def test_a_preview_says_why_a_picked_testimonial_isnt_shown(offer, client):
    page, testimonial = offer(), TestimonialFactory(name="A Client", quote="Every week.", consented_on=None)
    page.picked_testimonials = [PickedTestimonial(testimonial=testimonial)]
    page.save_revision().publish()
    assert "A Client" not in main(client, page)
    shown = read(page.make_preview_request()).find("main").get_text()
    assert "A Client" in shown
    assert "consent" in shown
    assert "Every week." not in shown


@pytest.fixture
def write(home):
    """Return a function that publishes a post with tags."""
    blog = BlogIndexPageFactory(parent=home, title="Blog", slug="blog")

    def publish(title: str, *tags: str, **fields):
        post = PostPageFactory(parent=blog, title=title, **{"posted_at": timezone.now(), **fields})
        post.tags.set(tags)
        post.save_revision().publish()
        return post

    return publish


def posts_on(client, page) -> list[str]:
    return [title.get_text(strip=True) for title in read(client.get(page.url)).select(".card__title")]


def test_a_service_shows_the_newest_posts_with_any_of_its_tags(offer, write, client):
    page = offer(tag_names=["Habits", "Working Out Loud", "No such tag"])
    for number in range(1, 5):
        write(f"Habit {number}", "Habits")
    write("Both", "Habits", "Working Out Loud")
    write("Other", "Books")
    assert posts_on(client, page) == ["Both", "Habit 4", "Habit 3"]


def test_names_that_nothing_is_tagged_with_show_nothing(offer, write, client):
    write("A post", "Books")
    for number, names in enumerate((["No such tag"], ["", "…", "<script>"], [])):
        assert posts_on(client, offer(f"Service {number}", tag_names=names)) == []


def test_posts_that_not_everybody_may_read_are_left_out(offer, write, client):
    page = offer(tag_names=["Habits"])
    hidden, withdrawn = write("Private", "Habits"), write("Withdrawn", "Habits")
    assert posts_on(client, page) == ["Withdrawn", "Private"]
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    withdrawn.unpublish()
    assert posts_on(client, page) == []


def test_a_tag_that_was_renamed_or_merged_still_leads_to_its_posts(offer, write, client):
    page = offer(tag_names=["Habits"])
    tag = write("A post", "Habits").tags.get()
    tag.name, tag.slug = "Routines", "routines"
    tag.save()
    assert posts_on(client, page) == ["A post"]


def test_a_service_costs_the_same_for_much_as_for_little(offer, write, client, queries_of):
    page = offer()

    def cost(number: int) -> int:
        page.packages = [fixed(f"{n}", n + 1) for n in range(number)]
        page.picked_testimonials = [
            PickedTestimonial(testimonial=TestimonialFactory(picture=PictureFactory())) for n in range(number)
        ]
        page.tag_names = [f"Tag {n}" for n in range(number)]
        for n in range(number):
            write(f"Post {number} {n}", f"Tag {n}", picture=PictureFactory())
        page.save_revision().publish()
        for _ in range(2):
            client.get(page.url)
        page.save_revision().publish()  # nothing is remembered
        return len(queries_of(lambda: client.get(page.url)))

    assert cost(1) == cost(6)


def form_of(page: ServicePage, browser) -> dict:
    """Return what a browser sends of a page that was opened and not changed."""
    edit = browser.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    return title_only_form(edit.content.decode(), ServicePage)


@pytest.mark.parametrize(
    ("kind", "amount", "said"),
    [
        ("fixed", "", "Type the amount"),
        ("fixed", "-5", "more than nothing"),
        ("request", "100", "has no amount"),
        ("fixed", "1e99", "digits"),
        ("fixed", "NaN", "number"),
        ("free", "1", "valid choice"),
    ],
)
def test_a_price_that_cant_be_is_refused_in_plain_words_and_nothing_is_lost(
    kind, amount, said, offer, author_client
):
    page = offer()
    price = {"name": "Half a day", "kind": kind, "amount": amount, "per": "group", "ORDER": "1", "id": ""}
    form = (
        form_of(page, author_client) | nested_form_data({"packages-0": price}) | {"packages-TOTAL_FORMS": "1"}
    )
    form["action-publish"] = "1"
    answer = author_client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), form)
    assert answer.status_code == 200
    assert said in answer.content.decode()
    assert 'value="Half a day"' in answer.content.decode()
    assert not Package.objects.exists()


def test_the_author_types_a_price_and_tags_and_they_are_published(offer, write, author_client, client):
    write("A post", "Working Out Loud")
    page = offer()
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    price = {
        "name": "Half a day",
        "kind": "fixed",
        "amount": "1250",
        "includes_gst": "on",
        "ORDER": "1",
        "id": "",
    }
    form = form_of(page, author_client) | nested_form_data({"packages-0": price})
    form |= {"packages-TOTAL_FORMS": "1", "tag_names": '"Working Out Loud", Books', "action-publish": "1"}
    assert author_client.post(address, form).status_code == 302
    page.refresh_from_db()
    assert page.tag_names == ["Books", "Working Out Loud"]
    assert "$1,250" in main(client, page)
    opened = author_client.get(address)
    typed = querydict_from_html(opened.content.decode(), form_id="page-edit-form")
    assert typed["tag_names"] == '"Working Out Loud", Books'
    assert "/admin/tag-autocomplete/blog/tag/" in opened.content.decode()


def test_a_testimonial_picked_twice_stands_there_once(offer, client):
    page, testimonial = offer(), TestimonialFactory(name="A Client")
    page.picked_testimonials = [PickedTestimonial(testimonial=testimonial) for _ in range(2)]
    page.save_revision().publish()
    assert len(read(client.get(page.url)).select(".testimonial")) == 1


def test_where_none_of_those_she_picked_may_be_shown_none_is(offer, client):
    page = offer()
    TestimonialFactory(quote="About it").services.add(page)
    page.picked_testimonials = [PickedTestimonial(testimonial=TestimonialFactory(consented_on=None))]
    page.save_revision().publish()
    assert read(client.get(page.url)).select(".testimonial") == []


def test_prices_stand_in_her_order_whichever_was_typed_first(offer, client):
    page = offer(prices=[fixed("Typed first", 1), fixed("Typed last", 2)])
    for package, place in zip(page.packages.order_by("pk"), (2, 1), strict=True):
        package.sort_order = place
        package.save()
    text = main(client, ServicePage.objects.get(pk=page.pk))
    assert text.index("Typed last") < text.index("Typed first")
