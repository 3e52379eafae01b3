"""Where the author finds the screens of this room."""

from django.templatetags.static import static
from django.urls import path, reverse
from django.utils.html import format_html_join
from django.utils.safestring import mark_safe
from wagtail import hooks
from wagtail.admin.widgets import Button

from editing.draft_links import draft_links, may_share, revoke_draft_link


@hooks.register("register_admin_urls")
def addresses():
    """The addresses of the screens, below that of Wagtail's own."""
    return [
        path("pages/<int:page_id>/draft-links/", draft_links, name="draft_links"),
        path("pages/<int:page_id>/draft-links/<int:pk>/revoke/", revoke_draft_link, name="revoke_draft_link"),
    ]


@hooks.register("insert_editor_js")
def scripts_of_the_editor():
    """Let nothing be lost at the first words or by Publish, and let preview and editor follow each other."""
    return format_html_join(
        "",
        '<script src="{}"{}></script>',
        [
            (static("editing/no_word_lost.js"), ""),
            (static("editing/publish_after_autosave.js"), ""),
            (static("editing/open_preview.js"), ""),
            (static("editing/preview_link.js"), mark_safe(' type="module"')),
        ],
    )


@hooks.register("register_page_header_buttons")
def share_a_draft(page, user, view_name, next_url=None):
    """Offer to share a page's draft, beside its title in the editor and in lists of pages."""
    if may_share(page, user) and page.is_previewable():
        yield Button("Share a draft", reverse("draft_links", args=[page.pk]), icon_name="link", priority=12)
