"""The form in which a post is written: what it may be filed under, in the author's order."""

from django.core.exceptions import ValidationError
from django.utils import timezone

from blog.models.author import Author
from blog.models.category import Category
from blog.models.subject import plain_name
from blog.models.tag import Tag
from core.page_form import PageForm


class PostForm(PageForm):
    """Offers categories as the tree has them, and authors only where there is a choice."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "posted_at" in self.fields:
            self.fields["posted_at"].error_messages["invalid"] = (
                "This can't be read as a date and a time. Write them like 24/12/2026 09:00."
            )
        for name in ("categories", "primary_category"):
            if name in self.fields:
                self.fields[name].queryset = Category.objects.in_order()
                self.fields[name].label_from_instance = Category.in_tree
        if "categories" in self.fields and not Category.objects.exists():
            self.fields["categories"].help_text = "There are none yet: make some under Blog, Categories."
            self.fields.pop("primary_category", None)
        if "authors" in self.fields and Author.objects.count() < 2:
            del self.fields["authors"]

    def clean(self):
        """Let the plan follow the date, where the date had made the plan."""
        cleaned = super().clean()
        date, before = cleaned.get("posted_at"), self.initial.get("posted_at")
        planned = cleaned.get("go_live_at")
        if planned and planned == before and date != before:
            cleaned["go_live_at"] = date if date and date > timezone.now() else None
        return cleaned

    def save(self, commit=True):
        """Name the only author there is where the form had no choice to offer."""
        if "authors" not in self.fields and not self.instance.authors.exists():
            self.instance.authors = Author.objects.all()[:1]
        return super().save(commit)

    def clean_tags(self) -> list[str]:
        """Take the tag that is there already, however it is capitalised.

        Raises:
            ValidationError: a tag can't be read.
        """
        there = {name.casefold(): name for name in Tag.objects.values_list("name", flat=True)}
        names = {}
        for typed in self.cleaned_data["tags"]:
            try:
                name = plain_name(typed)
            except ValidationError as error:
                raise ValidationError(f"“{typed}” can't be a tag. {error.messages[0]}") from error
            names.setdefault(name.casefold(), there.get(name.casefold(), name))
        return list(names.values())
