"""Every address of the site: a few fixed ones, then the page tree."""

from django.conf import settings
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as admin_urls
from wagtail.contrib.sitemaps.views import sitemap
from wagtail.documents.views.serve import authenticate_with_password

from core.document_files import document_file
from core.media_files import media_file
from core.views import favicon, rendition, robots
from search.views import search

handler400 = "core.views.bad_request"
handler500 = "core.views.server_error"

urlpatterns = [
    path("admin/", include(admin_urls)),
    # In the place of wagtail.documents.urls, and by the same names.
    path("documents/<id:document_id>/<path:filename>", document_file, name="wagtaildocs_serve"),
    path(
        "documents/authenticate_with_password/<id:restriction_id>/",
        authenticate_with_password,
        name="wagtaildocs_authenticate_with_password",
    ),
    path("media/images/<path:path>", rendition),
    path("media/media/<path:name>", media_file, name="media_file"),
    path("draft/", include("editing.urls")),
    path("search/", search, name="search"),
    path("robots.txt", robots),
    path("sitemap.xml", sitemap),
    path("favicon.ico", favicon),
    path("", include("contact.urls")),
    path("", include("blog.urls")),
    path("", include("resources.downloads.urls")),
    path("", include("resources.events.urls")),
    path("", include(wagtail_urls)),
]

if "debug_toolbar" in settings.INSTALLED_APPS:
    from debug_toolbar.toolbar import debug_toolbar_urls

    urlpatterns = [*debug_toolbar_urls(), *urlpatterns]
