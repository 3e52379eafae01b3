"""What a service costs: one price, or several side by side."""

import re
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from services.prices import GST, in_dollars

CENT = Decimal("0.01")


class Package(Orderable):
    """One way to take a service, with its price. Typed here once; the fees page reads it too."""

    class Kind(models.TextChoices):
        FIXED = "fixed", "This much"
        FROM = "from", "From this much"
        ON_REQUEST = "request", "On request"

    service = ParentalKey("services.ServicePage", on_delete=models.CASCADE, related_name="packages")
    name = models.CharField(max_length=80, help_text="For example “Half day” or “Six calls”.")
    kind = models.CharField("the price is", max_length=7, choices=Kind, default=Kind.ON_REQUEST)
    amount = models.DecimalField(
        "amount in dollars",
        max_digits=9,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MinValueValidator(CENT, "A price must be more than nothing.")],
        help_text="Left empty for a price on request.",
    )
    per = models.CharField(
        max_length=40, blank=True, help_text="For example “person” or “half day”. Left empty, it is for all."
    )
    includes_gst = models.BooleanField("GST is included", default=True)
    included = models.TextField(
        "what is included", max_length=1000, blank=True, help_text="One thing on each line."
    )

    panels = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("amount"), FieldPanel("per")]),
        FieldPanel("includes_gst"),
        FieldPanel("included"),
    ]

    class Meta:
        ordering = ["sort_order", "pk"]  # those that no form has put in order: as they were made
        verbose_name = "price"

    def __str__(self):
        return self.name

    def clean(self):
        """Let kind and amount agree, and say “per” once.

        Raises:
            ValidationError: an amount is missing, or one stands beside “on request”.
        """
        super().clean()
        self.per = re.sub(r"^\s*per\s+", "", self.per, flags=re.I)
        if self.kind == self.Kind.ON_REQUEST and self.amount is not None:
            raise ValidationError(
                {"amount": "A price on request has no amount. Empty this, or choose another kind of price."}
            )
        if self.kind != self.Kind.ON_REQUEST and self.amount is None:
            raise ValidationError({"amount": "Type the amount, or let the price be on request."})

    @property
    def is_priced(self) -> bool:
        """Whether an amount is named."""
        return self.kind != self.Kind.ON_REQUEST and self.amount is not None

    @property
    def paid(self) -> Decimal:
        """What is paid for it in the end, with the tax: prices with and without it compare by that."""
        return self.amount if self.includes_gst else self.amount * (1 + GST)

    @property
    def price(self) -> str:
        """The price in words: "$1,250", "from $450 per person", "on request"."""
        if not self.is_priced:
            return _("on request")
        return self.price_from if self.kind == self.Kind.FROM else self._amount_in_words

    @property
    def price_from(self) -> str:
        """The price as the lowest of several."""
        return _("from %(price)s") % {"price": self._amount_in_words}

    @property
    def _amount_in_words(self) -> str:
        words = in_dollars(self.amount)
        if self.per:
            words = _("%(amount)s per %(unit)s") % {"amount": words, "unit": self.per}
        return words if self.includes_gst else _("%(amount)s plus GST") % {"amount": words}

    @property
    def inclusions(self) -> list[str]:
        """What is included, each thing by itself."""
        return [line.strip(" \t-•*") for line in self.included.splitlines() if line.strip(" \t-•*")]
