"""The addresses that forms are sent to."""

from django.urls import path

from contact import views

urlpatterns = [
    path("enquiry/<id:page>/", views.enquire, name="enquire"),
    path("form/<id:page>/", views.fill_in, name="fill_in"),
    path("thanks/<str:token>/", views.thanks, name="contact_thanks"),
]
