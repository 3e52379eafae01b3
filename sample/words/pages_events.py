"""The sample talks."""

PAGES = [
    {
        "key": "speaking",
        "parent": "resources",
        "type": "event-index",
        "title": "Speaking Events",
        "slug": "speaking-events",
        "summary": (
            "Talks and workshops, with dates and places. Those listed are samples: nobody will be there, "
            "and no seat is needed."
        ),
        "picture": "stage",
        "body": [
            (
                "text",
                (
                    "<p>I like talks that turn into conversations. Most of mine have something to do, "
                    "something to argue with and something to take back to your desk. The ones listed "
                    "here are samples with made-up dates and places, to show what an announcement "
                    "looks like.</p>"
                ),
            ),
            (
                "text",
                (
                    '<p>Are you planning an event? <a linktype="page" id="lets-chat">Tell me about your '
                    "audience</a> first and the subject second.</p>"
                ),
            ),
        ],
    },
    {
        "key": "talk-working-out-loud",
        "parent": "speaking",
        "type": "event",
        "title": "Sample Talk: Working Out Loud Without the Noise",
        "slug": "sample-talk-working-out-loud",
        "summary": (
            "How to share your work in ways that help other people and don't wear you out. With one "
            "exercise in pairs."
        ),
        "picture": "microphone",
        "in_menu": False,
        "fields": {
            "place": "online",
            "online_link": "https://example.com/sample-room",
            "registration": "here",
            "seats": 20,
        },
        "body": [
            (
                "text",
                (
                    "<p>Working out loud has a name that puts quiet people off. This talk is for them. "
                    "We look at small, low-key ways to share work, and at the difference between being "
                    "visible and being loud.</p>"
                ),
            ),
            ("heading", {"text": "What people take away", "level": "section"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>Three ways to share unfinished work that take ten minutes or less</li>"
                    "<li>A sentence to use when you need help and don't want to sound helpless</li>"
                    "<li>Permission to stop doing the things that only make noise</li></ul>"
                ),
            ),
            (
                "table",
                {
                    "caption": "The talk at a glance",
                    "header": ["Detail", "For this sample"],
                    "rows": [
                        ["Good for", "Mixed audiences, beginners welcome"],
                        ["Format", "Talk, one exercise in pairs, open questions"],
                        ["What I need", "A microphone, a screen, chairs that can be moved"],
                        ["How long", "An hour, online, with a break for the exercise"],
                        ["Fee", "On request"],
                    ],
                },
            ),
        ],
    },
    {
        "key": "talk-learning-at-events",
        "parent": "speaking",
        "type": "event",
        "title": "Sample Talk: Getting More Out of a Conference",
        "slug": "sample-talk-getting-more-out-of-a-conference",
        "summary": (
            "A practical talk for the opening morning: how to choose, listen, meet people and remember "
            "any of it a week later."
        ),
        "picture": "lectern",
        "in_menu": False,
        "fields": {
            "place": "in_person",
            "place_name": "Sample Town Hall",
            "address": "1 Example Street\nSampleville",
            "organiser": "A sample conference",
        },
        "body": [
            (
                "text",
                (
                    "<p>People spend a good deal of time choosing what to attend, and almost none "
                    "deciding what to do with it afterwards. This talk belongs at the start of an event, "
                    "while there is still time to change the plan.</p>"
                ),
            ),
            ("heading", {"text": "What we cover", "level": "section"}),
            (
                "text",
                (
                    "<ol>"
                    "<li>Choosing by question instead of by title</li>"
                    "<li>Taking notes for someone who isn't there</li>"
                    "<li>Starting conversations when you know nobody</li>"
                    "<li>Leaving gaps in the day, and defending them</li>"
                    "<li>The hour after you get home</li></ol>"
                ),
            ),
            (
                "picture",
                {
                    "image": "stage",
                    "alt": "A speaker on a lit stage in front of an audience",
                    "caption": "",
                    "width": "text",
                },
            ),
            ("heading", {"text": "Can it be done online?", "level": "section"}),
            (
                "text",
                (
                    "<p>Yes, and it's rather different. Online, the difficult part is staying in the "
                    "room, so we spend more time on how to take part and less on how to meet people in a "
                    "queue.</p>"
                ),
            ),
            (
                "buttons",
                [
                    {
                        "label": "Let's chat about your event",
                        "page": "lets-chat",
                        "emphasis": "primary",
                    },
                    {"label": "All speaking events", "page": "speaking", "emphasis": "quiet"},
                ],
            ),
        ],
    },
    {
        "key": "talk-show-your-work",
        "parent": "speaking",
        "type": "event",
        "title": "Sample Talk: The Two-Minute Expert",
        "slug": "sample-talk-the-two-minute-expert",
        "summary": (
            "A lively hour in which everyone plans and records a short video about something they know. "
            "Phones out, please."
        ),
        "picture": "stage",
        "in_menu": False,
        "fields": {
            "place": "both",
            "place_name": "Sample Library",
            "address": "2 Example Street\nSampleville",
        },
        "body": [
            (
                "text",
                (
                    "<p>By the end of this hour, everyone in the room has made a video. Most people "
                    "groan when they hear that, and leave rather pleased with themselves.</p>"
                ),
            ),
            ("heading", {"text": "How the hour goes", "level": "section"}),
            (
                "text",
                (
                    "<ol>"
                    "<li>A short talk about why small videos work</li>"
                    "<li>Two minutes to choose a subject, which is long enough</li>"
                    "<li>Ten minutes to plan, in pairs</li>"
                    "<li>Recording, all at once, with a great deal of laughter</li>"
                    "<li>Watching a few, with the makers' agreement, and saying what was useful</li></ol>"
                ),
            ),
            ("heading", {"text": "Who should be there", "level": "section"}),
            (
                "text",
                (
                    "<p>Anyone who explains things for a living, and anyone who wishes somebody would. "
                    "No experience is needed, and nobody has to appear on camera or show their video to "
                    "the room.</p>"
                ),
            ),
            (
                "call_to_action",
                {
                    "title": "Bring this to your people",
                    "text": "It works best with a room that has some space and a host who will record first.",
                    "label": "Let's chat",
                    "page": "lets-chat",
                },
            ),
        ],
    },
]
