"""Every post of the sample blog, newest first."""

from . import posts_2019_08, posts_2019_09, posts_2019_10, posts_2019_11, posts_2019_12

POSTS = [
    *posts_2019_12.POSTS,
    *posts_2019_11.POSTS,
    *posts_2019_10.POSTS,
    *posts_2019_09.POSTS,
    *posts_2019_08.POSTS,
]
