"""Tells that visitors see something else when a testimonial comes to be about another service."""

from django.db.models.signals import m2m_changed
from django.dispatch import receiver

from core.generation import begin_generation
from services.models import Testimonial


@receiver(m2m_changed, sender=Testimonial.services.through)
def it_speaks_of_others(action, **kwargs):
    """The services that a testimonial is about have changed, which isn't saved with it."""
    if action.startswith("post_"):
        begin_generation()
