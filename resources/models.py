"""What she gives away: downloads, films, talks, and how her work may be used."""

from core.models import BodyPage, IndexPage


class ResourceIndexPage(IndexPage):
    """A list of resources; one list may stand beneath another."""

    page_description = "A page that lists resources."
    parent_page_types = ["home.HomePage", "resources.ResourceIndexPage"]

    class Meta:
        verbose_name = "list of resources"
        verbose_name_plural = "lists of resources"


class ResourcePage(BodyPage):
    """One resource: something to read, watch, download or come to."""

    page_description = "One thing to read, watch, download or come to."
    parent_page_types = ["resources.ResourceIndexPage"]

    class Meta:
        verbose_name = "resource"
        verbose_name_plural = "resources"
