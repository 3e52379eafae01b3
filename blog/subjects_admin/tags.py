"""The list of tags, and the two ways to be rid of many at once."""

from django.db.models import Count
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.functional import cached_property
from django.utils.translation import ngettext
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.widgets.button import Button
from wagtail.snippets.views.snippets import IndexView

from blog.models import Tag
from blog.subjects_admin.filters import TagFilterSet
from blog.subjects_admin.forms import ADDRESS, SubjectForm
from blog.subjects_admin.viewsets import SubjectViewSet
from blog.tidying import date_tags, remove_tags, unused_tags


class RemoveTags(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    """Offers tags for removal, all ticked; those still ticked are deleted."""

    model = Tag
    permission_required = "delete"
    header_icon = "tag"
    index_url_name = None
    found = None

    def tags(self):
        """Return the tags on offer, each with the number of posts that lose it."""
        return self.found().annotate(post_count=Count("tagged_posts")).order_by("name")

    def get_context_data(self, **kwargs):
        """Add the tags."""
        return super().get_context_data(**kwargs) | {
            "tags": self.tags(),
            "back": reverse(self.index_url_name),
        }

    def get_breadcrumbs_items(self):
        """Return none: what is asked stands at the top, as wherever something is deleted."""
        return []

    def post(self, request):
        """Delete the ticked ones, if they are on offer still."""
        ticked = {pk for pk in request.POST.getlist("tag") if pk.isdecimal()}
        going = [tag for tag in self.tags() if str(tag.pk) in ticked]
        count = remove_tags(going)
        messages.success(
            request, ngettext("%(count)d tag deleted.", "%(count)d tags deleted.", count) % {"count": count}
        )
        return redirect(self.index_url_name)


class RemoveUnusedTags(RemoveTags):
    """Offers the tags that no post has."""

    page_title = "Tags without posts"
    template_name = "blog/admin/remove_unused_tags.html"
    found = staticmethod(unused_tags)


class RemoveDateTags(RemoveTags):
    """Offers the tags that name a time."""

    page_title = "Tags that look like a date"
    template_name = "blog/admin/remove_date_tags.html"
    found = staticmethod(date_tags)


class TagIndexView(IndexView):
    """The list of tags, from which both can be reached."""

    @cached_property
    def header_more_buttons(self):
        """Add both, for those who may delete tags."""
        buttons = super().header_more_buttons
        if not self.user_has_permission("delete"):
            return buttons
        routes = Tag.snippet_viewset
        return [
            *buttons,
            Button("Delete tags without posts", routes.removing_url("unused"), icon_name="bin", priority=80),
            Button(
                "Delete tags that look like a date",
                routes.removing_url("dates"),
                icon_name="calendar",
                priority=81,
            ),
        ]


class TagViewSet(SubjectViewSet):
    """The tags."""

    model = Tag
    icon = "tag"
    index_view_class = TagIndexView
    filterset_class = TagFilterSet
    edit_handler = ObjectList(
        [FieldPanel("name"), FieldPanel("description"), ADDRESS], base_form_class=SubjectForm
    )

    def removing_url(self, which: str) -> str:
        """Return the address of one of the two screens."""
        return reverse(self.get_url_name(f"remove_{which}"))

    def get_urlpatterns(self):
        """Add both screens."""
        return [
            *super().get_urlpatterns(),
            path("without-posts/", self.construct_view(RemoveUnusedTags), name="remove_unused"),
            path("dates/", self.construct_view(RemoveDateTags), name="remove_dates"),
        ]
