"""The sample posts of August 2019, newest first."""

POSTS = [
    {
        "date": "2019-08-30T14:00",
        "title": "My Top 10 Tools for Learning",
        "slug": "my-top-10-tools-for-learning",
        "summary": (
            "Ten things that help me learn, most of which need no password. A list to argue with, and a "
            "template for your own."
        ),
        "picture": "toolbox",
        "body": [
            (
                "text",
                (
                    "<p>Lists of tools are usually lists of software. I like software well enough, but "
                    "when I look at what really helps a person learn, much of it has no log-in. So this "
                    "sample list names kinds of tools instead of products. You can fill in the brands "
                    "for yourself.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Ten tools for learning, in no strict order",
                    "header": ["Tool", "What it's good for", "What it's bad at"],
                    "rows": [
                        [
                            "A paper notebook",
                            "Thinking, drawing, forgetting safely",
                            "Being searched",
                        ],
                        ["A good question", "Almost anything", "Keeping to the agenda"],
                        ["A walk", "Getting unstuck", "Taking notes"],
                        ["A network of people", "Early signs and honest opinions", "Being hurried"],
                        ["A phone camera", "Showing how it's really done", "Keeping its battery"],
                        [
                            "A shared document",
                            "Writing with other people",
                            "Deciding who has the last word",
                        ],
                        ["A feed reader", "Following people you choose", "Surprising you"],
                        [
                            "A library card",
                            "Depth, quiet, the shelf next to the one you wanted",
                            "Being open at midnight",
                        ],
                        [
                            "A voice recorder",
                            "Catching a thought in traffic",
                            "Making you like your own voice",
                        ],
                        ["A blog", "Finding out what you think", "Letting you off the hook"],
                    ],
                },
            ),
            ("heading", {"text": "How I choose", "level": "section"}),
            (
                "text",
                (
                    "<p>Before I let a new tool in, I ask three things:</p>"
                    "<ol>"
                    "<li>Does it help me <b>find</b>, <b>make sense of</b> or <b>share</b> something? If "
                    "it does none of these, it's a toy. Toys are fine, but I want to know.</li>"
                    "<li>Can I get my things out again?</li>"
                    "<li>What will I stop using? A drawer has only so much room.</li></ol>"
                ),
            ),
            ("heading", {"text": "Make your own list", "level": "section"}),
            (
                "text",
                (
                    "<p>Think of the last thing you learned that stuck. Work backwards. What did you "
                    "use, and who helped? Do that for three or four things and you'll have a list that "
                    "is truer than any you could write from memory. I expect that a person will be near "
                    "the top of it.</p>"
                    "<p>Then compare it with a colleague's. Where your lists differ, ask for a "
                    "demonstration. That's another tool, come to think of it, and it would make "
                    "eleven.</p>"
                ),
            ),
        ],
    },
    {
        "date": "2019-08-19T08:30",
        "title": "Lessons in Social Media Life",
        "slug": "lessons-in-social-media-life",
        "summary": (
            "A few things that are easier to learn from somebody else's mistakes: on replying, resting, "
            "leaving and coming back."
        ),
        "picture": "phone",
        "body": [
            (
                "text",
                (
                    "<p>Nobody gives you a manual for living some of your life in public. You learn by "
                    "doing it slightly wrong. The lessons in this sample post are general ones. If any "
                    "of them sounds like you, that is because it sounds like nearly everyone.</p>"
                ),
            ),
            (
                "picture",
                {
                    "image": "bird",
                    "alt": "Small birds on telephone wires against the sun",
                    "caption": "Small birds, none of which has ever replied in anger.",
                    "width": "text",
                },
            ),
            ("heading", {"text": "Lesson one: the pause is a feature", "level": "section"}),
            (
                "text",
                (
                    "<p>Whatever you're about to reply will keep for ten minutes. If it's kind, it will "
                    "still be kind. If it's clever, it may turn out to be less clever than it seemed. If "
                    "it's angry, you'll have time to make a cup of tea and find out what you're angry "
                    "about.</p>"
                ),
            ),
            ("heading", {"text": "Lesson two: you're a guest", "level": "section"}),
            (
                "text",
                (
                    "<p>The place belongs to somebody else, and the rules can change overnight. Keep "
                    "copies of what you care about. Keep the addresses of the people you care about, "
                    "too. If the lights went out tomorrow, you'd want to be able to find one another.</p>"
                ),
            ),
            (
                "heading",
                {"text": "Lesson three: silence says nothing about you", "level": "section"},
            ),
            (
                "text",
                (
                    "<p>You'll share something you are proud of and hear nothing at all. It may have "
                    "been the hour, the weather or the machine that decides who sees what. It might also "
                    "have been read by the one person who needed it, who never says a word and mentions "
                    "it to you years later.</p>"
                ),
            ),
            ("heading", {"text": "Lesson four: leaving is allowed", "level": "section"}),
            (
                "text",
                (
                    "<p>You can take a week off without an announcement. You can stop following somebody "
                    "you like. You can change your mind about a subject, delete what you wrote and say "
                    "so or not. Most people won't notice, and there's a good deal of freedom in that.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": "Be the sort of stranger you would like to meet.",
                    "attribution": "From the sample text",
                },
            ),
            ("heading", {"text": "And one to finish", "level": "section"}),
            (
                "text",
                (
                    "<p>The best things that can happen to you there begin with somebody being generous "
                    "to a person they didn't know. You can't arrange for that to happen to you. You can "
                    "be the one who starts it.</p>"
                    "<p>If you would like a hand with any of this, that's what "
                    '<a linktype="page" id="social-media-coaching">Personal Social Media Coaching '
                    "Packages</a> are for.</p>"
                ),
            ),
        ],
    },
    {
        "date": "2019-08-02T10:40",
        "title": "Submitting for Community Reporter at Microsoft Ignite",
        "slug": "submitting-for-community-reporter-at-microsoft-ignite",
        "summary": (
            "Putting your hand up is a skill. Thoughts on applying for something you would love to do "
            "and might not get."
        ),
        "picture": "letters",
        "body": [
            (
                "text",
                (
                    "<p>There's a moment, just before you press the button, when every sensible part of "
                    "you suggests waiting until next year. You could be more qualified by then. You "
                    "might have better lighting.</p>"
                    "<p>This sample post is about pressing the button anyway. The role could be any "
                    "role, and the event any event.</p>"
                ),
            ),
            ("heading", {"text": "Read what they ask for", "level": "section"}),
            (
                "text",
                (
                    "<p>It sounds too simple to mention. But most forms ask for one or two particular "
                    "things, and most of us answer the question we'd have preferred. Copy each question "
                    "onto a separate page. Answer it in one sentence. Only then add to it.</p>"
                ),
            ),
            ("heading", {"text": "Show, if you can", "level": "section"}),
            (
                "text",
                (
                    "<p>If you're applying to make things, make one. A rough minute of video says more "
                    "about how you'd do the job than a paragraph of adjectives. Three points help:</p>"
                    "<ul>"
                    "<li>Talk about the people you'd be reporting for. Why does it matter to them?</li>"
                    "<li>Let some of your own voice in, including the odd stumble.</li>"
                    "<li>Stop before you've said everything.</li></ul>"
                ),
            ),
            ("heading", {"text": "Tell someone", "level": "section"}),
            (
                "text",
                (
                    "<p>Tell a friend that you're applying. It's harder to back out, and if the answer "
                    "is no, you'll have somebody to be disappointed with. I would go further and share "
                    "the application itself. Someone else is hesitating over the same form, and yours "
                    "may be the nudge they needed. It costs you nothing, whatever it may feel like.</p>"
                ),
            ),
            ("quote", {"text": "Nothing ventured, nothing gained.", "attribution": "A proverb"}),
            ("heading", {"text": "Then let it go", "level": "section"}),
            (
                "text",
                (
                    "<p>Put the date of the answer in the calendar and get on with something else. "
                    "You've already had part of the reward: you know what you want to say, and you have "
                    "it in writing. Either way you'll be able to use it again.</p>"
                ),
            ),
        ],
    },
]
