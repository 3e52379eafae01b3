"""The sample page for getting in touch."""

PAGES = [
    {
        "key": "lets-chat",
        "parent": "home",
        "type": "contact",
        "title": "Let's Chat",
        "slug": "lets-chat",
        "summary": (
            "Ask a question, talk through an idea or find a time to speak. I read everything myself and "
            "I answer."
        ),
        "picture": "phone",
        "body": [
            (
                "text",
                (
                    "<p>Write and tell me what is on your mind. There's no need for a brief or a "
                    "business case. A few honest lines about what is going on will do.</p>"
                ),
            ),
            ("heading", {"text": "Helpful things to mention", "level": "section"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>Who it's for: you, your team, or an audience at an event</li>"
                    "<li>What you have tried already, and what happened</li>"
                    "<li>Any date that can't move</li>"
                    "<li>The best way to reach you</li></ul>"
                ),
            ),
            ("heading", {"text": "What happens next", "level": "section"}),
            (
                "text",
                (
                    "<p>I read your message and write back, usually within a few working days. If a "
                    "conversation would help, I'll suggest some times, Melbourne time, and we can speak "
                    "by phone or video. If I'm not the right person I'll say so, and point you to a "
                    "better place to ask.</p>"
                ),
            ),
            (
                "accordion",
                {
                    "title": "Before you write",
                    "items": [
                        {
                            "question": "Is the first conversation free?",
                            "answer": (
                                "<p>Yes. It's how we both find out whether there is anything to do.</p>"
                            ),
                        },
                        {
                            "question": "Can you speak at our event?",
                            "answer": (
                                "<p>Quite possibly. Have a look at "
                                '<a linktype="page" id="speaking">Speaking Events</a> for the subjects I '
                                "like to talk about, then tell me about your audience.</p>"
                            ),
                        },
                        {
                            "question": "May we use something from your blog?",
                            "answer": (
                                '<p>Probably. <a linktype="page" id="use-of-content">Use of Content</a> '
                                "explains what you can do without asking, and when to ask.</p>"
                            ),
                        },
                        {
                            "question": "What do you do with my details?",
                            "answer": (
                                "<p>I use them to answer you. They aren't passed on to anyone, and you "
                                "can ask me to delete them.</p>"
                            ),
                        },
                    ],
                },
            ),
        ],
        "fields": {
            "times": "Mondays to Thursdays, 9 am to 5 pm",
            "booking_address": "https://example.com/book-a-time",
        },
    },
]
