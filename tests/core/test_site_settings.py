"""What is said of the site as a whole follows the settings at once."""

from wagtail.models import Site

from core.models import Generation, SiteSettings
from core.site_address import follow_site_url
from tests.documents import read
from tests.factories import PictureFactory


def test_a_changed_setting_shows_on_the_very_next_visit(site, client):
    settings = SiteSettings.for_site(site)
    client.get("/")
    settings.name, settings.tagline, settings.email = (
        "A new name",
        "A new tagline",
        "new@example.com",
    )
    settings.save()
    soup = read(client.get("/"))
    assert "A new name" in soup.title.get_text()
    assert "A new tagline" in soup.find("footer").get_text()
    assert soup.find("a", href="mailto:new@example.com")


def test_the_site_has_a_name_before_anybody_gives_it_one(site, client, settings):
    assert settings.SITE_NAME in read(client.get("/")).title.get_text()


def test_the_notice_shows_on_every_page_while_there_is_one(site, client):
    chosen = SiteSettings.for_site(site)
    assert not read(client.get("/")).select(".footer__notice")
    chosen.notice = "Sample content."
    chosen.save()
    assert "Sample content." in read(client.get("/")).find("footer").get_text()


def test_a_logo_takes_the_place_of_the_name_and_is_read_out_as_the_name(site, client):
    chosen = SiteSettings.for_site(site)
    chosen.name, chosen.logo = "The site", PictureFactory()
    chosen.save()
    assert read(client.get("/")).find("header").find("img")["alt"] == "The site"


def test_an_edited_picture_forgets_what_was_remembered(db):
    picture = PictureFactory()
    before = Generation.objects.current()
    picture.description = "Another description"
    picture.save()
    assert Generation.objects.current() != before


def test_the_site_answers_at_its_configured_address(site, settings):
    settings.SITE_URL = "https://moved.example"
    follow_site_url()
    moved = Site.objects.get()
    assert (moved.hostname, moved.port) == ("moved.example", 443)


def test_the_author_edits_the_settings_in_one_place(site, author_client):
    response = author_client.get(f"/admin/settings/core/sitesettings/{site.pk}/")
    assert response.status_code == 200
