"""Template tags that show a component."""

from django import template

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


@register.filter
def begins_with(text: str, beginning: str) -> bool:
    """Tell whether a text begins with another."""
    return text.startswith(beginning)


def _srcset(renditions) -> str:
    """Return HTML's ``srcset``; a small original gives the same file for several widths."""
    by_width = {rendition.width: rendition.url for rendition in renditions}
    return ", ".join(f"{url} {width}w" for width, url in by_width.items())
