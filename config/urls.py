"""Every address of the site: a few fixed ones, then the page tree."""

from django.conf import settings
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as admin_urls
from wagtail.contrib.sitemaps.views import sitemap
from wagtail.documents import urls as document_urls

from core.sound_files import sound_file
from core.views import favicon, rendition, robots
from search.views import search

handler400 = "core.views.bad_request"
handler500 = "core.views.server_error"

urlpatterns = [
    path("admin/", include(admin_urls)),
    path("documents/", include(document_urls)),
    path("media/images/<path:path>", rendition),
    path("media/media/<path:name>", sound_file, name="sound_file"),
    path("draft/", include("editing.urls")),
    path("search/", search, name="search"),
    path("robots.txt", robots),
    path("sitemap.xml", sitemap),
    path("favicon.ico", favicon),
    path("", include("blog.urls")),
    path("", include(wagtail_urls)),
]

if "debug_toolbar" in settings.INSTALLED_APPS:
    from debug_toolbar.toolbar import debug_toolbar_urls

    urlpatterns = [*debug_toolbar_urls(), *urlpatterns]
