"""Where the author sees what becomes of mail and of the worker."""

from wagtail import hooks
from wagtail.admin.ui.components import Component
from wagtail_modeladmin.options import modeladmin_register

from outbox.mail_admin import MailAdmin
from outbox.worries import worries

modeladmin_register(MailAdmin)


class WorriesPanel(Component):
    """Says on the author's home screen what is wrong; not there when nothing is."""

    name = "outbox"
    template_name = "outbox/worries.html"
    order = 50

    def __init__(self, found: list):
        self.found = found

    def get_context_data(self, parent_context=None):
        """Hand on what was found."""
        return {"worries": self.found, "mail_list": MailAdmin().url_helper.index_url}


@hooks.register("construct_homepage_panels")
def tell_what_is_wrong(request, panels):
    """Put it above everything else."""
    if found := list(worries(with_mail=request.user.has_perm("outbox.view_mail"))):
        panels.append(WorriesPanel(found))
