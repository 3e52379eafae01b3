"""The comments on the sample posts: who said what, how many hours after the post, and what to."""

# By slug of the post. Each comment: a key, the key of the one it answers, hours after the post,
# who (None is the author), and what.
COMMENTS = {
    "the-case-for-social-networks": [
        (
            "first",
            "",
            5,
            "Sample Reader",
            "This is a sample comment, written to show what a comment looks like.\n\n"
            "It has a second paragraph, and a link to https://example.com/a-page-elsewhere for good measure.",
        ),
        ("answer", "first", 7, None, "And this is what it looks like when the author answers."),
        ("thanks", "answer", 9, "Sample Reader", "A sample answer to the answer, which stays on this level."),
        (
            "second",
            "",
            30,
            "Another Sample Reader",
            "One more sample comment, so that there are two conversations to look at.",
        ),
    ],
    "create-your-learning-playlist": [
        (
            "first",
            "",
            3,
            "A Third Sample Reader",
            "A sample comment on another post. The real ones will be better, and harder to foresee.",
        ),
    ],
}
