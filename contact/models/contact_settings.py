"""What the author decides about enquiries and forms, for the whole site."""

from django.core.validators import MaxValueValidator
from django.db import models
from django.http import HttpRequest
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.models import Site

from core.generation import remembered
from core.models import SiteSettings
from outbox.notices import address_of_author


@register_setting(icon="mail", order=22)
class ContactSettings(BaseSiteSetting):
    """Where enquiries are announced, what the sender is told, and how long they are kept."""

    told_address = models.EmailField(
        "tell me of new ones at",
        blank=True,
        help_text="Left empty, it is the site's public address. They wait in your inbox here either way.",
    )
    acknowledges = models.BooleanField(
        "tell the sender by email that it has arrived",
        default=True,
        help_text="Nothing that was typed is in that email, and no address gets more than one an hour.",
    )
    acknowledgement = models.TextField(
        "what that email says",
        max_length=2000,
        blank=True,
        help_text="Left empty: that your message has arrived and that you will write back.",
    )
    months_kept = models.PositiveSmallIntegerField(
        "keep enquiries for so many months",
        default=24,
        validators=[MaxValueValidator(1200)],
        help_text="Then they are deleted, with the mail about them; so is what came by forms of your own. "
        "Visitors are told so before they send, and that holds for what they sent. 0 keeps them for "
        "ever, which privacy laws allow for good reasons only.",
    )

    panels = [
        FieldPanel("told_address"),
        MultiFieldPanel([FieldPanel("acknowledges"), FieldPanel("acknowledgement")], heading="The sender"),
        FieldPanel("months_kept"),
    ]

    class Meta:
        verbose_name = "enquiries"

    def __str__(self):
        return "Enquiries and forms"

    @classmethod
    def of(cls, site) -> "ContactSettings":
        """Return the settings of a site. Reading makes no row: a visit would change the site."""
        return cls.objects.filter(site=site).first() or cls(site=site)

    @classmethod
    def remembered(cls, request: HttpRequest) -> "ContactSettings":
        """Return the settings of the site that is asked for."""
        site = Site.find_for_request(request)
        return remembered(request, "contact-settings", lambda: cls.of(site)) if site else cls()

    @property
    def notice_address(self) -> str:
        """The address where she is told of what has come in; empty if nobody has one."""
        return self.told_address or address_of_author()

    @property
    def shown_address(self) -> str:
        """The address to which answers of visitors go; empty if she gave none."""
        public = SiteSettings.objects.filter(site=self.site_id).values_list("email", flat=True).first()
        return self.told_address or public or ""
