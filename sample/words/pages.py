"""Every page of the sample site but its posts, parents before children and in the order of the menu."""

from . import (
    pages_blog,
    pages_chat,
    pages_community,
    pages_events,
    pages_individuals,
    pages_licence,
    pages_resources,
    pages_start,
    pages_teams,
    pages_videos,
)
from .home import HOME

__all__ = ["HOME", "PAGES"]

PAGES = [
    *pages_start.PAGES,
    *pages_teams.PAGES,
    *pages_individuals.PAGES,
    *pages_blog.PAGES,
    *pages_resources.PAGES,
    *pages_community.PAGES,
    *pages_videos.PAGES,
    *pages_events.PAGES,
    *pages_licence.PAGES,
    *pages_chat.PAGES,
]
