"""The page on the use of content decides the licence of the site."""

import pytest
from django.urls import reverse

from core.licences import Licence
from core.models import SiteSettings
from tests.documents import read
from tests.factories import BlogIndexPageFactory, LicencePageFactory, PostPageFactory


@pytest.fixture
def post(home):
    return PostPageFactory(parent=BlogIndexPageFactory(parent=home, title="Blog"), title="A post")


@pytest.fixture
def licence_page(home):
    page = LicencePageFactory(parent=home, title="Use of content", licence=Licence.CC_BY_NC, live=False)
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def test_publishing_it_decides_for_posts_feeds_and_search_engines(post, licence_page, client):
    page = client.get(post.url).content.decode()
    assert '"license": "https://creativecommons.org/licenses/by-nc/4.0/"' in page
    assert f'"usageInfo": "http://testserver{licence_page.url}"' in page
    line = read(client.get(post.url)).select_one(".licence")
    assert "CC BY-NC 4.0" in line.get_text()
    assert line.select_one(f'a[href="{licence_page.url}"]').get_text() == "How you may use this"
    assert "creativecommons.org/licenses/by-nc/4.0/" in client.get("/feed/").content.decode()


def test_a_draft_decides_nothing(post, licence_page, client):
    licence_page.licence = Licence.CC0
    licence_page.save_revision()
    assert SiteSettings.objects.get().licence == Licence.CC_BY_NC


def test_a_post_may_say_otherwise_for_itself(post, licence_page, client):
    post.licence = Licence.CC0
    post.save_revision().publish()
    assert "CC0 1.0" in read(client.get(post.url)).select_one(".licence").get_text()


def test_the_settings_say_where_it_is_decided_and_do_not_decide_it(licence_page, site, author_client):
    address = reverse("wagtailsettings:edit", args=["core", "sitesettings", site.pk])
    form = author_client.get(address).context["form"]
    assert form.fields["licence"].disabled
    assert "Use of content" in form.fields["licence"].help_text


@pytest.mark.parametrize("away", ["unpublish", "delete"])
def test_without_the_page_the_settings_decide_again(away, licence_page, post, client, site, author_client):
    getattr(licence_page, away)()
    settings = SiteSettings.objects.get()
    assert settings.licence_page is None
    assert settings.licence == Licence.CC_BY_NC, "what held last goes on"
    assert read(client.get(post.url)).select_one(".licence a[href^='/use']") is None
    address = reverse("wagtailsettings:edit", args=["core", "sitesettings", site.pk])
    assert not author_client.get(address).context["form"].fields["licence"].disabled


def test_the_page_says_what_it_decided(licence_page, client):
    said = read(client.get(licence_page.url)).select_one(".licence-chosen")
    assert said.select_one('a[href="https://creativecommons.org/licenses/by-nc/4.0/"]')
    licence_page.licence = Licence.ALL_RIGHTS_RESERVED
    licence_page.save_revision().publish()
    assert (
        "All rights reserved" in read(client.get(licence_page.url)).select_one(".licence-chosen").get_text()
    )
