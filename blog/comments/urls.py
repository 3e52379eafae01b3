"""The addresses of comments."""

from django.urls import path

from blog.comments import follow_views, views

urlpatterns = [
    path("comments/<id:post>/", views.comment_on, name="comment_on"),
    path("comments/at/<id:comment>/", views.comment_at, name="comment_at"),
    path("comments/thanks/<str:token>/", views.thanks, name="comments_thanks"),
    path("comments/follow/<str:token>/", follow_views.confirm_following, name="comments_confirm"),
    path("comments/stop/<str:token>/", follow_views.stop_following, name="comments_stop"),
]
