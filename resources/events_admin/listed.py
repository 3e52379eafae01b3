"""The list of registrations in the author's screens: to look through, to export, to take back."""

from django.db import transaction
from django.shortcuts import redirect
from django.urls import re_path
from wagtail.admin import messages
from wagtail_modeladmin.helpers import PermissionHelper
from wagtail_modeladmin.options import ModelAdmin
from wagtail_modeladmin.views import DeleteView, InstanceSpecificView

from core.safe_export import SafeIndexView
from resources.events.mail import forget_mail_of
from resources.events.registering import cancel
from resources.events_admin.filters import EventFilter, StateFilter
from resources.models import Registration


class RegistrationPermissions(PermissionHelper):
    """Registrations are made by visitors: nobody adds or edits one."""

    def user_can_create(self, user):
        """Return no."""
        return False

    def user_can_edit_obj(self, user, obj):
        """Return no."""
        return False

    def user_can_cancel(self, user, registration: Registration) -> bool:
        """Tell whether there is something to take back, for somebody who may change that."""
        may_change = self.user_has_specific_permission(user, self.get_perm_codename("change"))
        return may_change and not registration.is_cancelled


class CancelView(InstanceSpecificView):
    """Asks whether a registration is to be cancelled, and gives the seat to whoever waits."""

    page_title = "Cancel registration"
    template_name = "resources/registrations_admin/cancel.html"

    def check_action_permitted(self, user):
        """Refuse what isn't offered."""
        return self.permission_helper.user_can_cancel(user, self.instance)

    def post(self, request, *args, **kwargs):
        """Cancel it."""
        with transaction.atomic():
            cancel(self.instance)
        messages.success(request, f"The registration of {self.instance.name} is cancelled.")
        return redirect(self.index_url)


class ForgetView(DeleteView):
    """Deletes a registration as if the person had taken it back, and mail about it that is kept."""

    def confirmation_message(self):
        """Say what is deleted, and what becomes of the seat."""
        return (
            f"Delete the registration of {self.instance.name}, and mail about it that is still kept? "
            "A seat goes to whoever has waited longest. It can't be undone."
        )

    def delete_instance(self):
        """Take it back first: its seat becomes free."""
        cancel(self.instance)
        forget_mail_of(Registration.objects.filter(pk=self.instance.pk))
        super().delete_instance()


class RegistrationAdmin(ModelAdmin):
    """Who comes to which event, the last to register first."""

    model = Registration
    menu_label = "Registrations"
    menu_icon = "group"
    menu_order = 245
    list_display = ["name", "email", "event", "state", "created_at", "note"]
    list_select_related = ["event"]
    list_filter = [EventFilter, StateFilter]
    list_export = ["name", "email", "event", "state", "created_at", "cancelled_at", "note"]
    export_filename = "registrations"
    search_fields = ["name", "email"]
    list_per_page = 50
    index_view_class = SafeIndexView
    index_template_name = "resources/registrations_admin/list.html"
    index_view_extra_css = ["core/records.css"]
    delete_view_class = ForgetView
    inspect_view_enabled = True
    inspect_view_fields = ["name", "email", "event", "state", "created_at", "cancelled_at", "note"]
    history_view_enabled = False
    permission_helper_class = RegistrationPermissions

    def register_indexing(self):
        """Count no registration among the things that refer to a page: it lives and goes with it."""

    def cancel_view(self, request, instance_pk):
        """Answer at the address of cancelling."""
        return CancelView.as_view(model_admin=self, instance_pk=instance_pk)(request)

    def get_admin_urls_for_registration(self):
        """Add that address."""
        return (
            *super().get_admin_urls_for_registration(),
            re_path(
                self.url_helper.get_action_url_pattern("cancel"),
                self.cancel_view,
                name=self.url_helper.get_action_url_name("cancel"),
            ),
        )
