"""The licences under which the owner may share what is written here."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Licence(models.TextChoices):
    """What others may do with a text; the values are those of SPDX, without versions."""

    ALL_RIGHTS_RESERVED = "reserved", _("All rights reserved")
    CC_BY = "cc-by", _("Creative Commons: share and change, with your name (CC BY 4.0)")
    CC_BY_SA = "cc-by-sa", _("Creative Commons: the same, under the same licence (CC BY-SA 4.0)")
    CC_BY_NC = "cc-by-nc", _("Creative Commons: not for money (CC BY-NC 4.0)")
    CC_BY_NC_SA = "cc-by-nc-sa", _("Creative Commons: not for money, same licence (CC BY-NC-SA 4.0)")
    CC_BY_ND = "cc-by-nd", _("Creative Commons: share unchanged (CC BY-ND 4.0)")
    CC_BY_NC_ND = "cc-by-nc-nd", _("Creative Commons: share unchanged, not for money (CC BY-NC-ND 4.0)")
    CC0 = "cc0", _("Public domain: anything goes (CC0 1.0)")

    @property
    def short_name(self) -> str:
        """The name under which the licence is known; empty where all rights are reserved."""
        if self is Licence.ALL_RIGHTS_RESERVED:
            return ""
        if self is Licence.CC0:
            return "CC0 1.0"
        return f"CC {self.value.removeprefix('cc-').upper()} 4.0"

    @property
    def address(self) -> str:
        """Where the licence's text stands; empty where all rights are reserved."""
        if self is Licence.ALL_RIGHTS_RESERVED:
            return ""
        if self is Licence.CC0:
            return "https://creativecommons.org/publicdomain/zero/1.0/"
        return f"https://creativecommons.org/licenses/{self.value.removeprefix('cc-')}/4.0/"
