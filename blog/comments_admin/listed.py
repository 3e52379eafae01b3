"""The list of comments in the author's screens, those that wait for her first."""

from django.db.models import Case, Value, When
from django.shortcuts import redirect
from wagtail.admin import messages
from wagtail.admin.panels import FieldPanel
from wagtail.admin.ui.components import Component
from wagtail.admin.ui.sidebar import LinkMenuItem
from wagtail_modeladmin.helpers import PermissionHelper
from wagtail_modeladmin.menus import ModelAdminMenuItem
from wagtail_modeladmin.options import ModelAdmin
from wagtail_modeladmin.views import EditView

from blog.comments import moderation
from blog.comments_admin.filters import PostFilter, StateFilter
from blog.models import Comment
from core.records.filters import MonthFilter

State = Comment.State
STYLES = ["core/records.css"]


class CommentPermissions(PermissionHelper):
    """Comments are written by readers, and taken out one person at a time."""

    def user_can_create(self, user):
        """Return no."""
        return False

    def user_can_edit_obj(self, user, obj):
        """Allow it where there are words left to change."""
        return super().user_can_edit_obj(user, obj) and obj.state != State.ERASED

    def user_can_delete_obj(self, user, obj):
        """Return no: the bin takes a comment, and a person is erased as a whole."""
        return False


class EditCommentView(EditView):
    """Where the author changes a word in a comment."""

    def form_valid(self, form):
        """Keep it, and show it if the comment is shown."""
        moderation.reword(form.save(commit=False))
        messages.success(self.request, "The comment is changed.")
        return redirect(self.index_url)


class CommentsMenuItem(ModelAdminMenuItem):
    """The entry in the menu, which says how many comments wait."""

    def render_component(self, request):
        """Count each time: the entry itself is made once."""
        waiting = Comment.objects.waiting().count()
        label = f"{self.label} ({waiting})" if waiting else self.label
        return LinkMenuItem(self.name, label, self.url, icon_name=self.icon_name)


class CommentAdmin(ModelAdmin):
    """All comments: to approve, to throw away, to answer."""

    model = Comment
    menu_label = "Comments"
    menu_item_name = "comments"
    menu_icon = "comment"
    menu_order = 240
    list_display = ["name", "text", "post", "state", "created_at"]
    list_select_related = ["post", "parent", "thread"]
    list_filter = [StateFilter, PostFilter, MonthFilter]
    search_fields = ["name", "email", "text"]
    list_per_page = 100
    history_view_enabled = False
    permission_helper_class = CommentPermissions
    edit_view_class = EditCommentView
    index_template_name = "blog/comments_admin/list.html"
    index_view_extra_css = STYLES
    index_view_extra_js = ["core/records.js"]
    panels = [FieldPanel("text"), FieldPanel("name"), FieldPanel("website")]

    def get_ordering(self, request):
        """Put those that wait at the top, and the latest before the others."""
        waits = Case(When(state=State.WAITING, then=Value(0)), default=Value(1))
        return [waits, "-created_at", "-pk"]

    def get_menu_item(self, order=None):
        """Return the entry that counts."""
        return CommentsMenuItem(self, order or self.get_menu_order())

    def register_indexing(self):
        """Count no comment among the things that refer to a page: it lives and goes with it."""


class WaitingPanel(Component):
    """Says on the author's home screen how many comments wait; not there when none does."""

    name = "comments"
    template_name = "blog/comments_admin/waiting.html"
    order = 60

    def __init__(self, waiting: int):
        self.waiting = waiting

    def get_context_data(self, parent_context=None):
        """Hand on the number, and where they are."""
        return {"waiting": self.waiting, "list": CommentAdmin().url_helper.index_url}
