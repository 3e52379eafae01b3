"""The list of mails in the author's screens: to look through, and to send again."""

from django.contrib.admin.utils import quote
from django.shortcuts import redirect
from django.urls import re_path
from wagtail.admin import messages
from wagtail_modeladmin.helpers import ButtonHelper, PermissionHelper
from wagtail_modeladmin.options import ModelAdmin
from wagtail_modeladmin.views import InstanceSpecificView

from outbox.models import Mail


class MailPermissions(PermissionHelper):
    """Mails are written by the site: nobody adds or edits one."""

    def user_can_create(self, user):
        """Return no."""
        return False

    def user_can_edit_obj(self, user, obj):
        """Return no."""
        return False

    def user_can_send_again(self, user, mail: Mail) -> bool:
        """Tell whether a mail was given up, to somebody who may change that."""
        may_change = self.user_has_specific_permission(user, self.get_perm_codename("change"))
        return may_change and mail.state == Mail.State.GIVEN_UP


class MailButtons(ButtonHelper):
    """What can be done with one mail."""

    def get_buttons_for_obj(self, obj, exclude=None, classnames_add=None, classnames_exclude=None):
        """Offer to send again what was given up."""
        buttons = super().get_buttons_for_obj(obj, exclude, classnames_add, classnames_exclude)
        if self.permission_helper.user_can_send_again(self.request.user, obj):
            send_again = {
                "url": self.url_helper.get_action_url("send_again", quote(obj.pk)),
                "label": "Send again",
                "classname": self.finalise_classname(classnames_add, classnames_exclude),
                "title": f"Send this mail to {obj.to} again",
            }
            buttons.insert(0, send_again)
        return buttons


class SendAgainView(InstanceSpecificView):
    """Asks whether a mail is to be sent again, and lets the worker send it."""

    page_title = "Send again"
    template_name = "outbox/send_again.html"

    def check_action_permitted(self, user):
        """Refuse what isn't offered."""
        return self.permission_helper.user_can_send_again(user, self.instance)

    def post(self, request, *args, **kwargs):
        """Put the mail back among those that wait."""
        self.instance.send_again()
        messages.success(request, f"The mail to {self.instance.to} is sent within a minute.")
        return redirect(self.index_url)


class MailAdmin(ModelAdmin):
    """Every mail of the last month, and those that were given up."""

    model = Mail
    menu_label = "Outgoing mail"
    menu_icon = "mail"
    add_to_settings_menu = True
    list_display = ["to", "subject", "state", "created_at", "sent_at", "last_error"]
    list_filter = ["state"]
    search_fields = ["to"]
    list_per_page = 50
    inspect_view_enabled = True
    inspect_view_fields = [
        "to",
        "subject",
        "text",
        "state",
        "created_at",
        "sent_at",
        "attempts",
        "due_at",
        "last_error",
    ]
    history_view_enabled = False
    permission_helper_class = MailPermissions
    button_helper_class = MailButtons

    def send_again_view(self, request, instance_pk):
        """Answer at the address of sending again."""
        return SendAgainView.as_view(model_admin=self, instance_pk=instance_pk)(request)

    def get_admin_urls_for_registration(self):
        """Add that address."""
        return (
            *super().get_admin_urls_for_registration(),
            re_path(
                self.url_helper.get_action_url_pattern("send_again"),
                self.send_again_view,
                name=self.url_helper.get_action_url_name("send_again"),
            ),
        )
