"""What the blog adds to the author's screens."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from blog.subjects_admin import DeleteSubjects, MergeTags, SubjectsGroup

register_snippet(SubjectsGroup)
hooks.register("register_bulk_action", MergeTags)
# After Wagtail's own, which it takes the place of.
hooks.register("register_bulk_action", DeleteSubjects, order=1)
