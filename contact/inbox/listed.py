"""The list of enquiries in the author's screens, new ones first."""

from django.db.models import Case, Count, OuterRef, Subquery, Value, When
from django.db.models.functions import Coalesce
from wagtail.admin.ui.sidebar import LinkMenuItem
from wagtail_modeladmin.helpers import PermissionHelper
from wagtail_modeladmin.menus import ModelAdminMenuItem
from wagtail_modeladmin.options import ModelAdmin

from contact.inbox.filters import ServiceFilter, StateFilter
from contact.models import Answer, Enquiry
from core.records.filters import MonthFilter
from core.safe_export import SafeIndexView


class EnquiryPermissions(PermissionHelper):
    """Enquiries are written by visitors, and seen to on a screen of their own."""

    def user_can_list(self, user):
        """Return whether somebody may see to them: whoever may not has no business in letters."""
        return self.user_has_specific_permission(user, self.get_perm_codename("change"))

    def user_can_create(self, user):
        """Return no."""
        return False

    def user_can_edit_obj(self, user, obj):
        """Return no."""
        return False

    def user_can_delete_obj(self, user, obj):
        """Return no: the screen of an enquiry says what goes with it."""
        return False


class InboxMenuItem(ModelAdminMenuItem):
    """The entry in the menu, which says how many are new."""

    def render_component(self, request):
        """Count each time: the entry itself is made once."""
        new = Enquiry.objects.new().count()
        label = f"{self.label} ({new})" if new else self.label
        return LinkMenuItem(self.name, label, self.url, icon_name=self.icon_name)


class InboxView(SafeIndexView):
    """The list, under the name that it has in the menu."""

    page_title = "Inbox"


class EnquiryAdmin(ModelAdmin):
    """All enquiries: to read, to answer, to put away."""

    model = Enquiry
    menu_label = "Inbox"
    menu_item_name = "inbox"
    menu_icon = "mail"
    menu_order = 230
    list_display = ["name", "message", "state", "created_at"]
    list_filter = [StateFilter, ServiceFilter, MonthFilter]
    list_export = [
        "created_at",
        "state",
        "name",
        "email",
        "organisation",
        "about_title",
        "topic",
        "message",
        "notes",
    ]
    export_filename = "enquiries"
    search_fields = ["name", "email", "organisation", "message"]
    list_per_page = 50
    history_view_enabled = False
    index_view_class = InboxView
    permission_helper_class = EnquiryPermissions
    index_template_name = "contact/inbox/list.html"
    index_view_extra_css = ["core/records.css"]
    index_view_extra_js = ["core/records.js"]

    def get_queryset(self, request):
        """Count the answers of those that are shown, in the same query."""
        answers = Answer.objects.filter(enquiry=OuterRef("pk")).order_by().values("enquiry")
        number = Subquery(answers.annotate(number=Count("pk")).values("number"))
        return super().get_queryset(request).annotate(answered=Coalesce(number, 0))

    def get_ordering(self, request):
        """Put new ones at the top, and the latest before the others."""
        is_new = Case(When(state=Enquiry.State.NEW, then=Value(0)), default=Value(1))
        return [is_new, "-created_at", "-pk"]

    def get_menu_item(self, order=None):
        """Return the entry that counts."""
        return InboxMenuItem(self, order or self.get_menu_order())

    def register_indexing(self):
        """Count no enquiry among the things that refer to a page: it must not hold one back."""
