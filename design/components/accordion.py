"""Questions whose answers open one by one."""

from wagtail.blocks import CharBlock, ListBlock, StructBlock

from .text import TextBlock


class QuestionBlock(StructBlock):
    """A question and its answer."""

    question = CharBlock(max_length=200)
    answer = TextBlock()

    class Meta:
        label_format = "{question}"
        icon = "help"


class AccordionBlock(StructBlock):
    """Questions and answers."""

    title = CharBlock(required=False, max_length=120)
    items = ListBlock(QuestionBlock(), min_num=1, label="Questions")

    class Meta:
        label_format = "Questions {title}"
        icon = "help"
        label = "Questions and answers"
        description = "Questions that open to show their answers."
        group = "Layout"
        template = "components/accordion.html"
        preview_value = {
            "title": "Good questions",
            "items": [
                {
                    "question": "How long does it take?",
                    "answer": "<p>Six weeks, an hour a week.</p>",
                },
                {
                    "question": "Do we need special tools?",
                    "answer": "<p>No. What you have will do.</p>",
                },
            ],
        }
