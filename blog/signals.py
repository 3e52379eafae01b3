"""Keeps the filings in step where a post is published or withdrawn without being saved as one."""

from django.dispatch import receiver
from wagtail.signals import page_published, page_unpublished

from blog.models import Filing, PostPage


@receiver(page_published)
def file_what_is_published(sender, instance, **kwargs):
    """File a post that something published."""
    if issubclass(sender, PostPage):
        Filing.objects.refile([instance.pk])


@receiver(page_unpublished)
def take_out_what_is_withdrawn(sender, instance, **kwargs):
    """Take a post out of every list; Wagtail's bulk actions, among others, save it as a mere page.

    A post that is being deleted is withdrawn first, and still said to be live.
    """
    if issubclass(sender, PostPage):
        Filing.objects.filter(post=instance.pk).delete()
