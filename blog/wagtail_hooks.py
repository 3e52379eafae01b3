"""What the blog adds to the author's screens."""

from django.urls import path
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Site
from wagtail.snippets.models import register_snippet
from wagtail_modeladmin.options import modeladmin_register

from blog.comments_admin import views as comments
from blog.comments_admin.listed import CommentAdmin, WaitingPanel
from blog.models import BlogSettings, Comment, PostPage, Tag
from blog.subjects_admin import DeleteSubjects, MergeTags, SubjectsGroup
from blog.tagged import posts_tagged
from core.tagged import FIND, OFFER
from outbox.notices import NOTICES_GO, WhereNoticesGo, address_of_author

register_snippet(SubjectsGroup)
hooks.register("register_bulk_action", MergeTags)
# After Wagtail's own, which it takes the place of.
hooks.register("register_bulk_action", DeleteSubjects, order=1)

modeladmin_register(CommentAdmin)

# What other sections may ask of the tags.
hooks.register(FIND, posts_tagged)
hooks.register(OFFER, lambda: Tag)


@hooks.register("register_admin_urls")
def addresses_for_comments():
    """The addresses of what is done to comments."""
    return [
        path("comments/act/", comments.act, name="comments_act"),
        path("comments/<int:pk>/", comments.moderate, name="comment_moderate"),
        path("comments/<int:pk>/erase/", comments.erase, name="comment_erase"),
    ]


@hooks.register("before_delete_page")
def tell_what_goes_with_a_post(request, page):
    """Say, before a post is deleted, how many comments go with it."""
    number = Comment.objects.filter(post=page.pk).count() if request.method == "GET" else 0
    if number:
        comments = ngettext("One comment goes with it.", "%d comments go with it.", number)
        messages.warning(
            request,
            f"{comments % number if number > 1 else comments} This can't be taken back. "
            "A post that is unpublished instead keeps them.",
        )


@hooks.register("construct_homepage_panels")
def tell_what_waits(request, panels):
    """Say on the home screen that comments wait, to whoever may look at them."""
    if request.user.has_perm("blog.change_comment") and (waiting := Comment.objects.waiting().count()):
        panels.append(WaitingPanel(waiting))


@hooks.register(NOTICES_GO)
def where_notices_of_comments_go() -> WhereNoticesGo | None:
    """Say where she is told of comments, if she wants to be."""
    decided = BlogSettings.of(Site.objects.filter(is_default_site=True).first())
    if not (decided.tells_author and decided.comments_are_open):
        return None
    latest = PostPage.objects.live().order_by("-posted_at").defer_streamfields().first()
    return WhereNoticesGo("comments", decided.told_address or address_of_author(latest), "Settings, Comments")
