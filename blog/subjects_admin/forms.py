"""The forms for categories, tags, authors and series."""

from django.contrib.auth import get_user_model
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from blog.models import Author, Category

# Rarely needed: the address follows from the name.
ADDRESS = MultiFieldPanel(
    [
        FieldPanel(
            "slug",
            heading="Last part of the address",
            help_text="Left empty, it is made from the name. If you change it, the old address leads to the "
            "new one.",
        )
    ],
    heading="Address",
    classname="collapsed",
)


class SubjectForm(WagtailAdminModelForm):
    """Asks for nothing but a name."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["slug"].required = False


class CategoryForm(SubjectForm):
    """Offers only what a category can go beneath."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        parent = self.fields["parent"]
        category = self.instance
        if category.pk and category.children.exists():
            offered = Category.objects.none()
            parent.help_text = "Others stand beneath this one, so it stays at the top."
        else:
            offered = Category.objects.filter(parent=None).exclude(pk=category.pk)
            if category.parent_id:  # even if it ought not to stand there
                offered |= Category.objects.filter(pk=category.parent_id)
        # What is not offered and sent all the same gets the model's own answer, which says why.
        parent.choices = [("", "None: it stands at the top"), *((each.pk, each.name) for each in offered)]


class AuthorForm(SubjectForm):
    """Offers the logins that no other author has."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        taken = Author.objects.exclude(pk=self.instance.pk).exclude(user=None).values("user")
        people = get_user_model().objects.filter(is_active=True)
        if self.instance.user_id:
            people |= get_user_model().objects.filter(pk=self.instance.user_id)
        self.fields["user"].queryset = people.exclude(pk__in=taken).order_by("username")
