"""The form under a post."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from blog.comments.followers import POST, THREAD
from blog.models import BlogSettings
from blog.models.comment import MAIL_ADDRESS
from core.visitor_forms.form import VisitorForm
from core.visitor_forms.plain_text import links_in
from outbox.mail_address import MailAddressField

LONGEST_TEXT = 10_000  # characters; three or four printed pages


class CommentForm(VisitorForm):
    """What a reader says, and under which name.

    Args:
        decided: what the author decided about comments.
        by_author: whether whoever answers for the site writes: name and address are known.
    """

    reply = forms.IntegerField(required=False, widget=forms.HiddenInput)
    text = forms.CharField(
        label=gettext_lazy("Your comment"),
        max_length=LONGEST_TEXT,
        error_messages={"required": gettext_lazy("Please write something.")},
        widget=forms.Textarea(attrs={"rows": 6}),
    )
    name = forms.CharField(
        label=gettext_lazy("Your name"),
        max_length=80,
        error_messages={
            "required": gettext_lazy("Please give a name; it need not be your full one."),
        },
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    email = MailAddressField(
        label=gettext_lazy("Your email address"),
        help_text=gettext_lazy("Never shown."),
        error_messages={"required": gettext_lazy("Please give your email address. It is never shown.")},
    )
    website = forms.URLField(
        label=gettext_lazy("Your website"),
        help_text=gettext_lazy("If you like. Your name then links to it."),
        required=False,
        max_length=200,
        assume_scheme="https",
        error_messages={
            "invalid": gettext_lazy("This is no address of a website. It looks like https://example.com."),
        },
        widget=forms.URLInput(attrs={"autocomplete": "url"}),
    )
    follow = forms.ChoiceField(
        label=gettext_lazy("Tell me by email about"),
        required=False,
        choices=[
            ("", gettext_lazy("nothing, thank you")),
            (THREAD, gettext_lazy("replies in this conversation")),
            (POST, gettext_lazy("all new comments here")),
        ],
        help_text=gettext_lazy("You confirm it by email first, and can end it with one press."),
    )

    field_order = ["text", "name", "email", "website", "follow", "reply", "topic", "stamp"]

    def __init__(self, data=None, *, decided: BlogSettings, by_author: bool = False, **kwargs):
        super().__init__(data, auto_id="comment_%s", **kwargs)
        self.by_author = by_author
        self.links_allowed = None if by_author else decided.links_allowed
        # The browser's own check of addresses would insist on https:// being typed.
        self.fields["website"].widget.input_type = "text"
        self.fields["website"].widget.attrs["inputmode"] = "url"
        if by_author:
            for name in ("name", "email", "website", "follow"):
                del self.fields[name]

    def clean_name(self):
        """Refuse a name that would show an address to everybody."""
        name = self.cleaned_data["name"]
        if "@" in name:
            raise ValidationError(_("Everybody sees the name: please don't give your address here."))
        return name

    def clean_website(self):
        """Refuse what is no page on the web."""
        website = self.cleaned_data["website"]
        if website and not website.lower().startswith(("http://", "https://")):
            raise ValidationError(self.fields["website"].error_messages["invalid"])
        return website

    def clean(self):
        """Refuse a text that is full of links, or that tells everybody somebody's address."""
        cleaned = super().clean()
        text, email = cleaned.get("text", ""), cleaned.get("email", "")
        links = links_in(text)
        if self.links_allowed is not None and links > self.links_allowed:
            allowed = ngettext("%d is allowed", "%d are allowed", self.links_allowed) % self.links_allowed
            self.add_error(
                "text",
                _("There are %(links)d links in your text; %(allowed)s. Please take some out.")
                % {"links": links, "allowed": allowed},
            )
        is_hers = email and email in text.lower()
        if not self.by_author and (is_hers or MAIL_ADDRESS.search(text)):
            self.add_error(
                "text",
                _("An email address is in your text, where everybody would see it. Please take it out."),
            )
        return cleaned
