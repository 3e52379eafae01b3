"""The words of the sample home page."""

HOME = {
    "title": "Home",
    "headline": "Learn in the open. Get better together.",
    "lead": (
        "I help people and teams in Melbourne and beyond to share their work, build networks they can "
        "rely on, and keep learning long after the course has finished."
    ),
    "action": {"label": "Find your starting point", "page": "start-here"},
    "picture": "hero",
    "summary": (
        "Activate Learning Solutions helps teams and individuals to share their work, build strong "
        "networks and keep learning on the job."
    ),
    "body": [
        (
            "doors",
            {
                "title": "Who are you here for?",
                "doors": [
                    {
                        "title": "My team",
                        "text": (
                            "Your people know more than any course could tell them. Let's make that "
                            "knowledge easier to see, share and use."
                        ),
                        "label": "See what I do for teams",
                        "page": "for-teams",
                        "picture": "teams",
                    },
                    {
                        "title": "Myself",
                        "text": (
                            "You want to be known for your work without shouting about it. We'll build "
                            "habits that suit your week and your temperament."
                        ),
                        "label": "See what I do for individuals",
                        "page": "for-individuals",
                        "picture": "individuals",
                    },
                ],
            },
        ),
        (
            "pages",
            {
                "title": "Three good places to begin",
                "pages": ["readiness-audit", "showing-expertise", "network-builder"],
            },
        ),
        ("testimonial", "sample-team"),
        ("latest_posts", {"title": "What I'm thinking about lately", "count": 3}),
        ("memberships", {"title": "I am a member of"}),
    ],
}
