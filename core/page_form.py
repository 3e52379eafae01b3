"""The form in which pages are written."""

from django.urls import Resolver404, resolve
from wagtail.admin.forms import WagtailAdminPageForm

SERVED_BY_WAGTAIL = "wagtail_serve"


class PageForm(WagtailAdminPageForm):
    """Says in plain words why a page can't have the address it asks for."""

    def clean(self):
        """Refuse an address that is taken, by another page or by the site itself."""
        slug = self.cleaned_data.get("slug")
        cleaned = super().clean()
        if slug and self.has_error("slug"):
            del self.errors["slug"]
            self.add_error(
                "slug",
                f"Another page stands at “{slug}” already. Give this one another address, under Promote.",
            )
        elif slug and is_taken_by_the_site(self.parent_page, slug):
            self.add_error(
                "slug", f"The site itself uses the address “/{slug}/”. Choose another, under Promote."
            )
        return cleaned


def is_taken_by_the_site(parent, slug: str) -> bool:
    """Tell whether something that is no page answers at the address a page would have."""
    address = parent.relative_url(parent.get_site()) if parent and parent.get_site() else None
    if address is None:
        return False
    try:
        return resolve(f"{address}{slug}/").url_name != SERVED_BY_WAGTAIL
    except Resolver404:
        return False
