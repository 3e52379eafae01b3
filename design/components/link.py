"""Where a button, a card or a call to action leads."""

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from wagtail.blocks import CharBlock, PageChooserBlock, StructBlock, StructBlockValidationError, StructValue

# What may stand before the colon of an address that a visitor is sent to.
SCHEMES = ["http", "https"]


def check_address(value: str) -> None:
    """Accept web addresses, and the mailto: and tel: kinds.

    Raises:
        ValidationError: anything else, above all ``javascript:``.
    """
    if not value.startswith(("mailto:", "tel:")):
        URLValidator(schemes=SCHEMES)(value)


class LinkValue(StructValue):
    """A link as a template needs it."""

    @property
    def is_complete(self) -> bool:
        """Whether it leads anywhere: a page that is gone or unpublished leaves it empty."""
        return bool(self.href)

    @property
    def href(self) -> str:
        """The address to go to, or an empty string."""
        page = self.get("page")
        if page is not None:
            return page.url if page.live and page.url else ""
        return self.get("address") or ""


class LinkBlock(StructBlock):
    """A page of this site, or an address elsewhere."""

    page = PageChooserBlock(required=False, help_text="A page of this site.")
    address = CharBlock(
        required=False,
        max_length=500,
        validators=[check_address],
        help_text="Or the full address of a page elsewhere, beginning with https://",
    )

    class Meta:
        icon = "link"
        value_class = LinkValue

    def clean(self, value):
        """Refuse a link to two places at once.

        Raises:
            StructBlockValidationError: both a page and an address are given.
        """
        cleaned = super().clean(value)
        if cleaned["page"] and cleaned["address"]:
            raise StructBlockValidationError(
                {"address": ValidationError("Choose a page or type an address, not both.")}
            )
        return cleaned


class LabelledLinkBlock(LinkBlock):
    """A link and the words to press."""

    label = CharBlock(max_length=60, help_text="What a press of it does, for example “Book a conversation”.")

    class Meta:
        form_layout = ["label", "page", "address"]
