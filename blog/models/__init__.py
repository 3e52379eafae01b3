"""What the blog is made of."""

from .index import BlogIndexPage
from .post import PostPage

__all__ = ["BlogIndexPage", "PostPage"]
