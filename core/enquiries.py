"""What joins the pages that visitors may ask about with the page that takes their questions.

Sections don't know each other: a page type says of itself that it may be asked about, or that
it takes enquiries (``core.models.BasePage``).
"""

from django.apps import apps
from django.db.models import QuerySet
from django.http import HttpRequest
from wagtail.models import Page, Site

from core.generation import remembered

# What the address of the form is told: the page that the visitor came from.
ABOUT = "about"
# Where on its page the form stands.
FORM_ID = "enquiry"


def enquiry_address(request: HttpRequest, page: Page | None = None) -> str:
    """Return where a visitor asks about a page, or an empty string if the site has no such place.

    Args:
        request: the request being answered.
        page: what the enquiry is about; chosen in the form already.
    """

    def find() -> str:
        found = _of_types(request, "takes_enquiries").first()
        return found.get_url(request) if found else ""

    address = remembered(request, "enquiry-address", find)
    return f"{address}?{ABOUT}={page.pk}#{FORM_ID}" if address and page else address


def pages_to_ask_about(request: HttpRequest) -> QuerySet[Page]:
    """Return the pages that a visitor may choose to ask about, in the order of the tree."""
    return _of_types(request, "may_be_asked_about")


def _of_types(request: HttpRequest, says: str) -> QuerySet[Page]:
    """Return the published pages, for everybody, whose types say this of themselves."""
    base = apps.get_model("wagtailcore", "Page")
    types = [model for model in apps.get_models() if issubclass(model, base) and getattr(model, says, False)]
    site = Site.find_for_request(request)
    if site is None or not types:
        return Page.objects.none()
    return Page.objects.descendant_of(site.root_page).type(*types).live().public().order_by("path")
