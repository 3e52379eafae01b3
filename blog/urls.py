"""The addresses of archives and feeds, which are those that WordPress gives them, and of comments."""

from functools import partial

from django.urls import include, path, register_converter

from blog import archives
from blog.addresses import Day, Month, Year
from blog.feeds.comments import comments_feed
from blog.feeds.views import FORMATS, feed
from blog.models import Author, Category, Series, Tag
from blog.views import archive_page

register_converter(Year, "year")
register_converter(Month, "month")
register_converter(Day, "day")

ARCHIVES = [
    ("category", "category/<path:slug>/", partial(archives.subject_archive, Category)),
    ("tag", "tag/<str:slug>/", partial(archives.subject_archive, Tag)),
    ("author", "author/<str:slug>/", partial(archives.subject_archive, Author)),
    ("series", "series/<str:slug>/", partial(archives.subject_archive, Series)),
    ("year", "<year:year>/", archives.year_archive),
    ("month", "<year:year>/<month:month>/", archives.month_archive),
    ("day", "<year:year>/<month:month>/<day:day>/", archives.day_archive),
]

# Before the archives: the address of a category may have any number of parts.
urlpatterns = [
    path(f"{route}feed/{form.ending}", feed, {"find": find, "form": form})
    for _, route, find in [("blog", "", archives.whole_blog), *ARCHIVES]
    for form in FORMATS
]
urlpatterns += [path(route, archive_page, {"find": find}, name=name) for name, route, find in ARCHIVES]
urlpatterns += [path("comments/feed/", comments_feed), path("", include("blog.comments.urls"))]
