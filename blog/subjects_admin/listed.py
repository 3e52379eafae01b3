"""What "all" means where several are chosen from a list."""

from blog.subjects_admin.filters import TagFilterSet


class Listed:
    """An action on all that are listed means those that match the filter and the search.

    Wagtail takes it for everything there is: with "Without posts" chosen and all of them
    ticked, it would delete the tags with posts as well.
    """

    def get_all_objects_in_listing_query(self, parent_id):
        """Return the keys of all that the list showed."""
        subjects = self.model.objects.all()
        if issubclass(self.model, TagFilterSet.Meta.model):
            subjects = TagFilterSet(self.request.GET, subjects, request=self.request).qs
        if words := self.request.GET.get("q"):
            subjects = subjects.filter(name__icontains=words)
        return list(subjects.values_list("pk", flat=True))
