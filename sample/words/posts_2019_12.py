"""The sample posts of December 2019, newest first."""

POSTS = [
    {
        "date": "2019-12-05T14:30",
        "title": "We Wrote a Book on Microsoft Teams But Who's It For?",
        "slug": "we-wrote-a-book-on-microsoft-teams-but-whos-it-for",
        "summary": (
            "Every book about a tool has to answer one question before the first chapter: who is "
            "supposed to be different after reading it?"
        ),
        "picture": "book",
        "body": [
            (
                "text",
                (
                    "<p>\"So, who's it for?\" It's the first thing anyone asks about a book, and the "
                    "hardest thing to answer if you have spent months staring at the inside of it. This "
                    "sample post isn't about any particular book. It's about that question, which turns "
                    "up just as often for courses, guides and intranet pages.</p>"
                ),
            ),
            ("heading", {"text": "Everyone is nobody", "level": "section"}),
            (
                "text",
                (
                    '<p>The tempting answer is "everyone who uses the tool". That sounds generous. In '
                    "practice it means the beginner is lost by the second chapter, the expert is bored "
                    "by the first, and the person in the middle wonders why nobody mentioned the thing "
                    "they got stuck on last Thursday.</p>"
                    "<p>A book about a tool for teamwork has at least three possible readers, and they "
                    "want different things:</p>"
                    "<ul>"
                    "<li><b>The one who has to use it.</b> She wants to get through Monday without "
                    "losing a file.</li>"
                    "<li><b>The one who has to introduce it.</b> He wants to know what to say when "
                    "people groan.</li>"
                    "<li><b>The one who has to lead in it.</b> They want to know what changes when work "
                    "becomes visible, including their own.</li></ul>"
                ),
            ),
            ("heading", {"text": "Choose the reader you can picture", "level": "section"}),
            (
                "text",
                (
                    "<p>My advice to anyone writing about tools is to choose one of those readers and "
                    "give them a name, a desk and a bad afternoon. Write to that person. Others will "
                    "read over their shoulder and take what they need.</p>"
                    "<p>The second reader in the list is the one I find most interesting. Nobody trains "
                    "you to introduce a tool to your colleagues. You get a launch date and a slide pack. "
                    "What you need is a set of small, honest conversations: what annoys us now, what we "
                    "might stop doing, who will go first.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": "Nobody wants to learn the tool. They want the thing on the other side of it.",
                    "attribution": "From the sample text",
                },
            ),
            ("heading", {"text": "A test before you publish", "level": "section"}),
            (
                "text",
                (
                    "<p>Hand a chapter to somebody who resembles your reader, and go away. When you come "
                    "back, don't ask whether they liked it. Ask what they are going to do tomorrow. If "
                    "they can tell you, you know who it's for. If they say it was very comprehensive, go "
                    "back and choose again.</p>"
                    "<p>If you're about to introduce something new to your own team, the "
                    '<a linktype="page" id="readiness-audit">readiness audit</a> asks these questions '
                    "before the launch instead of after it.</p>"
                ),
            ),
        ],
    },
    {
        "date": "2019-12-05T08:45",
        "title": "Random Thoughts for LearnTec2020 Presentation",
        "slug": "random-thoughts-for-learntec2020-presentation",
        "summary": (
            "Loose notes toward a talk, in no sensible order, shared early because that is when other "
            "people can still help."
        ),
        "picture": "lectern",
        "body": [
            (
                "text",
                (
                    "<p>These are notes for a talk, before the talk knows what it is about. I'm leaving "
                    "them untidy on purpose. If I wait until they are neat, it will be too late for "
                    'anyone to say "yes, but have you thought of…". Treat the list as a sample of what '
                    "thinking looks like early on. It describes no actual program or event.</p>"
                ),
            ),
            ("heading", {"text": "Scraps", "level": "section"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>People who travel a long way to hear a talk deserve something they couldn't "
                    "have read at home. What would that be?</li>"
                    "<li>Start with a moment, and let the idea come out of it. The slide with the "
                    "definition can wait. Perhaps forever.</li>"
                    "<li>Many in the room will be listening in their second or third language. Short "
                    "words. Pauses. No puns about cricket.</li>"
                    "<li>What do we ask people to give up when we ask them to share their work? It's "
                    "always something: time, certainty, status.</li>"
                    '<li>"Learning in the flow of work" is a lovely phrase. What does it look like at '
                    "ten past three on a wet Tuesday?</li>"
                    "<li>If I could have only one picture, which would it be?</li></ul>"
                ),
            ),
            ("heading", {"text": "Questions I can't answer yet", "level": "section"}),
            (
                "accordion",
                {
                    "title": "",
                    "items": [
                        {
                            "question": "Is this a talk or a conversation?",
                            "answer": (
                                "<p>If it's a conversation, I need half the material and twice the "
                                "courage. I suspect it's a conversation.</p>"
                            ),
                        },
                        {
                            "question": "What is the one sentence?",
                            "answer": (
                                "<p>At the moment I have four, and that means I have none. I'll try each "
                                "of them on a patient friend and watch their face.</p>"
                            ),
                        },
                        {
                            "question": "What should happen the week after?",
                            "answer": (
                                "<p>One small thing, done by somebody who had no plan to do it when they "
                                "walked in. I would be more than happy with that.</p>"
                            ),
                        },
                    ],
                },
            ),
            ("heading", {"text": "What I'd like from you", "level": "section"}),
            (
                "text",
                (
                    "<p>Choose the scrap that made you stop, and tell me why. I'm especially glad to "
                    "hear from people who have sat through talks like this and quietly opened their "
                    "email. When did you do it? What had just been said?</p>"
                    '<p>You can <a linktype="page" id="lets-chat">write to me</a> with as little as one '
                    "line. I can work with one line.</p>"
                ),
            ),
        ],
    },
    {
        "date": "2019-12-03T10:15",
        "title": "Reflections on the Train Journey",
        "slug": "reflections-on-the-train-journey",
        "summary": (
            "A long seat by a window, no signal and nothing to do turns out to be a rather good place to "
            "learn something."
        ),
        "picture": "train",
        "body": [
            (
                "text",
                (
                    "<p>Trains are underrated classrooms. You can't go any faster by worrying. The view "
                    "changes just often enough to keep you awake, and sooner or later the signal drops "
                    "out and takes your excuses with it.</p>"
                ),
            ),
            (
                "picture",
                {
                    "image": "compass",
                    "alt": "A compass lying on a map with a dotted route",
                    "caption": "",
                    "width": "wide",
                },
            ),
            (
                "text",
                (
                    "<p>This is a sample reflection on any train journey that is long enough to finish a "
                    "thought. I could have chosen a bus or a waiting room, but a train comes with a "
                    "better window.</p>"
                ),
            ),
            ("heading", {"text": "What the window does", "level": "section"}),
            (
                "text",
                (
                    "<p>When people talk about reflection at work, they often mean a form with boxes in "
                    "it. What went well? What didn't? The questions are reasonable, and yet I've seldom "
                    "seen a box produce a surprise. Surprises turn up when your hands are idle and your "
                    "eyes are busy with something that doesn't matter. A paddock, a siding, the backs of "
                    "houses. You notice that you are still annoyed about a meeting, and then, a few "
                    "paddocks later, you notice why.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": "The answer arrives when the question stops shouting.",
                    "attribution": "From the sample text",
                },
            ),
            ("heading", {"text": "Three habits for the next journey", "level": "section"}),
            (
                "text",
                (
                    "<ol>"
                    "<li><b>Leave the first stretch empty.</b> No screen and no book. Let the week catch "
                    "up with you.</li>"
                    "<li><b>Write by hand, briefly.</b> A page is plenty. Write what you keep returning "
                    "to, even if it seems unimportant.</li>"
                    "<li><b>Decide on one thing before you arrive.</b> Someone to thank, something to "
                    "stop, a question to ask. Otherwise the thought gets off at the station and you "
                    "never see it again.</li></ol>"
                ),
            ),
            (
                "text",
                (
                    "<p>We tell people to make time for learning as if time were a cupboard that could "
                    "be tidied. Often the time is already there, in between things, and we fill it "
                    "because it feels idle. I don't have a method to offer, only a suggestion: on your "
                    "next journey, take the window seat and leave your bag closed until the second "
                    "stop.</p>"
                ),
            ),
        ],
    },
]
