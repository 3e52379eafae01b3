"""What the list of comments can be narrowed to."""

from django.contrib.admin import SimpleListFilter

from blog.models import Comment, PostPage
from core.addresses import is_id

State = Comment.State
POSTS_OFFERED = 30  # those commented on last


class StateFilter(SimpleListFilter):
    """By what became of them; without a choice, what is or may be seen."""

    title = "State"
    parameter_name = "state"
    everything = "Waiting and approved"

    def lookups(self, request, model_admin):
        """Offer the states."""
        return State.choices

    def queryset(self, request, queryset):
        """Leave bin and spam out, unless they are asked for."""
        if self.value() in State.values:
            return queryset.filter(state=self.value())
        return queryset.filter(state__in=[State.WAITING, State.APPROVED])


class PostFilter(SimpleListFilter):
    """By the post they are on."""

    title = "Post"
    parameter_name = "post"
    everything = "All posts"

    def lookups(self, request, model_admin):
        """Offer the posts that were commented on last, and the one chosen already."""
        latest = Comment.objects.newest_first().values_list("post_id", flat=True)[:1000]
        posts = list(dict.fromkeys(latest))[:POSTS_OFFERED]
        if is_id(chosen := request.GET.get(self.parameter_name, "")):
            posts.append(int(chosen))
        titles = PostPage.objects.filter(pk__in=posts).order_by("title").values_list("pk", "title")
        return [(str(pk), title) for pk, title in titles]

    def queryset(self, request, queryset):
        """Keep those on the post."""
        return queryset.filter(post=int(self.value())) if is_id(self.value() or "") else queryset
