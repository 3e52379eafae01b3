"""The addresses of events besides their pages: calendars, and registering."""

from django.urls import path

from resources.events import calendar_views, views

urlpatterns = [
    path("events/calendar.ics", calendar_views.all_events, name="events_calendar"),
    path("events/<uuid:uid>.ics", calendar_views.one_event, name="event_calendar"),
    path("events/<id:event>/register/", views.register_for, name="event_register"),
    path("events/<id:event>/thanks/", views.thanks, name="event_thanks"),
    path("events/cancel/<str:token>/", views.cancel_registration, name="event_cancel"),
]
