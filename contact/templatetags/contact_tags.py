"""What mails and forms say of enquiries."""

from django import template

register = template.Library()


@register.filter
def quoted(text: str) -> str:
    """Return a text as mail programs quote it."""
    return "\n".join(f"> {line}".rstrip() for line in text.splitlines())
