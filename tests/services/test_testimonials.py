"""Testimonials: shown while their speaker's consent stands, and not a moment longer."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from services.models import Testimonial
from tests.documents import read
from tests.factories import PictureFactory, PlainPageFactory, TestimonialFactory, TestimonialsPageFactory

TODAY = timezone.localdate


@pytest.fixture
def testimonial(db):
    return TestimonialFactory(quote="We still do it every week.", name="A Client", organisation="A Company")


@pytest.fixture(params=["the page of all", "a block"])
def shown(request, testimonial, home, client):
    """Return a function that reads what visitors see where the testimonial stands."""
    if request.param == "a block":
        page = PlainPageFactory(parent=home, body=[("testimonial", testimonial)])
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


def test_the_page_of_testimonials_costs_the_same_for_three_as_for_twelve(home, client, queries_of):
    page = TestimonialsPageFactory(parent=home)
    costs = []
    for total in (3, 12):
        while Testimonial.objects.count() < total:
            TestimonialFactory(picture=PictureFactory())
        for _ in range(2):
            client.get(page.url)
        costs.append(len(queries_of(lambda: client.get(page.url))))
    assert costs[0] == costs[1]


def test_the_author_finds_testimonials_among_her_content(testimonial, author_client):
    for address in ("", "add/", f"edit/{testimonial.pk}/"):
        assert author_client.get(f"/admin/snippets/services/testimonial/{address}").status_code == 200
