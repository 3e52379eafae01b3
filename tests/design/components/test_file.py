"""Files to download say what they are before they are fetched."""

from tests.documents import read
from tests.factories import DocumentFactory, PlainPageFactory


def test_a_file_shows_its_kind_and_its_size(show, db):
    document = DocumentFactory(title="Worksheet")
    shown = show(("file", {"document": document.pk, "title": ""}))
    assert shown.find("a")["href"] == document.url
    assert shown.find("a").get_text(strip=True) == "Worksheet"
    assert "PDF" in shown.get_text()
    assert "2.0\xa0KB" in shown.get_text()


def test_a_file_may_read_differently_from_its_own_title(show, db):
    shown = show(("file", {"document": DocumentFactory(title="ws-3-final").pk, "title": "The worksheet"}))
    assert shown.find("a").get_text(strip=True) == "The worksheet"


def test_a_renamed_or_deleted_file_shows_as_such_on_the_very_next_visit(home, client):
    document = DocumentFactory(title="Worksheet")
    page = PlainPageFactory(parent=home, body=[("file", {"document": document, "title": ""})])
    assert "Worksheet" in read(client.get(page.url)).find("main").get_text()
    document.title = "Workbook"
    document.save()
    assert "Workbook" in read(client.get(page.url)).find("main").get_text()
    document.delete()
    assert not read(client.get(page.url)).find("main").find("a", string="Workbook")


def test_a_file_is_sent_to_be_kept_and_can_run_nothing(home, client):
    response = client.get(DocumentFactory().url)
    assert response.status_code == 200
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "default-src 'none'" in response["Content-Security-Policy"]
