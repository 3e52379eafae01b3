"""Testimonials as an entry of their own in the author's menu."""

from wagtail.snippets.models import register_snippet

from services.testimonials_admin import TestimonialViewSet

register_snippet(TestimonialViewSet)
