"""What begins a new generation: any change of something that visitors see."""

from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.contrib.settings.models import BaseSiteSetting
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction, Site
from wagtail.signals import page_published, page_unpublished, post_page_move
from wagtail.snippets.models import get_snippet_models
from wagtailmedia.models import AbstractMedia

from core.generation import begin_generation

SHOWN = (
    Page,
    Site,
    PageViewRestriction,
    Collection,
    CollectionViewRestriction,
    BaseSiteSetting,
    AbstractImage,
    AbstractDocument,
    AbstractMedia,
)

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


def is_shown(model: type[Model]) -> bool:
    """Tell whether visitors see what this model holds."""
    return issubclass(model, SHOWN) or model in get_snippet_models()


@receiver(post_save)
def something_was_saved(sender, update_fields=None, raw=False, **kwargs):
    """Something visible was saved, and not merely as a draft."""
    if raw or not is_shown(sender):
        return
    if issubclass(sender, Page) and update_fields and DRAFT_FIELDS.issuperset(update_fields):
        return
    begin_generation()


@receiver(post_delete)
def something_was_deleted(sender, **kwargs):
    """Something visible is gone."""
    if is_shown(sender):
        begin_generation()


@receiver([page_published, page_unpublished, post_page_move])
def a_page_came_or_went(sender, **kwargs):
    """A page has appeared, disappeared, or stands elsewhere."""
    begin_generation()
