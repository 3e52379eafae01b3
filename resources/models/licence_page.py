"""The page that says how her work may be used, and decides it."""

from django.db import models
from django.dispatch import receiver
from wagtail.admin.panels import FieldPanel
from wagtail.signals import page_published, page_unpublished

from core.licences import Licence
from core.models import BodyPage, SiteSettings


class LicencePage(BodyPage):
    """How her work may be used. Publishing it decides so for the whole site."""

    page_description = "Says what others may do with what you write, and decides it for the whole site."
    parent_page_types = ["home.HomePage", "home.PlainPage", "resources.ResourceIndexPage"]
    subpage_types: list[str] = []
    max_count = 1

    licence = models.CharField(
        max_length=20,
        choices=Licence.choices,
        default=Licence.ALL_RIGHTS_RESERVED,
        help_text="Holds, once the page is published, for everything that doesn't say otherwise for itself: "
        "posts, their feeds, downloads, and what search engines are told.",
    )

    content_panels = [*BodyPage.content_panels[:-1], FieldPanel("licence"), FieldPanel("body")]

    class Meta:
        verbose_name = "use of content"
        verbose_name_plural = "pages on the use of content"

    @property
    def shown_licence(self) -> Licence:
        """The licence, as a template needs it."""
        return Licence(self.licence)


@receiver(page_published, sender=LicencePage)
def decide_for_the_site(instance, **kwargs):
    """Let what was published hold for the site, in the transaction that publishes it."""
    if site := instance.get_site():
        SiteSettings.objects.update_or_create(
            site=site, defaults={"licence": instance.licence, "licence_page": instance.page_ptr}
        )


@receiver(page_unpublished, sender=LicencePage)
def leave_it_to_the_settings(instance, **kwargs):
    """Let the site's settings decide again; until they do, what held last goes on."""
    SiteSettings.objects.filter(licence_page=instance.pk).update(licence_page=None)
