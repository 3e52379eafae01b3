"""The page that says how to reach her."""

from core.models import BodyPage


class ContactPage(BodyPage):
    """How to start a conversation: her address is shown from the site's settings."""

    page_description = "Says how visitors can reach you."
    parent_page_types = ["home.HomePage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = "contact page"
        verbose_name_plural = "contact pages"
