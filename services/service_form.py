"""The form in which a service is written."""

from core.page_form import PageForm
from core.tag_names import TagNamesField


class ServiceForm(PageForm):
    """Offers the tags that there are."""

    tag_names = TagNamesField(
        label="Posts tagged",
        required=False,
        max_length=500,
        help_text="The newest posts with any of these tags are shown. Your tags are offered while you type.",
    )
