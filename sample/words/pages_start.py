"""The sample pages a newcomer reads first: About Helen, Start Here, Fees and Testimonials."""

PAGES = [
    {
        "key": "about",
        "parent": "home",
        "type": "plain",
        "title": "About Helen",
        "slug": "about-helen",
        "summary": (
            "I'm Helen Blunden, an independent learning consultant in Melbourne. I help people learn "
            "from their work, from each other and out in the open."
        ),
        "picture": "bookshelf",
        "body": [
            (
                "columns",
                {
                    "left": [
                        (
                            "picture",
                            {
                                "image": "desk",
                                "alt": "A desk by a sunny window, with a lamp and handwritten papers",
                                "caption": "",
                                "width": "text",
                            },
                        ),
                    ],
                    "right": [
                        (
                            "text",
                            (
                                "<p>Hello, I'm Helen. I'm an independent learning consultant in "
                                "Melbourne, and I work with people who suspect that the most useful "
                                "learning in their organisation happens somewhere other than the course "
                                "catalogue.</p>"
                                "<p>They are usually right. It happens when someone asks a good question "
                                "in a team channel, when a colleague shows how they actually do the job, "
                                "and when a person writes down what went wrong and lets others read it. "
                                "I help that kind of learning happen more often, with less fuss.</p>"
                            ),
                        ),
                        (
                            "buttons",
                            [
                                {"label": "Let's chat", "page": "lets-chat", "emphasis": "primary"},
                                {
                                    "label": "See where to start",
                                    "page": "start-here",
                                    "emphasis": "quiet",
                                },
                            ],
                        ),
                    ],
                },
            ),
            ("heading", {"text": "The story so far", "level": "section"}),
            (
                "text",
                (
                    "<p><i>This part is sample text. It shows where the story goes and how long it might "
                    "be, and it leaves the true story to the person whose story it is.</i></p>"
                    "<p>Most people who end up in learning and development did not set out to. They were "
                    "good at a job, someone asked them to show the new starter around, and they found "
                    "that explaining the work taught them more than doing it. A few years later they are "
                    "designing programs, and a few years after that they begin to wonder why people "
                    "forget so much of them.</p>"
                    "<p>That question is a good place for a practice like this one to begin. If people "
                    "forget the course but remember the conversation in the corridor, then perhaps the "
                    "corridor deserves more attention. Today the corridor is wherever your people talk: "
                    "a meeting, a chat channel, a comment on a document, a group of peers in another "
                    "city.</p>"
                ),
            ),
            ("heading", {"text": "What I believe about learning", "level": "section"}),
            (
                "text",
                (
                    "<ul>"
                    "<li><b>Work is the lesson.</b> Most of what we need to know turns up in the middle "
                    "of doing something else.</li>"
                    "<li><b>Showing beats telling.</b> A rough two-minute recording of a real task is "
                    "worth more than a polished page about it.</li>"
                    "<li><b>Networks are built before they are needed.</b> Be useful to others first, "
                    "and be patient.</li>"
                    "<li><b>Tools come last.</b> Decide what you want people to be able to do, then look "
                    "at what you already have.</li>"
                    "<li><b>Nobody should have to perform.</b> Quiet people have plenty to share. The "
                    "format can change to suit them.</li></ul>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Share the work while it is still warm. People learn more from the middle than "
                        "from the end."
                    ),
                    "attribution": "From the sample text",
                },
            ),
            ("heading", {"text": "How I work", "level": "section"}),
            (
                "text",
                (
                    "<p>I ask a lot of questions at the start, I keep the group small where I can, and I "
                    "do the exercises along with you. I write up what we learn as we go so that nobody "
                    "has to wait for a report. When a project ends, your people should be able to carry "
                    "on without me.</p>"
                ),
            ),
            ("heading", {"text": "Affiliations", "level": "section"}),
            (
                "text",
                (
                    "<p>Professional memberships and communities belong in this place. The badges you "
                    "see around this site are samples and stand for no real organisation. Each would "
                    "come with a line about why the membership matters and what I contribute.</p>"
                ),
            ),
            (
                "call_to_action",
                {
                    "title": "Would you like to compare notes?",
                    "text": (
                        "Tell me what you are working on. You'll get a straight answer about whether I "
                        "can help, and a pointer to someone else if I can't."
                    ),
                    "label": "Let's chat",
                    "page": "lets-chat",
                },
            ),
        ],
    },
    {
        "key": "start-here",
        "parent": "home",
        "type": "plain",
        "title": "Start Here",
        "slug": "start-here",
        "summary": (
            "New here? Pick the sentence that sounds most like you and I'll point you to the right page."
        ),
        "picture": "compass",
        "body": [
            (
                "text",
                (
                    "<p>Welcome. There is a fair bit on this site, and you don't need most of it. Read "
                    "the sentences below, choose the one that sounds like you today, and start there.</p>"
                ),
            ),
            (
                "cards",
                {
                    "title": "Which of these sounds like you?",
                    "cards": [
                        {
                            "title": "I look after a team",
                            "text": (
                                "We have plenty of expertise and plenty of tools, yet people still ask "
                                "the same three colleagues about everything."
                            ),
                            "picture": "teams",
                            "page": "for-teams",
                        },
                        {
                            "title": "I'm thinking about my own career",
                            "text": (
                                "I do good work, but hardly anyone outside my team knows about it. I "
                                "would like that to change."
                            ),
                            "picture": "individuals",
                            "page": "for-individuals",
                        },
                        {
                            "title": "I'd like to try something by myself",
                            "text": (
                                "I want a checklist or a worksheet and an hour to think, before I talk "
                                "to anyone."
                            ),
                            "picture": "shelf-downloads",
                            "page": "free-resources",
                        },
                        {
                            "title": "I'm looking for good company",
                            "text": (
                                "I want to meet people who care about learning and aren't selling anything."
                            ),
                            "picture": "cafe",
                            "page": "third-place",
                        },
                    ],
                },
            ),
            ("heading", {"text": "How people usually work with me", "level": "section"}),
            (
                "text",
                (
                    "<ol>"
                    "<li><b>We talk.</b> You describe what is going on and what you have already tried. "
                    "I listen and ask questions.</li>"
                    "<li><b>I write to you.</b> You get a short note that says what I heard and what I "
                    "would do, in plain words.</li>"
                    "<li><b>We start small.</b> One group, one habit or one real piece of work, for a "
                    "few weeks.</li>"
                    "<li><b>We look at what happened.</b> Then you decide whether to go on, change "
                    "direction or stop there.</li></ol>"
                ),
            ),
            (
                "picture",
                {
                    "image": "bridge",
                    "alt": "A bridge being built, with people waiting on either side of the gap",
                    "caption": "Every bridge begins with somebody on each side.",
                    "width": "wide",
                },
            ),
            ("heading", {"text": "Before you decide", "level": "section"}),
            (
                "text",
                (
                    "<p>Two pages answer the questions people ask me first. "
                    '<a linktype="page" id="fees">Fees</a> explains what each service includes and how I '
                    'put a quote together. <a linktype="page" id="testimonials">Testimonials</a> shows '
                    "where clients' words will appear; for now they are samples and say so.</p>"
                ),
            ),
            (
                "buttons",
                [
                    {"label": "Let's chat", "page": "lets-chat", "emphasis": "primary"},
                    {"label": "Read about fees", "page": "fees", "emphasis": "quiet"},
                    {"label": "Meet Helen", "page": "about", "emphasis": "quiet"},
                ],
            ),
        ],
    },
    {
        "key": "fees",
        "parent": "start-here",
        "type": "fees",
        "title": "Fees",
        "slug": "fees",
        "summary": (
            "What each service includes, how I put a quote together and what is never charged for. Every "
            "amount is a sample."
        ),
        "picture": "calendar",
        "fields": {
            "fees": [
                (
                    "fee",
                    {
                        "name": "Travel outside Melbourne",
                        "note": "By train where there is one",
                        "price": "At cost",
                    },
                ),
                (
                    "fee",
                    {
                        "name": "Editing of video",
                        "note": "What goes beyond what we make together",
                        "price": "On request",
                    },
                ),
                (
                    "fee",
                    {
                        "name": "Licences for software",
                        "note": "Recommended as rarely as I can",
                        "price": "At cost",
                    },
                ),
            ]
        },
        "body": [
            (
                "text",
                (
                    "<p>Every quote is written for the work in front of us. The list at the top of this page "
                    "says what each service includes and where its price begins, so that you can talk to "
                    "whoever holds the budget before you talk to me. The amounts are samples, and say so: "
                    "nobody charges them.</p>"
                ),
            ),
            ("heading", {"text": "How I put a quote together", "level": "section"}),
            (
                "text",
                (
                    "<p>We have a conversation, which costs you nothing but the time. I then send one "
                    "page that describes the work, what you will have at the end, what I need from you "
                    "and a fixed fee in Australian dollars including GST. If the work changes, I send a "
                    "new page before anything else happens.</p>"
                ),
            ),
            ("heading", {"text": "What is always included", "level": "subsection"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>Preparation, and a short written summary afterwards</li>"
                    "<li>Templates and worksheets made for you, which your people may keep and adapt</li>"
                    "<li>Reasonable questions by email while we are working together</li></ul>"
                ),
            ),
            (
                "accordion",
                {
                    "title": "Questions about fees",
                    "items": [
                        {
                            "question": "Do you offer a smaller version?",
                            "answer": (
                                "<p>Usually, yes. Tell me what you can spend, and I'll tell you honestly "
                                "what can be done well for it and what is better left for later.</p>"
                            ),
                        },
                        {
                            "question": "Do you have a rate for community groups?",
                            "answer": (
                                "<p>Ask me. Tell me about the group and we'll see what is possible.</p>"
                            ),
                        },
                        {
                            "question": "When do we pay?",
                            "answer": (
                                "<p>For short work, when it is finished. For longer work, in stages that "
                                "we agree on in writing beforehand.</p>"
                            ),
                        },
                        {
                            "question": "What if we need to postpone?",
                            "answer": (
                                "<p>Life happens. Let me know as early as you can and we'll find another "
                                "date. The terms are set out in the quote, in words you can read without "
                                "a lawyer.</p>"
                            ),
                        },
                    ],
                },
            ),
            (
                "call_to_action",
                {
                    "title": "Ask for a quote",
                    "text": "Tell me roughly what you need. A few lines are enough to begin with.",
                    "label": "Let's chat",
                    "page": "lets-chat",
                },
            ),
        ],
    },
    {
        "key": "testimonials",
        "parent": "start-here",
        "type": "testimonials",
        "title": "Testimonials",
        "slug": "testimonials",
        "summary": (
            "Where clients' words will appear. The three you see are samples, and they say so, because "
            "praise should never be made up."
        ),
        "picture": "conversation",
        "body": [
            (
                "text",
                (
                    "<p>Kind words are only worth something when a real person stands behind them. The "
                    "three below are samples: they show how a testimonial looks and roughly how long it "
                    "should be. Nobody said them.</p>"
                ),
            ),
            ("heading", {"text": "What I ask clients to write", "level": "section"}),
            (
                "text",
                (
                    "<p>When we finish a piece of work I ask for three sentences. They make better "
                    "reading than a paragraph of compliments, and they help the next person decide.</p>"
                    "<ol>"
                    "<li>What was going on before we started?</li>"
                    "<li>What did we do that was useful, and what wasn't?</li>"
                    "<li>What do you do differently now?</li></ol>"
                ),
            ),
            (
                "buttons",
                [
                    {"label": "Let's chat", "page": "lets-chat", "emphasis": "primary"},
                    {"label": "See what I do for teams", "page": "for-teams", "emphasis": "quiet"},
                ],
            ),
        ],
    },
]
