"""A resource of no particular kind."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from core.models import BodyPage
from resources.kinds import Kind


class ResourcePage(BodyPage):
    """One resource that is none of the other kinds."""

    page_description = "A resource that is neither a file, a film nor an event."
    parent_page_types = ["resources.ResourceIndexPage"]
    kind = Kind(_("To read"), ngettext_lazy("%d page", "%d pages"), order=40)

    class Meta:
        verbose_name = "resource"
        verbose_name_plural = "resources"
