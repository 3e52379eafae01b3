"""The sample films."""

PAGES = [
    {
        "key": "videos",
        "parent": "resources",
        "type": "video-index",
        "title": "Videos",
        "slug": "videos",
        "summary": (
            "Short films about learning at work, with notes on what to look for. For now, an open film "
            "stands in for them."
        ),
        "picture": "playlist",
        "body": [
            (
                "text",
                (
                    "<p>Each video comes with notes, so you can decide whether it's worth your time "
                    "before you press play. Nothing plays by itself. The film on these pages is an open "
                    "film that stands in for the real recordings.</p>"
                ),
            ),
        ],
    },
    {
        "key": "video-first-minute",
        "parent": "videos",
        "type": "video",
        "title": "Sample Video: What Happens in the First Minute",
        "slug": "sample-video-first-minute",
        "summary": (
            "Watch the opening of an open film with the sound off and notice how much it tells you "
            "before anyone speaks."
        ),
        "picture": "playlist",
        "in_menu": False,
        "film": [
            (
                "video",
                {
                    "title": "Sample film: Big Buck Bunny",
                    "url": "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
                },
            ),
        ],
        "topics": ["Film making", "Noticing"],
        "fields": {
            "duration": "9:56",
            "transcript": (
                "<p>Nobody speaks in this film. A sample of what stands here otherwise: each thing that is "
                "said, by whom, and the sounds that matter.</p>"
            ),
        },
        "body": [
            (
                "text",
                (
                    "<p>This page shows how a video sits among its notes. The film is <i>Big Buck "
                    'Bunny</i>, an <a href="https://en.wikipedia.org/wiki/Big_Buck_Bunny">open film</a> '
                    "that anyone may watch and share.</p>"
                ),
            ),
            ("heading", {"text": "What to look for", "level": "section"}),
            (
                "text",
                (
                    "<p>Play the first minute without sound, then again with it. It's a useful exercise "
                    "for anyone who makes videos at work, because it separates what you see from what "
                    "you hear.</p>"
                    "<ul>"
                    "<li>What do you know about the place before anything happens?</li>"
                    "<li>When do you first care about somebody?</li>"
                    "<li>What does the sound add that the picture couldn't?</li></ul>"
                ),
            ),
            ("heading", {"text": "Try it with your own video", "level": "section"}),
            (
                "text",
                (
                    "<p>Take something you recorded lately and watch the first minute with the sound "
                    "off. If you can't tell what it's about, change the opening: show the thing first, "
                    "and introduce yourself afterwards.</p>"
                ),
            ),
            (
                "buttons",
                [
                    {
                        "label": "Show and share your work through video",
                        "page": "video-sharing",
                        "emphasis": "primary",
                    },
                    {"label": "All videos", "page": "videos", "emphasis": "quiet"},
                ],
            ),
        ],
    },
    {
        "key": "video-captions",
        "parent": "videos",
        "type": "video",
        "title": "Sample Video: Writing a Description That Helps",
        "slug": "sample-video-description-that-helps",
        "summary": (
            "Use a film without dialogue to practise writing a description for colleagues who can't see "
            "the picture."
        ),
        "picture": "magnifier",
        "in_menu": False,
        "film": [
            (
                "video",
                {
                    "title": "Sample film: Big Buck Bunny",
                    "url": "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
                },
            ),
        ],
        "topics": ["Film making", "Writing"],
        "fields": {
            "duration": "9:56",
            "transcript": (
                "<p>Nobody speaks in this film. A sample of what stands here otherwise: each thing that is "
                "said, by whom, and the sounds that matter.</p>"
            ),
        },
        "body": [
            (
                "text",
                (
                    "<p>A film without dialogue is good practice. There are no words to lean on, so you "
                    "have to decide what matters in the picture and say it plainly.</p>"
                ),
            ),
            ("heading", {"text": "The exercise", "level": "section"}),
            (
                "text",
                (
                    "<ol>"
                    "<li>Watch two minutes of the film.</li>"
                    "<li>Write what happens, in the present tense, in no more than five sentences.</li>"
                    "<li>Read it to someone who hasn't seen the film.</li>"
                    "<li>Ask them what they picture, and change what misled them.</li></ol>"
                ),
            ),
            ("heading", {"text": "Why it's worth the effort", "level": "section"}),
            (
                "text",
                (
                    "<p>Colleagues may be listening on a train, or unable to see the screen, or simply "
                    "short of time. A good description lets all of them follow. It also makes your video "
                    "easier to find, since a search can't watch films.</p>"
                ),
            ),
            (
                "buttons",
                [
                    {
                        "label": "Use the video checklist",
                        "page": "checklist-short-video",
                        "emphasis": "primary",
                    },
                    {"label": "All videos", "page": "videos", "emphasis": "quiet"},
                ],
            ),
        ],
    },
]
