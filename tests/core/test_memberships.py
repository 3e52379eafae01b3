"""Badges and memberships, kept once with the settings."""

from core.models import SiteSettings
from tests.documents import read
from tests.factories import PictureFactory, PlainPageFactory


def test_the_badges_of_the_settings_show_wherever_they_are_placed(site, home, client):
    page = PlainPageFactory(parent=home, body=[("memberships", {"title": "Member of"})])
    assert not read(client.get(page.url)).find("main").find("h2"), "without badges there is nothing to show"
    settings = SiteSettings.for_site(site)
    badge = {"picture": PictureFactory(), "name": "A network", "address": "https://example.com/"}
    settings.badges = [("badge", badge), ("badge", badge | {"name": "A guild", "address": ""})]
    settings.save()
    main = read(client.get(page.url)).find("main")
    assert [image["alt"] for image in main.find_all("img")] == ["A network", "A guild"]
    assert [link["href"] for link in main.select(".memberships a")] == ["https://example.com/"]
