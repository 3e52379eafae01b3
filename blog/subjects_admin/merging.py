"""Making one tag of several."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import ngettext
from taggit.utils import parse_tags
from wagtail.admin.widgets import AdminTagWidget
from wagtail.snippets.bulk_actions.snippet_bulk_action import SnippetBulkAction

from blog.models import Tag
from blog.subjects_admin.listed import Listed
from blog.tidying import merge_tags, posts_under

ANOTHER = "another"


class MergeForm(forms.Form):
    """Asks which tag stays."""

    into = forms.ChoiceField(widget=forms.RadioSelect, label="The tag that stays")
    other = forms.CharField(
        required=False,
        max_length=210,
        label="Which other tag",
        help_text="Only if you chose “Another tag”. Type its beginning and pick it.",
        widget=AdminTagWidget(tag_model=Tag, free_tagging=False),
    )

    def __init__(self, *args, tags: list[Tag], **kwargs):
        super().__init__(*args, **kwargs)
        choices = [(str(tag.pk), tag.name) for tag in tags] if len(tags) > 1 else []
        self.fields["into"].choices = [*choices, (ANOTHER, "Another tag")]
        self.fields["into"].initial = self.fields["into"].choices[0][0]

    def clean(self):
        """Find the tag that stays.

        Raises:
            ValidationError: another was to stay, and not exactly one existing tag was named.
        """
        into = self.cleaned_data.get("into")
        if into != ANOTHER:
            return {"tag": Tag.objects.get(pk=into)} if into else {}
        names = parse_tags(self.cleaned_data.get("other", ""))
        if len(names) != 1:
            raise ValidationError({"other": "Name the one tag that stays."})
        for tag in Tag.objects.all():
            if tag.name.casefold() == names[0].casefold():
                return {"tag": tag}
        raise ValidationError({"other": f"You have no tag called “{names[0]}”."})


class MergeTags(Listed, SnippetBulkAction):
    """Asks which of the chosen tags stays, and makes one of them."""

    models = [Tag]
    display_name = "Merge"
    aria_label = "Merge the chosen tags into one"
    action_type = "merge"
    action_priority = 20
    template_name = "blog/admin/merge_tags.html"
    form_class = MergeForm

    @cached_property
    def chosen(self):
        """The chosen tags, and those that this person may not change; read once."""
        return super().get_actionable_objects()

    def get_actionable_objects(self):
        """Return the chosen tags, and those that this person may not change."""
        return self.chosen

    def check_perm(self, tag) -> bool:
        """Tell whether this person may change and delete the tag."""
        return all(
            self.permission_policy.user_has_permission_for_instance(self.request.user, action, tag)
            for action in ("change", "delete")
        )

    def get_form_kwargs(self):
        """Add the tags to choose from."""
        return super().get_form_kwargs() | {"tags": self.chosen[0]}

    def get_context_data(self, **kwargs):
        """Add how many posts change at most."""
        return super().get_context_data(**kwargs) | {"post_count": posts_under(self.chosen[0]).count()}

    @classmethod
    def execute_action(cls, objects, **kwargs):
        """Merge them; return how many are gone."""
        return merge_tags(objects, kwargs["self"].cleaned_form.cleaned_data["tag"]), 0

    def get_success_message(self, num_parent_objects, num_child_objects):
        """Say what became of them."""
        stays = self.cleaned_form.cleaned_data["tag"]
        merged = ngettext(
            "%(count)d tag merged into %(tag)s.", "%(count)d tags merged into %(tag)s.", num_parent_objects
        )
        return merged % {"count": num_parent_objects, "tag": f"“{stays}”"}
