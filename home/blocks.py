"""The catalogue of the home page and the plain pages: everything that any section offers."""

from blog.blocks import LatestPostsBlock
from core.blocks import MembershipsBlock
from design.components.doors import DoorsBlock
from services.blocks import ServiceBody


class HomeBody(ServiceBody):
    """Every block there is."""

    doors = DoorsBlock()
    latest_posts = LatestPostsBlock()
    memberships = MembershipsBlock()
