"""A site to start from: a home page, settings, and nothing of the sample."""

from django.core.management import call_command
from wagtail.models import Page, Site

from core.models import Picture, SiteSettings
from home.models import HomePage
from services.models import Testimonial
from tests.documents import read


def test_a_bare_site_is_a_home_page_and_settings(db, client, settings):
    call_command("plant", "--empty", verbosity=0)
    home = HomePage.objects.get()
    assert list(Page.objects.filter(depth__gt=1)) == [home.page_ptr]
    assert Site.objects.get().root_page_id == home.pk
    assert SiteSettings.objects.get().name == settings.SITE_NAME
    assert not Picture.objects.exists()
    assert not Testimonial.objects.exists()
    assert read(client.get("/")).h1


def test_a_site_that_exists_is_left_alone(home):
    call_command("plant", verbosity=0)
    assert list(Page.objects.filter(depth__gt=1)) == [home.page_ptr]
