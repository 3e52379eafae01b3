"""Keeps the filings in step where a post is published or withdrawn without being saved as one."""

from django.dispatch import receiver
from wagtail.signals import page_published, page_unpublished

from blog.models import Filing, PostPage


@receiver([page_published, page_unpublished])
def file_anew(sender, instance, **kwargs):
    """File a post; Wagtail's bulk actions, among others, save it as a mere page."""
    if issubclass(sender, PostPage):
        Filing.objects.refile([instance.pk])
