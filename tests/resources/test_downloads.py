"""Free downloads: what is offered, how often it is fetched, and links by mail."""

import sqlite3
from datetime import timedelta
from io import BytesIO

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.contrib.auth.models import Group, Permission
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.utils import timezone
from pypdf import PdfReader, PdfWriter
from wagtail.documents import get_document_model
from wagtail.models import Collection, CollectionViewRestriction, GroupCollectionPermission

from core.licences import Licence
from core.models import Generation
from outbox.jobs import clean_up
from outbox.models import Mail
from outbox.models.mail import RETRIES
from resources.downloads.jobs import count_pages, forget_who_was_mailed
from resources.models import DocumentFacts, DownloadCount, DownloadFile, DownloadPage, MailedDownload
from sample.resources import pdf
from tests.author import title_only_form
from tests.documents import read, read_html
from tests.factories import DocumentFactory, DownloadPageFactory, ResourceIndexPageFactory, root_collection
from tests.visitors import HERE, at_once


def pages(number: int) -> bytes:
    """Return a PDF of so many empty pages."""
    writer, written = PdfWriter(), BytesIO()
    for _ in range(number):
        writer.add_blank_page(100, 100)
    writer.write(written)
    return written.getvalue()


@pytest.fixture
def document(home):
    return DocumentFactory(title="Network map", file__filename="network-map.pdf", file__data=pages(3))


@pytest.fixture
def download(home, document):
    """A published download with one file."""
    page = DownloadPageFactory(parent=ResourceIndexPageFactory(parent=home), title="Draw your network")
    page.files = [DownloadFile(document=document)]
    page.save_revision().publish()
    return page


def count() -> int:
    return sum(DownloadCount.objects.values_list("number", flat=True))


def test_a_file_is_offered_with_its_kind_size_and_pages(download, document, client):
    assert "pages" not in read(client.get(download.url)).select_one(".file__facts").get_text()
    list(count_pages())
    facts = read(client.get(download.url)).select_one(".file").get_text(" ", strip=True)
    assert "Network map" in facts
    assert "PDF, 2.0" in facts.replace("\xa0", " ")
    assert "3 pages" in facts


def test_pages_are_counted_once_for_each_file(download, document, queries_of):
    list(count_pages())
    assert [len(queries_of(lambda: list(count_pages())))] == [1]
    document.file = SimpleUploadedFile("other.pdf", pages(7))
    document.save()
    list(count_pages())
    assert DocumentFacts.objects.get().pages == 7


@pytest.mark.parametrize("content", [b"%PDF-1.4 broken %%EOF", b"", b"%PDF-1.7\n" + b"\0" * 3000])
def test_a_broken_file_costs_nothing_but_the_number(content, download, document, client):
    document.file = SimpleUploadedFile("broken.pdf", content or b"x")
    document.save()
    list(count_pages())
    assert DocumentFacts.objects.get().pages is None
    assert list(count_pages()) == [], "it isn't tried each minute"
    assert read(client.get(download.url)).select_one(".file a")


def test_her_own_words_go_before_the_number_of_pages(download, document, client):
    list(count_pages())
    download.files = [DownloadFile(document=document, label="The map", length="12 minutes")]
    download.save_revision().publish()
    shown = read(client.get(download.url)).select_one(".file").get_text(" ", strip=True)
    assert "The map" in shown
    assert "12 minutes" in shown
    assert "3 pages" not in shown


def test_a_page_without_a_file_says_so_kindly(home, client):
    page = DownloadPageFactory(parent=ResourceIndexPageFactory(parent=home))
    assert "no file here yet" in read(client.get(page.url)).get_text()


def test_a_file_not_everybody_may_have_is_not_offered(download, document, client):
    private = root_collection().add_child(instance=Collection(name="Private"))
    CollectionViewRestriction.objects.create(collection=private, restriction_type="login")
    document.collection = private
    document.save()
    assert read(client.get(download.url)).select(".file") == []
    assert b"network-map" not in client.get(download.url).content


def test_search_engines_are_told_of_the_files_and_the_licence(download, client):
    download.licence = Licence.CC_BY
    download.save_revision().publish()
    graph = client.get(download.url).content.decode()
    assert '"@type": "DigitalDocument"' in graph
    assert '"encodingFormat": "application/pdf"' in graph
    assert '"license": "https://creativecommons.org/licenses/by/4.0/"' in graph
    assert "CC BY 4.0" in read(client.get(download.url)).select_one(".licence").get_text()


def test_a_download_is_counted_and_nothing_is_known_of_who_did_it(document, client):
    client.get(document.url)
    client.get(document.url)
    assert count() == 2
    assert DownloadCount.objects.get().day == timezone.localdate()
    assert {field.name for field in DownloadCount._meta.fields} == {"id", "document", "day", "number"}


def test_questions_parts_robots_and_her_own_are_not_counted(document, client, author_client):
    client.head(document.url)
    client.get(document.url, headers={"range": "bytes=10-"})
    client.get(document.url, headers={"user-agent": "Examplebot/2.0"})
    author_client.get(document.url)
    assert count() == 0


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif(connection.vendor != "sqlite", reason="SQLite alone lets one write at a time")
def test_a_busy_database_costs_the_count_and_not_the_download(document, client):
    other = sqlite3.connect(settings.DATABASES["default"]["NAME"])
    other.execute("BEGIN IMMEDIATE")
    try:
        answer = client.get(document.url)
        assert answer.status_code == 200
        assert b"".join(answer.streaming_content).startswith(b"%PDF")
    finally:
        other.rollback()
        other.close()
    assert count() == 0
    client.get(document.url)
    assert count() == 1
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout")
        assert cursor.fetchone()[0] == 20_000, "what follows waits as long as before"


def test_she_is_told_of_a_published_download_without_a_file(download, author_client):
    def publish():
        address = f"/admin/pages/{download.pk}/edit/"
        screen = author_client.get(address).content.decode()
        typed = title_only_form(screen, DownloadPage, **{"action-publish": "1"})
        return author_client.post(address, typed, follow=True).content.decode()

    words = "visitors find nothing to download"
    assert words not in publish()
    DownloadFile.objects.all().delete()
    assert words in publish()


@pytest.mark.django_db(transaction=True)
def test_many_at_once_are_all_counted(document, monkeypatch):
    monkeypatch.setattr("core.brief_write.PATIENCE", 20_000)  # a busy machine loses none here
    at_once(8, lambda one: Client().get(document.url))
    assert count() == 8


def test_she_sees_how_often_each_was_fetched(download, document, author_client):
    today = timezone.localdate()
    DownloadCount.objects.create(document=document, day=today, number=4)
    DownloadCount.objects.create(document=document, day=today - timedelta(days=90), number=38)
    report = author_client.get("/admin/reports/downloads/").content.decode()
    assert "Network map" in report
    cells = BeautifulSoup(report, "html.parser").select("tr:has(a) td")
    assert [cell.get_text(strip=True) for cell in cells[-2:]] == ["4", "42"]
    edit = author_client.get(f"/admin/pages/{download.pk}/edit/").content.decode()
    assert "Fetched 4 times in the last 30 days, 42 times all in all." in edit


@pytest.mark.parametrize("when", ["from the first", "later"])
def test_what_search_engines_read_names_no_file_that_not_everybody_may_have(
    when, download, document, client, author_client
):
    private = root_collection().add_child(instance=Collection(name="Private"))
    restriction = CollectionViewRestriction(collection=private, restriction_type="login")
    if when == "from the first":
        restriction.save()
    document.collection = private
    document.save()
    # Whoever may have it comes first: what she is told is not remembered for others.
    assert document.url in author_client.get(download.url).content.decode()
    if when == "later":
        restriction.save()
    assert document.url not in client.get(download.url).content.decode()


def test_the_report_tells_of_those_documents_alone_that_one_may_see(home, document, django_user_model):
    DownloadCount.objects.create(document=document, day=timezone.localdate(), number=1)
    theirs = root_collection().add_child(instance=Collection(name="Theirs"))
    seen = DocumentFactory(title="Of their collection", collection=theirs)
    DownloadCount.objects.create(document=seen, day=timezone.localdate(), number=1)
    group = Group.objects.create(name="Helpers")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    change = Permission.objects.get(codename="change_document", content_type__app_label="wagtaildocs")
    GroupCollectionPermission.objects.create(group=group, collection=theirs, permission=change)
    helper = django_user_model.objects.create_user("helper", "helper@example.com", "a password for tests")
    helper.groups.add(group)
    browser = Client()
    browser.force_login(helper)
    report = browser.get("/admin/reports/downloads/").content.decode()
    assert "Of their collection" in report
    assert "Network map" not in report


def test_the_report_costs_the_same_with_many(home, author_client, queries_of):
    def cost(number):
        while get_document_model().objects.count() < number:
            DownloadCount.objects.create(document=DocumentFactory(), day=timezone.localdate(), number=1)
        return len(queries_of(lambda: author_client.get("/admin/reports/downloads/")))

    cost(2)
    assert cost(3) == cost(30)


@pytest.fixture
def mailed(download):
    """The same download, which she offers by mail."""
    download.offers_mail = True
    download.save_revision().publish()
    return download


@pytest.fixture
def ask(mailed, post_form, client):
    def ask(headers=HERE, browser=client, **typed):
        return post_form(
            f"/downloads/{mailed.pk}/by-mail/", {"email": "ida@example.com", **typed}, browser, headers
        )

    return ask


def test_the_links_come_by_mail_and_the_address_is_kept_nowhere_else(ask, document, client):
    answer = ask()
    assert answer.status_code == 303
    assert "On its way" in read(client.get(answer.url)).h1.get_text()
    mail = Mail.objects.get()
    assert mail.to == "ida@example.com"
    assert f"http://testserver{document.url}" in mail.text
    kept = MailedDownload.objects.get()
    assert "ida" not in f"{kept.fingerprint} {kept.origin}"


def test_asked_for_twice_it_is_one_mail_and_the_same_answer(ask, client):
    first, second = ask(), ask(email="IDA@example.com")
    assert (first.status_code, first.url) == (second.status_code, second.url)
    assert client.get(first.url).content == client.get(second.url).content
    assert Mail.objects.count() == 1
    # The hour began with the mail, and not with whoever asked last.
    first_asked = MailedDownload.objects.order_by("pk")[:1].values("pk")
    MailedDownload.objects.filter(pk__in=first_asked).update(created_at=timezone.now() - timedelta(hours=2))
    ask()
    assert Mail.objects.count() == 2


def test_no_link_to_a_file_that_not_everybody_may_have_is_mailed(ask, mailed, document):
    private = root_collection().add_child(instance=Collection(name="Private"))
    CollectionViewRestriction.objects.create(collection=private, restriction_type="login")
    hidden = DocumentFactory(title="Hidden", collection=private)
    DownloadFile.objects.create(page=mailed, document=hidden)
    ask()
    assert document.url in Mail.objects.get().text
    assert hidden.url not in Mail.objects.get().text


def test_no_more_is_mailed_from_one_place_than_a_person_asks_for(ask):
    for number in range(10):
        assert ask(email=f"ida{number}@example.com").status_code == 303
    answer = ask(email="one.too.many@example.com")
    assert answer.status_code == 429
    page = read_html(answer.content.decode())
    assert page.select_one("[name=email]")["value"] == "one.too.many@example.com"


@pytest.mark.parametrize("typed", [{"email": "nobody"}, {"email": ""}, {"topic": "x"}, {"stamp": "forged"}])
def test_what_is_wrong_is_said(typed, ask):
    answer = ask(**typed)
    assert answer.status_code == 422
    assert read_html(answer.content.decode()).select_one("[role=alert]")
    assert not MailedDownload.objects.exists()


def test_forms_of_other_sites_and_of_downloads_not_mailed_are_refused(ask, download):
    assert ask(headers={"HTTP_ORIGIN": "https://evil.example"}).status_code == 403
    download.offers_mail = False
    download.save_revision().publish()
    assert ask().status_code == 404


def test_that_it_was_mailed_is_forgotten_after_a_day(ask):
    ask()
    MailedDownload.objects.update(created_at=timezone.now() - timedelta(days=2))
    forget_who_was_mailed()
    assert not MailedDownload.objects.exists()


def test_the_sample_file_is_one_that_others_can_read():
    lines = [f"Line {number} with (brackets) and a \\ stroke — and “quotes”" for number in range(60)]
    reader = PdfReader(BytesIO(pdf(lines)), strict=True)
    assert len(reader.pages) == 2
    text = "\n".join(page.extract_text() for page in reader.pages)
    assert "Line 59 with (brackets) and a \\ stroke — and “quotes”" in text


def json_ld(client, page) -> str:
    return read(client.get(page.url)).select_one('script[type="application/ld+json"]').string


def test_a_visit_writes_nothing_about_a_file_whose_size_nobody_knows(download, document, client):
    type(document).objects.filter(pk=document.pk).update(file_size=None)
    begun = Generation.objects.current()
    assert document.url in json_ld(client, download)
    assert "contentSize" not in json_ld(client, download)
    assert Generation.objects.current() == begun
    document.refresh_from_db()
    assert document.file_size is None


def test_a_download_costs_the_same_with_many_files(download, client, queries_of):
    def cost() -> int:
        client.get(download.url)
        cache.clear()
        return len(queries_of(lambda: client.get(download.url)))

    few = cost()
    for number in range(7):
        DownloadFile.objects.create(page=download, document=DocumentFactory(title=f"File {number}"))
    assert cost() == few


@pytest.mark.django_db(transaction=True)
def test_many_who_ask_at_once_for_one_address_get_it_one_mail(ask):
    def from_elsewhere(one: int) -> int:
        return ask(browser=Client(), headers={**HERE, "REMOTE_ADDR": f"203.0.113.{one}"}).status_code

    assert at_once(6, from_elsewhere) == [303] * 6
    assert Mail.objects.count() == 1


def test_the_mail_is_forgotten_within_the_time_that_the_visitor_is_told(ask, client, mailed):
    assert "kept for three months at most" in read(client.get(mailed.url)).find("main").get_text()
    ask()
    mail = Mail.objects.get()
    mail.give_up("550 no such user")
    three_months_ago = timezone.now() - timedelta(days=92)
    Mail.objects.update(created_at=three_months_ago, due_at=three_months_ago + sum(RETRIES, timedelta()))
    clean_up()
    assert not Mail.objects.exists()
