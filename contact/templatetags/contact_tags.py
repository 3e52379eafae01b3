"""What mails and forms say of enquiries."""

from django import template
from django.utils.translation import gettext as _

from contact.models import ContactSettings
from contact.retention import time_in_words

register = template.Library()


@register.filter
def quoted(text: str) -> str:
    """Return a text as mail programs quote it."""
    return "\n".join(f"> {line}".rstrip() for line in text.splitlines())


@register.simple_tag(takes_context=True)
def how_long_kept(context) -> str:
    """Return what a visitor is told of how long it is kept that she sends by a form."""
    months = ContactSettings.remembered(context["request"]).months_kept
    if not months:
        return ""
    return _("What you send is deleted after %(time)s.") % {"time": time_in_words(months)}
