"""What makes the generation number grow: any change of something that visitors see."""

from django.db.models import Model
from django.db.models.signals import post_delete, post_migrate, post_save
from django.dispatch import receiver
from wagtail.contrib.settings.models import BaseSiteSetting
from wagtail.images.models import AbstractImage
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.signals import page_published, page_unpublished, post_page_move
from wagtail.snippets.models import get_snippet_models

from core.models import Generation, SiteSettings
from core.site_address import follow_site_url

# Saved with these fields alone, a page has a new draft: visitors see nothing of it.
DRAFT_FIELDS = {
    "draft_title",
    "expire_at",
    "expired",
    "go_live_at",
    "has_unpublished_changes",
    "latest_revision",
    "latest_revision_created_at",
    "locale",
}


def is_visible(model: type[Model]) -> bool:
    """Tell whether visitors see what this model holds."""
    return (
        issubclass(model, (Page, Site, PageViewRestriction, BaseSiteSetting, AbstractImage))
        or model in get_snippet_models()
    )


@receiver(post_save)
def advance_after_saving(sender, update_fields=None, raw=False, **kwargs):
    """Something visible was saved, and not merely as a draft."""
    if raw or not is_visible(sender):
        return
    if issubclass(sender, Page) and update_fields and DRAFT_FIELDS.issuperset(update_fields):
        return
    Generation.objects.advance()


@receiver(post_delete)
def advance_after_deleting(sender, **kwargs):
    """Something visible is gone."""
    if is_visible(sender):
        Generation.objects.advance()


@receiver([page_published, page_unpublished, post_page_move])
def advance_after_publishing(sender, **kwargs):
    """A page has appeared, disappeared, or stands elsewhere."""
    Generation.objects.advance()


@receiver(post_migrate)
def keep_the_address_true(sender, **kwargs):
    """After the tables of this app are ready, the site answers at its configured address."""
    if sender.name == SiteSettings._meta.app_label:
        follow_site_url()
