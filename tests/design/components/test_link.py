"""Where links may lead."""

import pytest
from wagtail.blocks import StructBlockValidationError

from design.components.link import LinkBlock


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://example.com/",
        "//evil.example/",
        "/relative/",
        "words",
        "https://",
    ],
)
def test_an_address_that_leads_nowhere_good_is_refused(address):
    with pytest.raises(StructBlockValidationError):
        LinkBlock().clean(LinkBlock().to_python({"page": None, "address": address}))


@pytest.mark.parametrize(
    "address",
    ["https://example.com/", "http://example.com/a?b=c#d", "mailto:me@example.com", "tel:+61312345678"],
)
def test_an_address_of_the_web_a_mailbox_or_a_telephone_is_accepted(address):
    value = LinkBlock().clean(LinkBlock().to_python({"page": None, "address": address}))
    assert value.href == address
    assert value.is_complete


def test_a_link_to_two_places_is_refused(target):
    value = LinkBlock().to_python({"page": target.pk, "address": "https://example.com/"})
    with pytest.raises(StructBlockValidationError):
        LinkBlock().clean(value)


def test_a_link_to_a_page_follows_it_and_ends_with_it(target):
    def link():
        return LinkBlock().to_python({"page": target.pk, "address": ""})

    assert link().href == "/the-page/"
    target.slug = "renamed"
    target.save()
    assert link().href == "/renamed/"
    target.unpublish()
    assert not link().is_complete
    target.delete()
    assert not link().is_complete
