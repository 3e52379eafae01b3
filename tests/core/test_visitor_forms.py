"""Where visitors come from, and what they typed."""

import pytest
from django.test import RequestFactory

from core.visitor_forms import origin as origin_module
from core.visitor_forms.origin import address_of, origin_of
from core.visitor_forms.plain_text import plain, plain_line


def asked(came_by="10.0.0.1", forwarded=None):
    headers = {"X-Forwarded-For": forwarded} if forwarded else {}
    return RequestFactory().get("/", headers=headers, REMOTE_ADDR=came_by)


@pytest.mark.parametrize(
    ("proxies", "forwarded", "address"),
    [
        (0, None, "10.0.0.1"),
        (0, "203.0.113.9", "10.0.0.1"),
        (1, "203.0.113.9", "203.0.113.9"),
        (1, "made.up, 198.51.100.1, 203.0.113.9", "203.0.113.9"),
        (2, "made.up, 203.0.113.9, 198.51.100.1", "203.0.113.9"),
        (2, "203.0.113.9", "10.0.0.1"),
        (1, " , ,", "10.0.0.1"),
    ],
)
def test_only_what_a_trusted_proxy_wrote_down_is_believed(proxies, forwarded, address, settings):
    settings.TRUSTED_PROXIES = proxies
    assert address_of(asked(forwarded=forwarded)) == address


def test_an_origin_says_nothing_of_the_address_without_the_secret_key(settings):
    one, other = origin_of(asked("203.0.113.9")), origin_of(asked("203.0.113.10"))
    assert one == origin_of(asked("203.0.113.9"))
    assert one != other
    settings.SECRET_KEY = "another-key-that-is-long-enough-for-a-test"
    assert origin_of(asked("203.0.113.9")) != one


@pytest.mark.parametrize(
    ("one", "other", "are_one"),
    [
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::ffff:203.0.113.9", "203.0.113.9", True),
        ("::ffff:203.0.113.9", "::ffff:203.0.113.10", False),
        ("nonsense", "", False),
    ],
)
def test_a_household_with_many_addresses_is_one_visitor(one, other, are_one):
    assert (origin_of(asked(one)) == origin_of(asked(other))) == are_one


def test_a_text_keeps_its_lines_and_loses_what_nobody_types():
    assert plain("one\r\ntwo\rthree\u2028four\tfive\0\x07\x85") == "one\ntwo\nthree\nfour\tfive\n"
    assert plain("right \u202eto left\ud800") == "right to left"
    assert plain("Zoë 👩‍👧 שלום") == "Zoë 👩‍👧 שלום"


def test_a_line_is_one_line():
    assert plain_line(" Helen\r\nBcc:\u2029 eve \0") == "Helen Bcc: eve"


@pytest.mark.parametrize(
    ("proxies", "came_by", "forwarded", "warnings"),
    [
        (0, "127.0.0.1", "203.0.113.9", 1),
        (1, "127.0.0.1", "203.0.113.9", 0),
        (0, "127.0.0.1", None, 0),  # as on a developer's machine
        (0, "198.51.100.1", "203.0.113.9", 0),  # made up by a visitor
    ],
)
def test_a_proxy_that_the_settings_do_not_name_is_told_of_once(
    proxies, came_by, forwarded, warnings, settings, monkeypatch
):
    said: list[str] = []
    monkeypatch.setattr(origin_module.logger, "warning", said.append)
    settings.TRUSTED_PROXIES = proxies
    origin_module._say_that_all_are_one.cache_clear()
    for _ in range(3):
        address_of(asked(came_by, forwarded))
    assert len(said) == warnings
