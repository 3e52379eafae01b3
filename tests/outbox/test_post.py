"""What is put into the outbox is kept as it is meant, and nothing is smuggled into a mail."""

import pytest
from django.db import transaction

from outbox.models import Mail
from outbox.post import one_line, put_mail


def put(**changed) -> Mail:
    return put_mail(**{"to": "helen@example.com", "subject": "Thank you", "text": "Hello"} | changed)


LINE_ENDS = ["\r\nBcc: everybody@example.com", "\n", "\r", "\0", "\x0b", "\x85", "\u2028", "\u2029"]


@pytest.mark.parametrize("end", LINE_ENDS, ids=ascii)
@pytest.mark.parametrize("where", ["to", "subject", "reply_to"])
def test_no_line_end_comes_into_a_header(where, end, db):
    with pytest.raises(ValueError, match="one line"):
        put(**{where: f"helen@example.com{end}"})
    assert not Mail.objects.exists()


@pytest.mark.parametrize(
    "headers", [{"X-Kind": "a\r\nBcc: b@example.com"}, {"Bcc": "b@example.com"}, {"A b": "c"}, {"X\n": "c"}]
)
def test_further_headers_bring_no_recipients_and_no_lines(headers, db):
    with pytest.raises(ValueError, match="mail"):
        put(headers=headers)
    assert not Mail.objects.exists()


@pytest.mark.parametrize("address", ["", "helen", "helen@example.com, other@example.com", "@example.com"])
def test_a_mail_goes_to_one_address(address, db):
    with pytest.raises(ValueError, match="address"):
        put(to=address)


def test_what_a_visitor_typed_becomes_one_line(db):
    mail = put(subject=one_line("Enquiry of Eve\r\nBcc: x@example.com\u2028"))
    assert mail.subject == "Enquiry of Eve Bcc: x@example.com"


def test_put_twice_under_one_key_it_is_one_mail(db):
    first = put(key="enquiry:17")
    assert put(key="enquiry:17", text="Again") == first
    assert Mail.objects.get().text == "Hello"
    assert put() != put(), "without a key each is a mail of its own"


def test_a_mail_is_taken_back_with_what_it_was_part_of(db):
    with transaction.atomic():
        put()
        transaction.set_rollback(True)
    assert not Mail.objects.exists()
