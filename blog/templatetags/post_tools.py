"""Template tags for what a reader may do with a post: use it, cite it, pass it on."""

from dataclasses import dataclass

from django import template

from blog.citation import Citation, Source, citations_of
from blog.templatetags.blog_tags import surroundings
from core.licences import Licence
from core.site_address import absolute
from design.components.share import Way, ways_to_share

register = template.Library()


@dataclass(frozen=True)
class PostTools:
    """What a reader may do with one post. ``holder`` is whose words they are; ``licence_page`` says more."""

    address: str
    holder: str
    year: int
    licence: Licence
    licence_page: str
    citations: list[Citation]
    ways: list[Way]


@register.simple_tag(takes_context=True)
def post_tools(context) -> PostTools:
    """Return what a reader may do with the post that is shown."""
    request, post, settings = context["request"], context["page"], context["site_settings"]
    names = [author.name for author in surroundings(context).authors]
    owner = settings.person or settings.display_name
    address = absolute(request, post.get_url(request))
    source = Source(
        title=post.title,
        authors=names or [owner],
        posted_at=post.date,
        site=settings.display_name,
        address=address,
        is_organisation=not names and not settings.person,
    )
    return PostTools(
        address=address,
        holder=", ".join(source.authors),
        year=source.day.year,
        licence=post.licence_under(settings),
        licence_page=settings.licence_address,
        citations=citations_of(source),
        ways=ways_to_share(post.title, address),
    )
