"""The sample page of the community."""

PAGES = [
    {
        "key": "third-place",
        "parent": "resources",
        "type": "form",
        "title": "Third Place Community",
        "slug": "third-place-community",
        "summary": (
            "A small, friendly place between work and home where people who care about learning think "
            "aloud together."
        ),
        "picture": "cafe",
        "body": [
            (
                "text",
                (
                    "<p>The first place is home and the second is work. A "
                    '<a href="https://en.wikipedia.org/wiki/Third_place">third place</a> is where people '
                    "meet because they like the company: a library, a park bench, a corner table. This "
                    "community is a third place for people who care about learning. Like everything on "
                    "this sample site, it's described here as an example.</p>"
                ),
            ),
            (
                "picture",
                {
                    "image": "bookshelf",
                    "alt": "Two shelves of books with a pot plant",
                    "caption": "",
                    "width": "wide",
                },
            ),
            ("heading", {"text": "What goes on here", "level": "section"}),
            (
                "cards",
                {
                    "title": "",
                    "cards": [
                        {
                            "title": "Conversations",
                            "text": "One open question at a time, with no rush to answer it.",
                            "picture": "conversation",
                            "page": None,
                        },
                        {
                            "title": "Show and tell",
                            "text": "Members bring something unfinished and ask for help with it.",
                            "picture": "workbench",
                            "page": "showing-expertise",
                        },
                        {
                            "title": "Quiet company",
                            "text": (
                                "Time set aside to do the thing you keep putting off, together and "
                                "mostly in silence."
                            ),
                            "picture": "book",
                            "page": None,
                        },
                    ],
                },
            ),
            ("heading", {"text": "House rules", "level": "section"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>Come as a person. Leave the job title at the door.</li>"
                    "<li>Ask before you share what someone said.</li>"
                    "<li>No selling, however gently.</li>"
                    "<li>Disagree with ideas and be kind to people.</li>"
                    "<li>Lurking is fine. Say hello when you're ready.</li></ul>"
                ),
            ),
            ("heading", {"text": "How to join", "level": "section"}),
            (
                "text",
                (
                    "<ol>"
                    "<li>Fill in the form and say what you're curious about.</li>"
                    "<li>I'll reply with a few details and answer your questions.</li>"
                    "<li>Come along once and see. If it isn't your kind of place, there are no hard "
                    "feelings.</li></ol>"
                ),
            ),
        ],
        "fields": {
            "button_label": "Ask to join",
            "thanks_words": (
                "Thank you for asking. I read each request myself and write back, usually within a few "
                "working days."
            ),
            "acknowledgement": (
                "thank you for asking to join the Third Place Community. I read each request myself and "
                "write back to you. (This is a sample site: there is no community behind it.)"
            ),
        },
        "form": [
            {"label": "Your name", "field_type": "singleline"},
            {
                "label": "Your email address",
                "field_type": "email",
                "help_text": "The answer goes there, and nowhere else.",
            },
            {
                "label": "What would you like to talk about?",
                "field_type": "multiline",
                "help_text": "A line or two will do.",
            },
            {
                "label": "What would you come for?",
                "field_type": "checkboxes",
                "required": False,
                "choices": "Conversations\nShow and tell\nQuiet company",
            },
            {"label": "I have read the house rules and am happy with them", "field_type": "checkbox"},
        ],
    },
]
