"""What the blog is made of."""

from .author import Author
from .blog_settings import BlogSettings
from .blog_sidebar import BlogSidebar
from .category import Category
from .comment import Comment
from .filing import Filing
from .follower import Follower
from .index import BlogIndexPage
from .post import PostPage
from .series import Series
from .subject import FormerSlug, Subject
from .tag import Tag, TaggedPost

__all__ = [
    "Author",
    "BlogIndexPage",
    "BlogSettings",
    "BlogSidebar",
    "Category",
    "Comment",
    "Filing",
    "Follower",
    "FormerSlug",
    "PostPage",
    "Series",
    "Subject",
    "Tag",
    "TaggedPost",
]
