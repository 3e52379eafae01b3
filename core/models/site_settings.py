"""What is said of the site as a whole, on every page."""

from django.conf import settings
from django.db import models
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from core.blocks import BadgesBlock, SocialLinksBlock
from core.fields import BlocksField
from core.licences import Licence
from core.view_restrictions import is_for_everybody


class SiteSettingsForm(WagtailAdminModelForm):
    """The form of the settings."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        page = self.instance.licence_page
        if page is not None and "licence" in self.fields:
            self.fields["licence"].disabled = True
            self.fields["licence"].help_text = f"Decided on the page “{page.title}”: change it there."


@register_setting(icon="home", order=10)
class SiteSettings(BaseSiteSetting):
    """The site's name, its owner, and the links and badges around every page."""

    name = models.CharField(
        max_length=100,
        blank=True,
        help_text="The name of the site, as it stands at the top of each page.",
    )
    tagline = models.CharField(
        max_length=160,
        blank=True,
        help_text="A few words about the site, at the top and the foot of each page.",
    )
    description = models.TextField(
        max_length=300,
        blank=True,
        help_text="What search engines show for pages without a summary of their own.",
    )
    person = models.CharField(
        "your name",
        max_length=100,
        blank=True,
        help_text="The person whose site this is. Leave it empty for an organisation.",
    )
    email = models.EmailField(
        "public email address", blank=True, help_text="Where visitors may write to you."
    )
    notice = models.TextField(
        max_length=300,
        blank=True,
        help_text="A remark at the foot of each page, if there is one to make.",
    )
    licence = models.CharField(
        max_length=20,
        choices=Licence,
        default=Licence.ALL_RIGHTS_RESERVED,
        help_text="What others may do with what you write here. Each post can say otherwise for itself.",
    )
    # The page that decides the licence, if there is one: it sets both when it is published.
    licence_page = models.ForeignKey(
        "wagtailcore.Page",
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    shows_wordmark = models.BooleanField(
        "use the drawn wordmark",
        default=False,
        help_text="Show the lettering drawn for this site, in place of the name in plain type.",
    )
    logo = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Shown at the top of each page instead of the name.",
    )
    share_picture = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Shown when somebody shares a page that has no picture of its own.",
    )
    social_links = BlocksField(SocialLinksBlock(), blank=True)
    badges = BlocksField(BadgesBlock(), blank=True)

    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    FieldPanel("name"),
                    FieldPanel("tagline"),
                    FieldPanel("description"),
                    FieldPanel("person"),
                    FieldPanel("email"),
                    FieldPanel("notice"),
                    FieldPanel("licence"),
                ],
                heading="Name",
            ),
            ObjectList(
                [
                    MultiFieldPanel([FieldPanel("shows_wordmark"), FieldPanel("logo")], heading="Logo"),
                    FieldPanel("share_picture"),
                ],
                heading="Pictures",
            ),
            ObjectList([FieldPanel("social_links")], heading="Elsewhere on the web"),
            ObjectList([FieldPanel("badges")], heading="Badges and memberships"),
        ],
        base_form_class=SiteSettingsForm,
    )

    # Fetched with the settings, not one query each.
    select_related = ["logo", "share_picture", "licence_page"]

    class Meta:
        verbose_name = "the site"

    def __str__(self):
        return self.display_name

    @property
    def display_name(self) -> str:
        """The name to show: hers, or the one the site was installed under."""
        return self.name or settings.SITE_NAME

    @property
    def licence_address(self) -> str:
        """Where visitors read how they may use what is here; empty without such a page."""
        page = self.licence_page
        is_for_all = page is not None and page.live and is_for_everybody(page)
        return (page.url or "") if is_for_all else ""
