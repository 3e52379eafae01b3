"""The sample resources: worksheets, the community, videos, talks and the terms of use."""

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
        "type": "resource",
        "title": "Worksheet: Draw Your Network Map",
        "slug": "draw-your-network-map",
        "summary": (
            "A half-hour exercise that shows who you learn from, who learns from you and where the gaps are."
        ),
        "picture": "network",
        "in_menu": False,
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
        "type": "resource",
        "title": "Checklist: Your First Two-Minute Video",
        "slug": "your-first-two-minute-video",
        "summary": (
            "Everything to check before, during and after you record a short video about your work, on "
            "one page."
        ),
        "picture": "camera",
        "in_menu": False,
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
        "type": "resource",
        "title": "Worksheet: A Week of Working Out Loud",
        "slug": "a-week-of-working-out-loud",
        "summary": (
            "Five small prompts, one for each working day, to help you share what you are doing and "
            "learn from the replies."
        ),
        "picture": "letters",
        "in_menu": False,
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
    {
        "key": "third-place",
        "parent": "resources",
        "type": "plain",
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
                    "<li>Write to me and say what you're curious about.</li>"
                    "<li>I'll reply with a few details and answer your questions.</li>"
                    "<li>Come along once and see. If it isn't your kind of place, there are no hard "
                    "feelings.</li></ol>"
                ),
            ),
            (
                "call_to_action",
                {
                    "title": "Pull up a chair",
                    "text": "Tell me what you would like to talk about, and I'll tell you how it works.",
                    "label": "Ask to join",
                    "page": "lets-chat",
                },
            ),
        ],
    },
    {
        "key": "videos",
        "parent": "resources",
        "type": "resource-index",
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
        "type": "resource",
        "title": "Sample Video: What Happens in the First Minute",
        "slug": "sample-video-first-minute",
        "summary": (
            "Watch the opening of an open film with the sound off and notice how much it tells you "
            "before anyone speaks."
        ),
        "picture": "playlist",
        "in_menu": False,
        "body": [
            (
                "text",
                (
                    "<p>This page shows how a video sits among its notes. The film is <i>Big Buck "
                    'Bunny</i>, an <a href="https://en.wikipedia.org/wiki/Big_Buck_Bunny">open film</a> '
                    "that anyone may watch and share.</p>"
                ),
            ),
            (
                "video",
                {
                    "title": "Sample film: Big Buck Bunny",
                    "url": "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
                },
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
        "type": "resource",
        "title": "Sample Video: Writing a Description That Helps",
        "slug": "sample-video-description-that-helps",
        "summary": (
            "Use a film without dialogue to practise writing a description for colleagues who can't see "
            "the picture."
        ),
        "picture": "magnifier",
        "in_menu": False,
        "body": [
            (
                "text",
                (
                    "<p>A film without dialogue is good practice. There are no words to lean on, so you "
                    "have to decide what matters in the picture and say it plainly.</p>"
                ),
            ),
            (
                "video",
                {
                    "title": "Sample film: Big Buck Bunny",
                    "url": "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
                },
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
    {
        "key": "speaking",
        "parent": "resources",
        "type": "resource-index",
        "title": "Speaking Events",
        "slug": "speaking-events",
        "summary": (
            "Subjects I like to talk about, with an outline for each. The talks listed are samples; no "
            "event is announced here."
        ),
        "picture": "stage",
        "body": [
            (
                "text",
                (
                    "<p>I like talks that turn into conversations. Most of mine have something to do, "
                    "something to argue with and something to take back to your desk. The ones listed "
                    "here are samples, with no date and no venue, to show what an outline looks like.</p>"
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
        "type": "resource",
        "title": "Sample Talk: Working Out Loud Without the Noise",
        "slug": "sample-talk-working-out-loud",
        "summary": (
            "How to share your work in ways that help other people and don't wear you out. With one "
            "exercise in pairs."
        ),
        "picture": "microphone",
        "in_menu": False,
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
                        ["Date and place", "None, as it's a sample"],
                        ["Fee", "On request"],
                    ],
                },
            ),
            (
                "call_to_action",
                {
                    "title": "Would this suit your event?",
                    "text": "Tell me who will be in the room and what they are tired of hearing.",
                    "label": "Let's chat",
                    "page": "lets-chat",
                },
            ),
        ],
    },
    {
        "key": "talk-learning-at-events",
        "parent": "speaking",
        "type": "resource",
        "title": "Sample Talk: Getting More Out of a Conference",
        "slug": "sample-talk-getting-more-out-of-a-conference",
        "summary": (
            "A practical talk for the opening morning: how to choose, listen, meet people and remember "
            "any of it a week later."
        ),
        "picture": "lectern",
        "in_menu": False,
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
        "type": "resource",
        "title": "Sample Talk: The Two-Minute Expert",
        "slug": "sample-talk-the-two-minute-expert",
        "summary": (
            "A lively hour in which everyone plans and records a short video about something they know. "
            "Phones out, please."
        ),
        "picture": "stage",
        "in_menu": False,
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
    {
        "key": "use-of-content",
        "parent": "resources",
        "type": "resource",
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
