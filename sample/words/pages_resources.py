"""The sample page of resources, and those to download."""

PAGES = [
    {
        "key": "resources",
        "parent": "home",
        "type": "resource-index",
        "title": "Resources",
        "slug": "resources",
        "summary": (
            "Worksheets, videos, talks and a community. Take what you need, use it at work and tell me "
            "how it went."
        ),
        "picture": "bookshelf",
        "body": [
            (
                "text",
                (
                    "<p>This is the shelf I would like to have found when I began. Everything on it is "
                    "meant to be used: print it, scribble on it, pass it to a colleague, and change it "
                    "until it fits.</p>"
                ),
            ),
            (
                "text",
                (
                    "<p>If you only have ten minutes, take one of the "
                    '<a linktype="page" id="free-resources">free resources</a> and do it today. Before '
                    "you republish anything, have a quick look at "
                    '<a linktype="page" id="use-of-content">Use of Content</a>.</p>'
                ),
            ),
        ],
    },
    {
        "key": "free-resources",
        "parent": "resources",
        "type": "resource-index",
        "title": "Free Resources",
        "slug": "free-resources",
        "summary": (
            "Worksheets and checklists you can use straight from the page, by yourself or with your team."
        ),
        "picture": "shelf-downloads",
        "body": [
            (
                "text",
                (
                    "<p>Each of these fits on a page or two and takes less than an hour. They work on "
                    "paper, in a shared document or on a wall of sticky notes. You don't have to leave "
                    "your details to use them.</p>"
                ),
            ),
        ],
    },
    {
        "key": "worksheet-network-map",
        "parent": "free-resources",
        "type": "download",
        "title": "Worksheet: Draw Your Network Map",
        "slug": "draw-your-network-map",
        "summary": (
            "A half-hour exercise that shows who you learn from, who learns from you and where the gaps are."
        ),
        "picture": "network",
        "in_menu": False,
        "fields": {"offers_mail": True},
        "body": [
            (
                "text",
                (
                    "<p>You'll need a large sheet of paper, two colours of pen and half an hour without "
                    "interruptions. It's worth doing alone first. If you like, compare maps with a "
                    "colleague afterwards.</p>"
                ),
            ),
            ("heading", {"text": "Draw", "level": "section"}),
            (
                "text",
                (
                    "<ol>"
                    "<li>Put yourself in the middle of the page.</li>"
                    "<li>Around you, write the names of people you learned something from in the past "
                    "few months. Close to you means you speak often, and far away means seldom.</li>"
                    "<li>In the second colour, add the people who learn from you.</li>"
                    "<li>Draw lines between the people who know each other.</li>"
                    "<li>Circle everyone who works in the same organisation as you.</li></ol>"
                ),
            ),
            ("heading", {"text": "Look", "level": "section"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>What surprises you?</li>"
                    "<li>How many names are outside the circle?</li>"
                    "<li>Who is far away and should be closer?</li>"
                    "<li>Which subject that matters to you has nobody beside it?</li>"
                    "<li>Who joins groups that would otherwise never meet? Could that be you?</li></ul>"
                ),
            ),
            ("heading", {"text": "Act", "level": "section"}),
            (
                "table",
                {
                    "caption": "Three small steps for this week",
                    "header": ["Step", "Who", "By when"],
                    "rows": [
                        ["Thank somebody you learned from", "", ""],
                        ["Write to one person at the edge of the map", "", ""],
                        ["Introduce two people who should know each other", "", ""],
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>Keep the map. Draw it again in six months without looking at the old one, then "
                    "put the two side by side.</p>"
                ),
            ),
            (
                "buttons",
                [
                    {
                        "label": "Work on your map with me",
                        "page": "network-builder",
                        "emphasis": "primary",
                    },
                    {"label": "More free resources", "page": "free-resources", "emphasis": "quiet"},
                ],
            ),
        ],
    },
    {
        "key": "checklist-short-video",
        "parent": "free-resources",
        "type": "download",
        "title": "Checklist: Your First Two-Minute Video",
        "slug": "your-first-two-minute-video",
        "summary": (
            "Everything to check before, during and after you record a short video about your work, on "
            "one page."
        ),
        "picture": "camera",
        "in_menu": False,
        "fields": {"offers_mail": True},
        "body": [
            (
                "text",
                (
                    "<p>Print this, put it beside your screen and tick things off. When you no longer "
                    "need it, give it to somebody who does.</p>"
                ),
            ),
            ("heading", {"text": "Before you record", "level": "section"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>I can say in one sentence who this is for</li>"
                    "<li>I know what they will be able to do afterwards</li>"
                    "<li>I have three points, in order, on a sticky note</li>"
                    "<li>My phone is silent and the door is closed</li>"
                    "<li>The window is in front of me, not behind me</li>"
                    "<li>Nothing confidential is on the screen or the wall</li></ul>"
                ),
            ),
            ("heading", {"text": "While you record", "level": "section"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>My first sentence says what this is about</li>"
                    "<li>I look at the camera when it matters</li>"
                    "<li>If I stumble, I breathe, go back one sentence and carry on</li>"
                    "<li>I show the thing, as well as talking about it</li>"
                    "<li>My last sentence says what to do next</li></ul>"
                ),
            ),
            ("heading", {"text": "After you record", "level": "section"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>I have trimmed the start and the end</li>"
                    "<li>I have checked the captions, names especially</li>"
                    "<li>The title says what people will learn</li>"
                    "<li>I put it where people already look</li>"
                    "<li>I asked one person what was still unclear</li></ul>"
                ),
            ),
            (
                "quote",
                {
                    "text": "Done, shared and a bit wobbly is better than perfect and still on your phone.",
                    "attribution": "From the sample text",
                },
            ),
            (
                "buttons",
                [
                    {
                        "label": "Learn this with your team",
                        "page": "video-sharing",
                        "emphasis": "primary",
                    },
                    {"label": "More free resources", "page": "free-resources", "emphasis": "quiet"},
                ],
            ),
        ],
    },
    {
        "key": "worksheet-working-out-loud",
        "parent": "free-resources",
        "type": "download",
        "title": "Worksheet: A Week of Working Out Loud",
        "slug": "a-week-of-working-out-loud",
        "summary": (
            "Five small prompts, one for each working day, to help you share what you are doing and "
            "learn from the replies."
        ),
        "picture": "letters",
        "in_menu": False,
        "fields": {"offers_mail": True},
        "body": [
            (
                "text",
                (
                    "<p>Choose one place to share: a team channel, a notice board, a group of friends or "
                    "a public network. Use the same place all week. Each prompt should take about ten "
                    "minutes. If one takes longer, stop and share what you have.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "One prompt a day",
                    "header": ["Day", "Prompt", "Start your sentence with"],
                    "rows": [
                        [
                            "Monday",
                            "Say what you are working on and why",
                            "This week I'm trying to…",
                        ],
                        ["Tuesday", "Show something unfinished", "Here's where I've got to…"],
                        [
                            "Wednesday",
                            "Ask a question you don't know the answer to",
                            "Does anyone know how…",
                        ],
                        [
                            "Thursday",
                            "Thank someone and say what you learned",
                            "I wouldn't have managed without…",
                        ],
                        ["Friday", "Look back", "What I'd do differently is…"],
                    ],
                },
            ),
            ("heading", {"text": "On Friday afternoon", "level": "section"}),
            (
                "text",
                (
                    "<p>Write a few lines for yourself before you close the laptop.</p>"
                    "<ul>"
                    "<li>Which prompt was easiest? Which did you put off?</li>"
                    "<li>Who replied that you didn't expect?</li>"
                    "<li>What did you learn from someone's reply?</li>"
                    "<li>What will you keep doing next week?</li></ul>"
                ),
            ),
            (
                "accordion",
                {
                    "title": "If you get stuck",
                    "items": [
                        {
                            "question": "Nobody answered me",
                            "answer": (
                                "<p>That's common in the first week. Reply to three other people, then "
                                "try again. People answer those who answer.</p>"
                            ),
                        },
                        {
                            "question": "I have nothing interesting to share",
                            "answer": (
                                "<p>Describe the most ordinary thing you did today as if to a new "
                                "colleague. To them it isn't ordinary at all.</p>"
                            ),
                        },
                        {
                            "question": "My work is confidential",
                            "answer": (
                                "<p>Share how you work, a method or a question. Leave out names, figures "
                                "and dates.</p>"
                            ),
                        },
                    ],
                },
            ),
            (
                "buttons",
                [
                    {
                        "label": "Do this with your team",
                        "page": "showing-expertise",
                        "emphasis": "primary",
                    },
                    {"label": "More free resources", "page": "free-resources", "emphasis": "quiet"},
                ],
            ),
        ],
    },
]
