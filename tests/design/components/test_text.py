"""Text: paragraphs, lists and links, and nothing else."""

import pytest
from wagtail.admin.rich_text import get_rich_text_editor_widget

from design.components.text import FEATURES


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ('<p>See <a href="javascript:alert(1)">this</a></p>', "javascript:"),
        ("<p><img src=x onerror=alert(1) />text</p>", "onerror"),
        ("<script>alert(1)</script><p>text</p>", "<script"),
        ("<iframe src=https://evil.example></iframe><p>text</p>", "<iframe"),
        ("<h1>Loud</h1><p>text</p>", "<h1"),
    ],
)
def test_what_is_pasted_into_text_brings_nothing_that_runs(pasted, kept, show):
    widget = get_rich_text_editor_widget("default", FEATURES)
    stored = widget.value_from_datadict({"x": widget.format_value(pasted)}, {}, "x")
    assert kept not in str(show(("text", stored)))


def test_a_link_to_a_page_in_a_text_follows_the_page(show, target):
    html = f'<p><a linktype="page" id="{target.pk}">there</a></p>'
    assert show(("text", html)).find("a")["href"] == "/the-page/"
