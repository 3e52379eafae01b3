"""The sample pages about services for teams."""

PAGES = [
    {
        "key": "for-teams",
        "parent": "home",
        "type": "services-index",
        "title": "For Teams",
        "slug": "for-teams",
        "summary": (
            "Consulting and group programs for teams that want to share what they know, work "
            "together well and keep learning as the work changes."
        ),
        "picture": "teams",
        "body": [
            (
                "text",
                (
                    "<p>Every team already has a way of learning. It might be a person everyone asks, "
                    "a folder nobody can find, or a weekly meeting where the good part comes after the "
                    "agenda. I help you see how your team learns now, keep what works, and build a few "
                    "habits that make the rest easier.</p>"
                ),
            ),
            (
                "text",
                (
                    '<p>Not sure which of these fits? Start with the <a linktype="page" '
                    'id="readiness-audit">readiness audit</a>. It\'s designed for exactly that '
                    "moment.</p>"
                ),
            ),
        ],
    },
    {
        "key": "future-skills",
        "parent": "for-teams",
        "type": "service",
        "title": "Future Skills Capability Consulting",
        "slug": "future-skills-capability-consulting",
        "summary": (
            "Work out which skills your people will need next, which ones they already have, and "
            "how to close the gap using the work itself."
        ),
        "picture": "compass",
        "body": [
            (
                "text",
                (
                    "<p>Lists of future skills are easy to find and hard to use. They tell you that "
                    "people should be curious, adaptable and good with data. They don't tell you what "
                    "to do on Monday. In this service we take the long list, hold it against the work "
                    "your people really do, and come away with a short list you can act on.</p>"
                ),
            ),
            (
                "heading",
                {
                    "text": "What you will have at the end",
                    "level": "section",
                },
            ),
            (
                "text",
                (
                    "<p>You will have a one-page picture of the skills that matter for each role, "
                    "drawn from conversations with the people in it. Beside each skill stands a plain "
                    "example of what it looks like on a good day. With it comes a plan for the first "
                    "few months, made of small practices that fit into normal work, and a way to tell "
                    "whether they are helping.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "A skill is something you can watch a person do. If you can't picture it, keep "
                        "asking."
                    ),
                    "attribution": "From the sample text",
                },
            ),
            (
                "heading",
                {
                    "text": "What I need from you",
                    "level": "section",
                },
            ),
            (
                "text",
                (
                    "<p>One person who can open doors, time with people who do the work, and "
                    "permission to hear things that are a little uncomfortable. I share themes and "
                    "never report who said what.</p>"
                ),
            ),
        ],
        "fields": {
            "outcome": "A one-page picture of the skills that matter, and a plan for the first few months.",
            "is_in_person": True,
            "is_hybrid": True,
            "duration": "A first stage of a few weeks, then regular check-ins",
            "for_whom": (
                "<ul>"
                "<li>Leaders whose work is changing faster than their training plan</li>"
                "<li>Learning teams who have been asked for a capability framework and would rather "
                "build something people will use</li>"
                "<li>Project teams who have to learn a new way of working while they deliver</li>"
                "</ul>"
            ),
            "invitation": "Start with one role",
            "invitation_text": (
                "Pick the role that is changing most. We can talk it through in half an hour and see "
                "whether there is something to do."
            ),
            "steps": [
                (
                    "step",
                    {
                        "title": "Listen",
                        "text": (
                            "I talk with people in the roles, and with those who depend on them. I ask "
                            "about last week's work, since that is where the truth is."
                        ),
                    },
                ),
                (
                    "step",
                    {
                        "title": "Sort",
                        "text": (
                            "Together we group what we heard: skills to keep, skills to grow and skills to "
                            "let go."
                        ),
                    },
                ),
                (
                    "step",
                    {
                        "title": "Choose",
                        "text": "We pick a handful. A plan with twenty priorities has none.",
                    },
                ),
                (
                    "step",
                    {
                        "title": "Practise",
                        "text": (
                            "Each skill gets a small practice that people can begin the same week, such as "
                            "pairing up, narrating a task or reviewing a decision together."
                        ),
                    },
                ),
                (
                    "step",
                    {
                        "title": "Check in",
                        "text": "We meet regularly to see what has stuck, and adjust.",
                    },
                ),
            ],
            "questions": [
                (
                    "question",
                    {
                        "question": "Will we get a capability framework?",
                        "answer": (
                            "<p>If you need one, yes, and it will be short. Most people need a page they "
                            "can talk about with their manager, and that page comes first.</p>"
                        ),
                    },
                ),
                (
                    "question",
                    {
                        "question": "Do you run training as part of this?",
                        "answer": (
                            "<p>Sometimes, when a group needs a push to get started. Most of the growth "
                            "comes from practice between our meetings.</p>"
                        ),
                    },
                ),
                (
                    "question",
                    {
                        "question": "Can this sit beside our existing framework?",
                        "answer": (
                            "<p>Yes. I translate the framework's language into what people do every day, "
                            "and mark the places where the two don't match.</p>"
                        ),
                    },
                ),
                (
                    "question",
                    {
                        "question": "How long does it take?",
                        "answer": (
                            "<p>It depends on the number of roles. We agree on a first stage that is short "
                            "enough to show whether the approach suits you.</p>"
                        ),
                    },
                ),
            ],
            "tag_names": ["Planning", "Projects", "Ideas"],
        },
        "packages": [
            {
                "name": "One role (sample price)",
                "kind": "from",
                "amount": "1234",
                "per": "role",
                "included": (
                    "Interviews with people in the role\n"
                    "A skills picture on one page\n"
                    "A plan of small practices"
                ),
            },
            {
                "name": "Several roles",
                "kind": "request",
                "included": (
                    "Everything above, role by role\nA conversation with the leaders\nRegular check-ins"
                ),
            },
        ],
        "testimonials": ["sample-team"],
    },
    {
        "key": "readiness-audit",
        "parent": "for-teams",
        "type": "service",
        "title": "Workplace Learning & Collaboration Readiness Audit",
        "slug": "workplace-learning-collaboration-readiness-audit",
        "summary": (
            "Find out how people really learn and work together before you spend money on a new "
            "platform or program."
        ),
        "picture": "magnifier",
        "body": [
            (
                "text",
                (
                    "<p>A new collaboration tool arrives. There is a launch, a training day and a "
                    "cheerful banner. Some months later the same people are sending each other the "
                    "same attachments by email. Usually the tool is fine. Nobody asked how people were "
                    "working in the first place, so nobody could say what should change.</p>"
                    "<p>This audit asks first.</p>"
                ),
            ),
            (
                "columns",
                {
                    "left": [
                        (
                            "text",
                            (
                                "<p><b>What I look at</b></p>"
                                "<ul>"
                                "<li>How people find answers when they are stuck</li>"
                                "<li>Where useful conversations happen, and who isn't in them</li>"
                                "<li>What managers do that helps or gets in the way</li>"
                                "<li>Which tools people use, and which they avoid</li>"
                                "</ul>"
                            ),
                        ),
                    ],
                    "right": [
                        (
                            "picture",
                            {
                                "image": "toolbox",
                                "alt": "Tools hung in two neat rows on a board",
                                "caption": "",
                                "width": "text",
                            },
                        ),
                    ],
                },
            ),
            (
                "heading",
                {
                    "text": "What you will have at the end",
                    "level": "section",
                },
            ),
            (
                "text",
                (
                    "<p>You will have a short report in plain language with three parts: what is "
                    "working and should be protected, what is in the way, and what to try first. It "
                    "comes with a conversation with your leaders and another with the people who took "
                    "part, because they deserve to hear the results too.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "How ready does it feel?",
                    "header": ["What you might hear", "What it can mean", "A first step"],
                    "rows": [
                        [
                            "I just ask whoever sits next to me",
                            "Help is close, but stays hidden",
                            "Move one question a week into the open",
                        ],
                        [
                            "I don't want to look silly",
                            "It doesn't feel safe to ask",
                            "Leaders ask first, in public",
                        ],
                        [
                            "There are too many places to look",
                            "No shared agreement on tools",
                            "Decide together what goes where",
                        ],
                        [
                            "We did that last year",
                            "Earlier work was never finished",
                            "Show what came of it, then ask",
                        ],
                    ],
                },
            ),
        ],
        "fields": {
            "outcome": "A short, plain report: what to protect, what is in the way, and what to try first.",
            "is_online": True,
            "is_in_person": True,
            "duration": "About an hour from each person who takes part",
            "for_whom": (
                "<ul>"
                "<li>Teams about to roll out, or relaunch, a collaboration platform</li>"
                "<li>Learning teams who want evidence before they redesign a program</li>"
                "<li>Leaders who sense that knowledge is stuck and want to know where</li>"
                "</ul>"
            ),
            "invitation": "Thinking of a rollout?",
            "invitation_text": (
                "The best time for this audit is before the decision. The second best time is now."
            ),
            "steps": [
                (
                    "step",
                    {
                        "title": "Agree on the question",
                        "text": "We write one sentence that says what you want to find out.",
                    },
                ),
                (
                    "step",
                    {
                        "title": "Listen",
                        "text": (
                            "I meet small groups and individuals, in person or by video, and watch how "
                            "some real work gets done."
                        ),
                    },
                ),
                (
                    "step",
                    {
                        "title": "Look",
                        "text": (
                            "I read through the spaces you give me access to, with the knowledge of the "
                            "people who use them."
                        ),
                    },
                ),
                (
                    "step",
                    {
                        "title": "Make sense of it",
                        "text": (
                            "I bring early findings to a small group of yours, who tell me what I have "
                            "misread."
                        ),
                    },
                ),
                (
                    "step",
                    {
                        "title": "Report and decide",
                        "text": "You get the report, and we agree on the first small steps.",
                    },
                ),
            ],
            "questions": [
                (
                    "question",
                    {
                        "question": "Will you tell us which platform to buy?",
                        "answer": (
                            "<p>No. I'll tell you what your people need to be able to do, which makes that "
                            "choice much simpler.</p>"
                        ),
                    },
                ),
                (
                    "question",
                    {
                        "question": "Is it anonymous?",
                        "answer": (
                            "<p>What people tell me is reported as themes. In a very small team that may "
                            "not be enough to protect someone, and then I leave the detail out.</p>"
                        ),
                    },
                ),
                (
                    "question",
                    {
                        "question": "How much time does it take from our people?",
                        "answer": (
                            "<p>About an hour from each person who takes part, a little more from the "
                            "person who helps me arrange it.</p>"
                        ),
                    },
                ),
            ],
            "tag_names": ["Microsoft Teams", "Tools"],
        },
        "packages": [
            {
                "name": "One team (sample price)",
                "kind": "fixed",
                "amount": "2345",
                "included": ("Listening sessions\nA review of your tools\nA report in plain language"),
            },
            {
                "name": "Several teams or places",
                "kind": "request",
                "included": ("Everything above, for each of them\nA comparison they can talk about"),
            },
        ],
        "testimonials": ["sample-team"],
    },
    {
        "key": "video-sharing",
        "parent": "for-teams",
        "type": "service",
        "title": "Show and Share Your Work Through Video",
        "slug": "show-and-share-your-work-through-video",
        "summary": (
            "Help your people make short, useful videos about their work with the phone or laptop "
            "they already have."
        ),
        "picture": "camera",
        "body": [
            (
                "text",
                (
                    "<p>Somewhere in your organisation a person knows the trick that saves everyone "
                    "else an hour. They have explained it at their desk more often than they can "
                    "count. A two-minute video would let them stop, and would help people they have "
                    "never met.</p>"
                    '<p>Making that video is the easy part. Getting past "I hate how I sound" takes '
                    "company and practice, and that is what this program offers.</p>"
                ),
            ),
            (
                "heading",
                {
                    "text": "What you will have at the end",
                    "level": "section",
                },
            ),
            (
                "text",
                (
                    "<p>Each person will have planned, recorded and shared a few short videos about "
                    "real work. Your team will have agreed on where videos live, how they are named "
                    "and when a video is the wrong choice. Most of all, people will have lost their "
                    "fear of the record button.</p>"
                ),
            ),
            (
                "picture",
                {
                    "image": "phone",
                    "alt": "A mobile phone with speech bubbles rising from it",
                    "caption": "A phone, a window and a clear first sentence will do.",
                    "width": "wide",
                },
            ),
        ],
        "fields": {
            "outcome": "Each person has planned, recorded and shared a few short videos about real work.",
            "is_online": True,
            "is_in_person": True,
            "duration": "Half a day, or six weeks at an hour a week",
            "for_whom": (
                "<ul>"
                "<li>Teams spread across places or shifts who can't simply lean over and ask</li>"
                "<li>Subject experts who are asked the same questions every week</li>"
                "<li>Learning teams who would like to publish less and help others publish more</li>"
                "</ul>"
            ),
            "invitation": "Who should stop repeating themselves?",
            "invitation_text": "Think of the person everyone asks. They are a fine place to begin.",
            "steps": [
                (
                    "step",
                    {
                        "title": "Watch",
                        "text": "We look at short work videos together and decide what makes one useful.",
                    },
                ),
                (
                    "step",
                    {
                        "title": "Record badly",
                        "text": (
                            "Everyone makes a one-minute video in the first session. It's meant to be "
                            "awkward, and we laugh."
                        ),
                    },
                ),
                (
                    "step",
                    {
                        "title": "Plan lightly",
                        "text": (
                            "You learn to write a first sentence, a last sentence and three points in "
                            "between."
                        ),
                    },
                ),
                (
                    "step",
                    {
                        "title": "Get better at one thing",
                        "text": "Sound, light, framing or pace: one at a time, with feedback.",
                    },
                ),
                (
                    "step",
                    {
                        "title": "Share",
                        "text": "You publish a video where colleagues can find it, and ask for comments.",
                    },
                ),
            ],
            "questions": [
                (
                    "question",
                    {
                        "question": "Do we need equipment?",
                        "answer": (
                            "<p>No. A phone or a laptop is enough. An inexpensive microphone helps later, "
                            "once people know they want to go on.</p>"
                        ),
                    },
                ),
                (
                    "question",
                    {
                        "question": "What about people who won't appear on camera?",
                        "answer": (
                            "<p>They record their screen, their hands or a drawing. The voice can be a "
                            "colleague's. Nobody has to show their face.</p>"
                        ),
                    },
                ),
                (
                    "question",
                    {
                        "question": "Do you edit the videos?",
                        "answer": (
                            "<p>We keep them short enough that they rarely need it. I show you how to trim "
                            "the start and the end, which solves most of it.</p>"
                        ),
                    },
                ),
                (
                    "question",
                    {
                        "question": "Are captions included?",
                        "answer": (
                            "<p>Yes, as a habit. You learn to write and correct captions, because some "
                            "colleagues can't listen and others can't hear.</p>"
                        ),
                    },
                ),
            ],
            "tag_names": ["Video", "Microphones"],
        },
        "packages": [
            {
                "name": "Half a day (sample price)",
                "kind": "fixed",
                "amount": "1234",
                "per": "group",
                "included": (
                    "One session for up to twelve people\nA first recording by everyone\nTemplates to keep"
                ),
            },
            {
                "name": "Six weeks (sample price)",
                "kind": "from",
                "amount": "123.50",
                "per": "person",
                "included": ("Six group sessions\nPractice between them\nFeedback on every recording"),
            },
            {
                "name": "Guides of your own",
                "kind": "request",
                "included": ("Six weeks for those who will teach others\nA guide’s handbook"),
            },
        ],
        "testimonials": ["sample-video"],
    },
    {
        "key": "twitter-networks",
        "parent": "for-teams",
        "type": "service",
        "title": "Twitter for Building Professional Networks",
        "slug": "twitter-for-building-professional-networks",
        "summary": (
            "A guided introduction for groups who want to use Twitter, and public networks like "
            "it, to learn from people in their field."
        ),
        "picture": "bird",
        "body": [
            (
                "text",
                (
                    "<p>Public networks have a poor reputation at work, often for good reason. They "
                    "can also be the shortest path to people who care about the same odd, specific "
                    "thing that you do. The difference lies in how you use them. This program takes a "
                    "small group from nervous to comfortable, with a purpose in mind the whole way.</p>"
                    "<p>Networks change their names and their owners. What you learn here is how to "
                    "find people, listen well and contribute, and you can take that with you wherever "
                    "your field gathers.</p>"
                ),
            ),
            (
                "heading",
                {
                    "text": "What you will have at the end",
                    "level": "section",
                },
            ),
            (
                "text",
                (
                    "<p>You will have a profile that says what you care about, a list of people worth "
                    "listening to, and a routine that takes about as long as a cup of tea. You'll have "
                    "joined a real conversation and lived to tell the tale. As a group you will have "
                    "talked through boundaries: what you share, what you never share and what to do "
                    "when something goes wrong.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": "Listen first. Then be useful. Then be yourself.",
                    "attribution": "From the sample text",
                },
            ),
            (
                "buttons",
                [
                    {
                        "label": "I'd rather have coaching by myself",
                        "page": "social-media-coaching",
                        "emphasis": "quiet",
                    },
                ],
            ),
        ],
        "fields": {
            "outcome": "A profile that says what you care about, and a routine as long as a cup of tea.",
            "is_online": True,
            "duration": "Five weeks, a little every day",
            "for_whom": (
                "<ul>"
                "<li>Professionals who have an account, and a feeling that they are doing it "
                "wrong</li>"
                "<li>Teams who want to follow what is happening in their field without drowning</li>"
                "<li>People preparing for a conference who would like to arrive already knowing "
                "someone</li>"
                "</ul>"
            ),
            "invitation": "Bring a small group",
            "invitation_text": "A handful of curious people and one sceptic is the ideal class.",
            "steps": [
                (
                    "step",
                    {
                        "title": "Purpose",
                        "text": 'Each person finishes the sentence "I\'d like to learn more about…".',
                    },
                ),
                (
                    "step",
                    {
                        "title": "Listening",
                        "text": (
                            "For the first while we only read. You build lists and notice who is generous."
                        ),
                    },
                ),
                (
                    "step",
                    {
                        "title": "Small replies",
                        "text": (
                            "You thank someone, answer a question or add a link. Nothing clever is required."
                        ),
                    },
                ),
                (
                    "step",
                    {
                        "title": "Conversations",
                        "text": "We take part in a scheduled chat together and discuss how it felt.",
                    },
                ),
                (
                    "step",
                    {
                        "title": "Review",
                        "text": (
                            "You decide what to keep, what to mute and how much time you are willing to "
                            "give it."
                        ),
                    },
                ),
            ],
            "questions": [
                (
                    "question",
                    {
                        "question": "Our policy makes people nervous. Can you help?",
                        "answer": (
                            "<p>Yes. We read it together, mark what it allows, and write down examples. "
                            "Most policies permit more than people think.</p>"
                        ),
                    },
                ),
                (
                    "question",
                    {
                        "question": "What about unpleasant people?",
                        "answer": (
                            "<p>We practise muting, blocking and walking away before anyone needs to. You "
                            "owe nobody a reply.</p>"
                        ),
                    },
                ),
                (
                    "question",
                    {
                        "question": "Does it have to be Twitter?",
                        "answer": (
                            "<p>The name is in the title, but the practice works on other networks too. We "
                            "choose the place where your field actually talks.</p>"
                        ),
                    },
                ),
                (
                    "question",
                    {
                        "question": "Do I have to use my own name?",
                        "answer": "<p>No. We talk about what each choice gives you and what it costs.</p>",
                    },
                ),
            ],
            "tag_names": ["Social Media", "Social Networks"],
        },
        "packages": [
            {
                "name": "A small group",
                "kind": "request",
                "included": ("A guided introduction\nDaily practice\nA closing review"),
            },
        ],
        "testimonials": [],
    },
    {
        "key": "showing-expertise",
        "parent": "for-teams",
        "type": "service",
        "title": "Showing and Sharing Your Work and Expertise",
        "slug": "showing-and-sharing-your-work-and-expertise",
        "summary": (
            "A short program that helps experts share their work as it happens, so that colleagues "
            "can learn from it and build on it."
        ),
        "picture": "workbench",
        "body": [
            (
                "text",
                (
                    "<p>Experts forget what it was like not to know. They also tend to think that "
                    "their everyday work is too ordinary to be worth showing. Both are normal, and "
                    "both leave everyone else guessing.</p>"
                    "<p>In this program a group of experts practises working out loud: sharing what "
                    "they are doing, while they are doing it, in ways that take little time and help "
                    "someone else.</p>"
                ),
            ),
            (
                "heading",
                {
                    "text": "What you will have at the end",
                    "level": "section",
                },
            ),
            (
                "text",
                (
                    "<p>Every person will have found two or three ways of sharing that suit them, and "
                    "used each of them on real work. The group will have a rhythm that can carry on "
                    "without me. You will also have a small library of examples made by your own "
                    "people, which persuades colleagues better than anything I could write.</p>"
                ),
            ),
            (
                "columns",
                {
                    "left": [
                        (
                            "picture",
                            {
                                "image": "brushes",
                                "alt": "Paint brushes in a jar beside broad strokes of colour",
                                "caption": "",
                                "width": "text",
                            },
                        ),
                    ],
                    "right": [
                        (
                            "quote",
                            {
                                "text": "Show me the third draft. I already trust you with the ninth.",
                                "attribution": "From the sample text",
                            },
                        ),
                    ],
                },
            ),
        ],
        "fields": {
            "outcome": "A rhythm of sharing work as it happens that carries on without me.",
            "is_online": True,
            "is_hybrid": True,
            "duration": "Seven weeks, an hour a week",
            "for_whom": (
                "<ul>"
                "<li>Specialists whose knowledge would be missed if they took a long holiday</li>"
                "<li>Communities of practice that have gone quiet</li>"
                "<li>Teams whose good work is invisible to the rest of the organisation</li>"
                "</ul>"
            ),
            "invitation": "Whose work deserves to be seen?",
            "invitation_text": "If a name came to mind, let's talk about how to make it easy for them.",
            "steps": [
                (
                    "step",
                    {
                        "title": "Before we start",
                        "text": (
                            "I speak with each person about their work and look for the parts that others "
                            "would love to see. We agree on where the sharing will take place and who "
                            "might be listening."
                        ),
                    },
                ),
                (
                    "step",
                    {
                        "title": "Notice",
                        "text": (
                            "You keep a log for a week of the moments when you solved something, got stuck "
                            "or changed your mind."
                        ),
                    },
                ),
                (
                    "step",
                    {
                        "title": "Narrate",
                        "text": "You turn one of them into a short post, a sketch or a recording.",
                    },
                ),
                (
                    "step",
                    {
                        "title": "Share",
                        "text": "You put it where a colleague could use it, and say what you'd like back.",
                    },
                ),
                (
                    "step",
                    {
                        "title": "Respond",
                        "text": "You comment on each other's work, which is a skill of its own.",
                    },
                ),
                (
                    "step",
                    {
                        "title": "Repeat",
                        "text": "We do it again with something a little braver.",
                    },
                ),
                (
                    "step",
                    {
                        "title": "Afterwards",
                        "text": (
                            "The group keeps its peer circles going. I join one more time, some weeks "
                            "later, to hear what lasted."
                        ),
                    },
                ),
            ],
            "questions": [
                (
                    "question",
                    {
                        "question": "Our work is confidential. Can we still do this?",
                        "answer": (
                            "<p>Yes. You can share how you work without sharing what you work on. We find "
                            "the line together, and agree on it with whoever is responsible.</p>"
                        ),
                    },
                ),
                (
                    "question",
                    {
                        "question": "Won't it take too much time?",
                        "answer": (
                            "<p>A useful note takes about ten minutes. It often saves the same ten minutes "
                            "several times over, because you are asked less often.</p>"
                        ),
                    },
                ),
                (
                    "question",
                    {
                        "question": "What if nobody reads it?",
                        "answer": (
                            "<p>At first, few people will. Write for the one person who would have been "
                            "glad of it last month.</p>"
                        ),
                    },
                ),
            ],
            "tag_names": ["Working Out Loud Week", "Habits"],
        },
        "packages": [
            {
                "name": "One peer circle (sample price)",
                "kind": "from",
                "amount": "345",
                "per": "person",
                "included": (
                    "A conversation with each person\nFive meetings of the circle\nTemplates you keep"
                ),
            },
            {
                "name": "Several circles",
                "kind": "request",
                "included": ("Everything above, for each circle\nA meeting of all of them at the end"),
            },
        ],
        "testimonials": [],
    },
]
