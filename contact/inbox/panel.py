"""What the author's home screen says of enquiries and forms."""

from datetime import timedelta

from django.db.models import Count
from django.utils import timezone
from wagtail.admin.ui.components import Component
from wagtail.contrib.forms.utils import get_forms_for_user

from contact.inbox.listed import EnquiryAdmin
from contact.models import Enquiry, FormAnswer

LATELY = timedelta(days=7)
SHOWN = 3  # enquiries of which the screen says who wrote


class InboxPanel(Component):
    """Says how many enquiries are new, and how often her own forms were sent lately.

    Args:
        user: who looks; what she may not see is not counted.
    """

    name = "inbox"
    template_name = "contact/inbox/panel.html"
    order = 55

    def __init__(self, user):
        new = Enquiry.objects.new() if user.has_perm("contact.change_enquiry") else Enquiry.objects.none()
        self.new, self.latest = new.count(), list(new[:SHOWN])
        answers = FormAnswer.objects.filter(
            page__in=get_forms_for_user(user), submit_time__gte=timezone.now() - LATELY
        )
        self.forms = list(
            answers.order_by("page__title").values("page", "page__title").annotate(number=Count("pk"))
        )

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to say."""
        return not (self.new or self.forms)

    def get_context_data(self, parent_context=None):
        """Hand on the numbers, and where what they count is."""
        return {
            "new": self.new,
            "latest": self.latest,
            "list": EnquiryAdmin().url_helper.index_url,
            "forms": self.forms,
        }
