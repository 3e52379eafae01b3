"""The addresses of comments."""

from django.urls import path, register_converter

from blog.comments import follow_views, views


class Id:
    """The id of a row, of no more digits than a database counts."""

    regex = "[0-9]{1,18}"

    def to_python(self, value: str) -> int:
        """Read it."""
        return int(value)

    def to_url(self, value: int) -> str:
        """Write it."""
        return str(value)


register_converter(Id, "id")

urlpatterns = [
    path("comments/<id:post>/", views.comment_on, name="comment_on"),
    path("comments/at/<id:comment>/", views.comment_at, name="comment_at"),
    path("comments/thanks/<str:token>/", views.thanks, name="comments_thanks"),
    path("comments/follow/<str:token>/", follow_views.confirm_following, name="comments_confirm"),
    path("comments/stop/<str:token>/", follow_views.stop_following, name="comments_stop"),
]
