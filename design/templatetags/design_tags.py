"""Template tags that show a component."""

import re

from django import template
from django.utils.html import escape
from django.utils.safestring import mark_safe

from design.components.picture import LAYOUTS, files_of

register = template.Library()


@register.inclusion_tag("components/picture.html")
def responsive_picture(image, layout: str, alt: str | None = None, eager: bool = False):
    """Show a picture in the formats and sizes that fit the visitor's screen.

    Args:
        image: a picture; nothing is shown without one, or when its file is missing.
        layout: a key of ``LAYOUTS``.
        alt: words for those who can't see it; empty for a picture that adds nothing to
            the text beside it. Left out, the picture's own description.
        eager: fetch it first and at once; for the one picture that opens a page.
    """
    if image is None:
        return {}
    chosen = LAYOUTS[layout]
    renditions = files_of(image, chosen.filter_specs)
    fallback = renditions[chosen.fallback_spec]
    if not fallback.width:
        return {}
    sources = [
        {
            "type": f"image/{file_format}",
            "srcset": _srcset(renditions[spec] for spec in specs),
        }
        for file_format, specs in chosen.sources.items()
    ]
    if alt is None:
        is_decorative = getattr(image, "decorative", False)
        alt = "" if is_decorative else getattr(image, "contextual_alt_text", "") or image.default_alt_text
    return {
        "sources": sources,
        "sizes": chosen.sizes,
        "fallback": fallback,
        "alt": alt,
        "eager": eager,
    }


@register.simple_tag
def picture_address(image, layout: str) -> str:
    """Return the address of a picture's one file that every browser shows; empty if it is missing."""
    spec = LAYOUTS[layout].fallback_spec
    found = files_of(image, [spec])[spec]
    return found.url if found.width else ""


FIRST_TAG = re.compile(r"\s*<[a-z][\w-]*", re.IGNORECASE)


@register.simple_tag(takes_context=True)
def stream_child(context, child) -> str:
    """Show a block of a stream.

    In the preview beside the editor its first element carries the block's id, by which the
    editor finds it; nowhere else.

    Args:
        context: what the template knows.
        child: the block, with its value and id (``StreamValue.StreamChild``).
    """
    shown = child.render_as_block(context=context.flatten())
    if child.id and getattr(context.get("request"), "in_preview_panel", False):
        mark = f' data-edit-block="{escape(child.id)}"'
        return mark_safe(FIRST_TAG.sub(lambda tag: tag[0] + mark, shown, count=1))
    return shown


@register.filter
def begins_with(text: str, beginning: str) -> bool:
    """Tell whether a text begins with another."""
    return text.startswith(beginning)


def _srcset(renditions) -> str:
    """Return HTML's ``srcset``; a small original gives the same file for several widths."""
    by_width = {rendition.width: rendition.url for rendition in renditions}
    return ", ".join(f"{url} {width}w" for width, url in by_width.items())
