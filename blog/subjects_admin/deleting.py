"""Deleting what posts are filed under: how many posts lose it is said first."""

from django.utils.translation import ngettext
from wagtail.admin.ui.components import Component
from wagtail.snippets.bulk_actions.delete import DeleteBulkAction
from wagtail.snippets.views.snippets import DeleteView

from blog.models import Author, Category, Series, Subject, Tag
from blog.subjects_admin.listed import Listed
from blog.tidying import posts_under, remove_tags


class Loss(Component):
    """What is lost with some subjects, in words."""

    template_name = "blog/admin/loss.html"

    def __init__(self, subjects: list[Subject]):
        self.subjects = subjects

    def get_context_data(self, parent_context):
        """Add how many posts lose it, and what becomes of its address."""
        kind = self.subjects[0].kind
        beneath = Category.objects.filter(parent__in=self.subjects) if kind == "category" else []
        return {
            "kind": kind,
            "post_count": posts_under(self.subjects).count(),
            "addresses": [subject.get_absolute_url() for subject in self.subjects[:20]],
            "beneath": beneath,
        }


class DeleteSubject(DeleteView):
    """Asks before one is deleted."""

    template_name = "blog/admin/confirm_delete.html"

    def get_usage_url(self):
        """Leave Wagtail's count out: it doesn't know of categories and authors."""
        return None

    def get_context_data(self, **kwargs):
        """Add what is lost."""
        return super().get_context_data(**kwargs) | {"loss": Loss([self.object])}


class DeleteSubjects(Listed, DeleteBulkAction):
    """Asks before several are deleted."""

    models = [Category, Tag, Author, Series]
    template_name = "blog/admin/confirm_delete_several.html"

    def get_context_data(self, **kwargs):
        """Add what is lost."""
        context = super().get_context_data(**kwargs)
        subjects = [item["item"] for item in context["items"]]
        return context | {"loss": Loss(subjects) if subjects else None}

    @classmethod
    def execute_action(cls, objects, user=None, **kwargs):
        """Delete them; tags, of which there may be hundreds, in bulk."""
        if objects and isinstance(objects[0], Tag):
            return remove_tags(objects), 0
        return super().execute_action(objects, user=user, **kwargs)

    def get_success_message(self, num_parent_objects, num_child_objects):
        """Say how many are gone."""
        return ngettext("%(count)d deleted.", "%(count)d deleted.", num_parent_objects) % {
            "count": num_parent_objects
        }
