"""The addresses of downloads besides their pages and files."""

from django.urls import path

from resources.downloads import views

urlpatterns = [
    path("downloads/<id:page>/by-mail/", views.mail_download, name="mail_download"),
    path("downloads/<id:page>/mailed/", views.mailed, name="download_mailed"),
]
