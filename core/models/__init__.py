"""What every page shares: the abstract pages, the pictures, the settings."""

from .generation import Generation
from .pages import BasePage, BodyPage, IndexPage
from .picture import Picture, PictureRendition
from .site_settings import SiteSettings

__all__ = [
    "BasePage",
    "BodyPage",
    "Generation",
    "IndexPage",
    "Picture",
    "PictureRendition",
    "SiteSettings",
]
