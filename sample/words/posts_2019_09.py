"""The sample posts of September 2019, newest first."""

POSTS = [
    {
        "date": "2019-09-28T13:30",
        "title": "Bits and Bobs of Different Projects I'm Working On",
        "slug": "bits-and-bobs-of-different-projects-im-working-on",
        "summary": (
            "A look across the workbench: several half-made things, what each of them is teaching me, "
            "and how I keep track."
        ),
        "picture": "workbench",
        "body": [
            (
                "text",
                (
                    "<p>From time to time it does me good to walk along the workbench and look at "
                    "everything that's lying on it. Not to finish anything. Only to see what is there. "
                    "The projects below are samples, of the sort that anyone in this line of work might "
                    "have on the go.</p>"
                ),
            ),
            ("heading", {"text": "On the bench", "level": "section"}),
            ("heading", {"text": "A set of very short videos", "level": "subsection"}),
            (
                "text",
                (
                    "<p>Each answers one question in under two minutes. I've learned that my first take "
                    "is too long, my second is too careful and my third is usually fine. What I haven't "
                    "worked out is where to keep them so that people come across them without being "
                    "told.</p>"
                ),
            ),
            ("heading", {"text": "A worksheet about networks", "level": "subsection"}),
            (
                "text",
                (
                    "<p>It began as four pages and is down to one. Every time somebody tries it, I take "
                    "out whatever they skipped. You can see the result under "
                    '<a linktype="page" id="worksheet-network-map">Draw Your Network Map</a>.</p>'
                ),
            ),
            ("heading", {"text": "A talk that isn't ready", "level": "subsection"}),
            (
                "text",
                (
                    "<p>It has a good beginning and two endings. I'm leaving it in the drawer for a "
                    "week, since one of the endings will look silly by then and I don't yet know "
                    "which.</p>"
                ),
            ),
            ("heading", {"text": "A shelf to put up", "level": "subsection"}),
            (
                "text",
                (
                    "<p>It has nothing to do with learning. It's on the list because it's always on the "
                    "list.</p>"
                ),
            ),
            ("heading", {"text": "How I keep track", "level": "section"}),
            (
                "text",
                (
                    "<p>I use one page with three columns: <i>what it is</i>, <i>what it's waiting "
                    "for</i> and <i>the next tiny step</i>. The middle column is the useful one. When a "
                    "project has been waiting for the same thing for a month, either I'm avoiding a "
                    "conversation or the project is over and nobody has told me.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": "A thing that is always nearly finished is asking you a question.",
                    "attribution": "From the sample text",
                },
            ),
            (
                "text",
                (
                    "<p>What's on your bench? Write it down, even if only for yourself. It tends to be "
                    "more than you thought, and it explains why you're tired.</p>"
                ),
            ),
        ],
    },
    {
        "date": "2019-09-21T11:00",
        "title": "What I'm Doing to Prepare for Microsoft Ignite",
        "slug": "what-im-doing-to-prepare-for-microsoft-ignite",
        "summary": (
            "The weeks before a large conference matter more than the days at it. A calm way to prepare, "
            "in four small steps."
        ),
        "picture": "compass",
        "body": [
            (
                "text",
                (
                    "<p>I used to think preparing for a conference meant booking things. Flights, beds, "
                    "a bag with wheels. Those matter, but they only get your body there. Here is a "
                    "sample of how you might prepare the rest of yourself for a big event of any "
                    "kind.</p>"
                ),
            ),
            ("heading", {"text": "Ask around", "level": "section"}),
            (
                "text",
                (
                    "<p>Before you look at the program, talk with people who won't be going. What would "
                    "they ask, if they could? What do they suspect? What are they sick of hearing? Write "
                    "the questions on a card, with a name beside each one. You now have a reason to go "
                    "that is better than curiosity: somebody is waiting for an answer.</p>"
                ),
            ),
            ("heading", {"text": "Say hello early", "level": "section"}),
            (
                "text",
                (
                    "<p>Find a few others who'll be there and introduce yourself. Nothing elaborate. "
                    "\"I'll be there too, and I'm curious about such and such. What are you hoping "
                    'for?" A face you half know is worth a great deal on the first morning, when '
                    "everybody else seems to have come with friends.</p>"
                ),
            ),
            ("heading", {"text": "Practise with the gear", "level": "section"}),
            (
                "text",
                (
                    "<p>If you intend to record or write while you are away, do it at home first, in the "
                    "kitchen, under poor conditions. You'll find out which app wants a password, which "
                    "cable has gone missing and how long an upload really takes. None of that should be "
                    "a discovery.</p>"
                ),
            ),
            ("heading", {"text": "Plan the week after", "level": "section"}),
            (
                "text",
                (
                    "<p>This is the step that people leave out. Before going, book an hour in the week "
                    "after. Put it in the calendar, and invite the people whose names are on your card. "
                    "When you come home tired, with a head full of fog, the appointment will be waiting, "
                    "and you'll be glad that someone set it up.</p>"
                ),
            ),
            (
                "pages",
                {
                    "title": "While you are preparing",
                    "pages": [
                        "talk-learning-at-events",
                        "twitter-networks",
                        "checklist-short-video",
                    ],
                },
            ),
        ],
    },
]
