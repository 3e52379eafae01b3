"""What the blog adds to the author's screens."""

from django.urls import path
from wagtail import hooks
from wagtail.snippets.models import register_snippet
from wagtail_modeladmin.options import modeladmin_register

from blog.comments_admin import views as comments
from blog.comments_admin.listed import CommentAdmin, WaitingPanel
from blog.models import Comment
from blog.subjects_admin import DeleteSubjects, MergeTags, SubjectsGroup

register_snippet(SubjectsGroup)
hooks.register("register_bulk_action", MergeTags)
# After Wagtail's own, which it takes the place of.
hooks.register("register_bulk_action", DeleteSubjects, order=1)

modeladmin_register(CommentAdmin)


@hooks.register("register_admin_urls")
def addresses_for_comments():
    """The addresses of what is done to comments."""
    return [
        path("comments/act/", comments.act, name="comments_act"),
        path("comments/<int:pk>/", comments.moderate, name="comment_moderate"),
        path("comments/<int:pk>/erase/", comments.erase, name="comment_erase"),
    ]


@hooks.register("construct_homepage_panels")
def tell_what_waits(request, panels):
    """Say on the home screen that comments wait, to whoever may look at them."""
    if request.user.has_perm("blog.change_comment") and (waiting := Comment.objects.waiting().count()):
        panels.append(WaitingPanel(waiting))
