"""The form in which pages are written."""

from itertools import chain, count

from django.urls import Resolver404, resolve
from django.utils.text import slugify
from wagtail.admin.forms import WagtailAdminPageForm

SERVED_BY_WAGTAIL = "wagtail_serve"


class PageForm(WagtailAdminPageForm):
    """Says in plain words why a page can't have the address it asks for."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].required = False  # a title alone is enough

    def clean_slug(self) -> str:
        """Make the address of a new page from its title, if no other was typed.

        Of two pages with one title, the second gets a number, as it does where the
        author's browser makes the address while she types.
        """
        slug, from_title = self.cleaned_data["slug"], slugify(self.cleaned_data.get("title", ""))
        if slug and (self.instance.pk or slug != from_title):
            return slug
        wanted = from_title or self.instance._meta.model_name
        numbered = chain([wanted], (f"{wanted}-{number}" for number in count(2)))
        return next(candidate for candidate in numbered if self._is_free(candidate))

    def _is_free(self, slug: str) -> bool:
        is_available = self.instance._slug_is_available(slug, self.parent_page, self.instance)
        return is_available and not is_taken_by_the_site(self.parent_page, slug)

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
