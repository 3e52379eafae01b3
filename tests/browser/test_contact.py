"""A visitor writes to her while the mail server is away; nothing is lost, and she answers from her inbox."""

import re
import socket
import subprocess
import sys
from itertools import count

import pytest
from django.conf import settings
from playwright.sync_api import expect

from tests.browser.conftest import TELEPHONE, PlantedSite, from_another_place, take_time
from tests.browser.test_accessibility import violations
from tests.outbox.conftest import MailServer

numbers = count(1)
HERS = "hello@example.com"  # the sample site's public address
ALL_MAIL_IS_DUE = (
    "from django.utils import timezone\nfrom outbox.models import LastRun, Lease, Mail\n"
    "Mail.objects.waiting().update(due_at=timezone.now())\nLease.objects.all().delete()\n"
    # A worker that failed begins again after a minute.
    "LastRun.objects.all().delete()"
)
TELL_WHAT_WAITS = (
    "from outbox.models import Mail\n"
    "print(*Mail.objects.filter(key__startswith='enquiry').values_list('state', flat=True))"
)


@pytest.fixture
def mail_server():
    server = MailServer()
    yield server
    server.stop()


@pytest.fixture(params=[True, False], ids=["with scripts", "without"])
def guest(visitor, request):
    """Somebody on a telephone, whose browser runs scripts or doesn't."""
    return visitor(TELEPHONE, java_script_enabled=request.param, **from_another_place())


def start(site: PlantedSite, *arguments: str, port: int = 1) -> subprocess.Popen:
    """Start ``manage.py`` of the site that is visited, with a mail server at this port."""
    return subprocess.Popen(
        [sys.executable, "manage.py", *arguments],
        cwd=settings.BASE_DIR,
        env=site.environment | {"EMAIL_URL": f"smtp://127.0.0.1:{port}"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def run(site: PlantedSite, code: str) -> str:
    """Run Python code within the site and return what it printed."""
    running = start(site, "shell", "-v", "0", "--no-imports", "-c", code)
    said, _ = running.communicate(timeout=60)
    assert running.returncode == 0, said
    return said.strip()


def send_mail(site: PlantedSite, port: int) -> None:
    """Let the worker send once whatever waits, its turn or not."""
    run(site, ALL_MAIL_IS_DUE)
    worker = start(site, "work", "--once", port=port)
    said, _ = worker.communicate(timeout=120)
    assert worker.returncode == 0, said


def enquire(page, message: str) -> str:
    """Fill in the contact form and send it; return the address given."""
    address = f"ida{next(numbers)}@example.com"
    page.get_by_label("Your name").fill("Ida Sample")
    page.get_by_label("Your email address").fill(address)
    page.get_by_label("Your message").fill(message)
    page.get_by_label("You may keep what I typed").check()
    take_time(page)
    page.get_by_role("button", name="Send the message").click()
    expect(page.locator("h1")).to_have_text("Thank you")
    return address


def to(server: MailServer, address: str) -> list:
    """Return the mails that reached an address."""
    return [mail for mail in server.received if address in mail["To"]]


def test_mail_refused_and_kept_hanging_arrives_once_each_and_no_visitor_waits_for_it(
    visitor, planted_site, mail_server, author_page
):
    contact = planted_site.types["ContactPage"]
    first = enquire(visitor(**from_another_place()).visit(contact), "The first question")
    with socket.socket() as closed:  # nobody listens: refused
        closed.bind(("127.0.0.1", 0))
        send_mail(planted_site, closed.getsockname()[1])
    assert "sent" not in run(planted_site, TELL_WHAT_WAITS)

    with socket.create_server(("127.0.0.1", 0)) as mute:  # it accepts, and says nothing
        run(planted_site, ALL_MAIL_IS_DUE)
        worker = start(planted_site, "work", "--once", port=mute.getsockname()[1])
        mute.settimeout(60)
        held, _address = mute.accept()
        # While the worker hangs, a visitor is thanked.
        second = enquire(visitor(**from_another_place()).visit(contact), "The second question")
        assert worker.poll() is None
        held.close()
        worker.communicate(timeout=120)
    assert "sent" not in run(planted_site, TELL_WHAT_WAITS)

    send_mail(planted_site, mail_server.port)
    send_mail(planted_site, mail_server.port)
    assert [len(to(mail_server, address)) for address in (first, second)] == [1, 1]
    notices = [mail for mail in to(mail_server, HERS) if mail["Reply-To"] in (first, second)]
    assert sorted(mail["Reply-To"] for mail in notices) == sorted([first, second])

    author_page.goto(f"{planted_site.address}/admin/contact/enquiry/")
    expect(author_page.locator(".records__row", has_text="The first question")).to_have_count(1)
    row = author_page.locator(".records__row", has_text="The second question")
    row.get_by_role("link", name=re.compile("Read and answer")).click()
    author_page.get_by_label("Your answer").fill("Yes, gladly.")
    author_page.get_by_role("button", name="Send the answer").click()
    expect(author_page.locator(".messages")).to_contain_text(f"goes to {second}")
    send_mail(planted_site, mail_server.port)
    thanks, answer = to(mail_server, second)
    assert answer["Subject"].startswith("Re: ")
    assert answer["In-Reply-To"] == thanks["Message-ID"]
    assert "Yes, gladly." in answer.get_payload(decode=True).decode()


def test_what_is_wrong_is_said_and_the_form_goes_through_when_it_is_right(guest, planted_site):
    page = guest.visit(planted_site.types["ContactPage"])
    page.get_by_label("Your message").fill("A question that must not be lost")
    page.get_by_label("Your name").fill("Ida")
    page.get_by_label("Your email address").fill("ida@nowhere")
    page.locator("form.visitor-form").evaluate("form => { form.noValidate = true }")
    take_time(page)
    page.get_by_role("button", name="Send the message").click()
    expect(page.get_by_role("alert")).to_contain_text("This is no email address")
    expect(page.get_by_label("Your message")).to_have_value("A question that must not be lost")
    enquire(page, "A question that must not be lost")
    assert guest.context.cookies() == []
    guest.complaints.clear()  # the browser notes the answer 422


def test_a_form_of_her_own_is_sent(guest, planted_site):
    page = guest.visit(planted_site.types["FormPage"])
    page.get_by_label("Your name").fill("Ida Sample")
    page.get_by_label("Your email address").fill(f"ida{next(numbers)}@example.com")
    page.get_by_label("What would you like to talk about?").fill("Networks")
    page.get_by_label("Show and tell").check()
    page.get_by_label("I have read the house rules").check()
    take_time(page)
    page.get_by_role("button", name="Ask to join").click()
    expect(page.locator("h1")).to_have_text("Thank you")
    expect(page.locator("main")).to_contain_text("Thank you for asking")


def test_the_form_is_filled_in_by_keyboard_alone(visitor, planted_site):
    guest = visitor(**from_another_place())
    page = guest.visit(planted_site.types["ContactPage"])
    page.get_by_label("Your name").focus()
    page.keyboard.type("Ida Sample")
    page.keyboard.press("Tab")
    page.keyboard.type(f"ida{next(numbers)}@example.com")
    for _ in range(10):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") == "TEXTAREA":
            break
    page.keyboard.type("By keyboard alone")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    take_time(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Thank you")


def test_the_authors_inbox_can_be_used_by_everybody(author_page, planted_site, visitor):
    enquire(visitor(**from_another_place()).visit(planted_site.types["ContactPage"]), "For the inbox")
    author_page.set_viewport_size(TELEPHONE)
    author_page.goto(f"{planted_site.address}/admin/contact/enquiry/")
    assert [problem for problem in violations(author_page) if "records" in problem] == []
    author_page.get_by_label("All on this page").check()
    for one in author_page.locator("[data-one]").all():
        expect(one).to_be_checked()
    author_page.get_by_role("link", name=re.compile("Read and answer")).first.click()
    assert [problem for problem in violations(author_page) if "records" in problem] == []
    assert author_page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    warnings = []
    author_page.on("dialog", lambda dialog: (warnings.append(dialog.type), dialog.dismiss()))
    author_page.wait_for_timeout(2500)  # then Wagtail notes what stands in a form
    author_page.get_by_label("Your answer").press_sequentially("Dear Ida, half")
    author_page.wait_for_timeout(1000)  # it looks for changes twice a second
    author_page.get_by_role("link", name="To the inbox").click()
    author_page.wait_for_timeout(500)
    assert warnings == ["beforeunload"]
