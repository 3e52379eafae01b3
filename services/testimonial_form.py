"""The form in which a testimonial is written."""

from wagtail.admin.forms import WagtailAdminModelForm


class TestimonialForm(WagtailAdminModelForm):
    """Says how much too long a quote is; a browser would cut what is pasted without a word."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "quote" in self.fields:
            self.fields["quote"].widget.attrs.pop("maxlength", None)
