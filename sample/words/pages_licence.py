"""The sample page on how the words may be used."""

PAGES = [
    {
        "key": "use-of-content",
        "parent": "resources",
        "type": "licence",
        "title": "Use of Content",
        "slug": "use-of-content",
        "summary": (
            "What you may do with the words and pictures on this site, when to ask first and how to give "
            "credit."
        ),
        "picture": "book",
        "body": [
            (
                "text",
                (
                    "<p>I'm glad when something I've written is useful to you. This page says in plain "
                    "language what you may do with it. If your situation isn't covered, "
                    '<a linktype="page" id="lets-chat">ask me</a> and you\'ll get an answer. <i>The '
                    "terms below are sample wording for a demonstration and aren't legal advice.</i></p>"
                ),
            ),
            ("heading", {"text": "What you may do without asking", "level": "section"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>Read, print and link to any page</li>"
                    "<li>Quote a short passage, with credit and a link</li>"
                    "<li>Use the free worksheets with your own team, and adapt them for that purpose</li>"
                    "<li>Share a page with colleagues by sending them its address</li></ul>"
                ),
            ),
            ("heading", {"text": "What to ask about first", "level": "section"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>Republishing a whole post or page, in print or online</li>"
                    "<li>Translating something</li>"
                    "<li>Using a worksheet in a program that people pay for</li>"
                    "<li>Using a picture on its own, away from its page</li></ul>"
                ),
            ),
            ("heading", {"text": "What isn't allowed", "level": "section"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>Presenting the words as your own</li>"
                    "<li>Changing a quotation so that it says something else</li>"
                    "<li>Suggesting that I endorse you, your product or your organisation</li></ul>"
                ),
            ),
            ("heading", {"text": "How to give credit", "level": "section"}),
            (
                "text",
                (
                    "<p>Name the author, the title and the site, and link to the page. For example: "
                    '"From <i>Title of the Page</i>, by its author, Activate Learning Solutions", with a '
                    "link from the title.</p>"
                ),
            ),
            ("divider", None),
            (
                "text",
                (
                    "<p>If you find something of yours on this site that should not be here, tell me and "
                    "I'll take it down while we sort it out.</p>"
                ),
            ),
            (
                "buttons",
                [
                    {
                        "label": "Ask about using something",
                        "page": "lets-chat",
                        "emphasis": "primary",
                    }
                ],
            ),
        ],
    },
]
