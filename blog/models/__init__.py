"""What the blog is made of."""

from .author import Author
from .blog_sidebar import BlogSidebar
from .category import Category
from .filing import Filing
from .index import BlogIndexPage
from .post import PostPage
from .series import Series
from .subject import FormerSlug, Subject
from .tag import Tag, TaggedPost

__all__ = [
    "Author",
    "BlogIndexPage",
    "BlogSidebar",
    "Category",
    "Filing",
    "FormerSlug",
    "PostPage",
    "Series",
    "Subject",
    "Tag",
    "TaggedPost",
]
