"""The sample page that lists the posts."""

PAGES = [
    {
        "key": "blog",
        "parent": "home",
        "type": "blog-index",
        "title": "Blog",
        "slug": "blog",
        "summary": (
            "Notes from the middle of things: learning at work, working out loud, conferences, video, "
            "and whatever I'm practising this week."
        ),
        "picture": "letters",
        "body": [
            (
                "text",
                (
                    "<p>I write to find out what I think. Some of these posts are tidy and some are "
                    "thinking aloud. They keep the titles and dates of a real blog, and the text beneath "
                    "each title is a sample.</p>"
                ),
            ),
        ],
    },
]
