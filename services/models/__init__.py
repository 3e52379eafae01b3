"""What she offers: services for an audience, their fees, and what clients say."""

from .fees import FeesPage
from .package import Package
from .service import Format, PickedTestimonial, ServicePage
from .service_index import ServiceIndexPage
from .testimonial import Testimonial
from .testimonials_page import TestimonialsPage

__all__ = [
    "FeesPage",
    "Format",
    "Package",
    "PickedTestimonial",
    "ServiceIndexPage",
    "ServicePage",
    "Testimonial",
    "TestimonialsPage",
]
