"""The sample posts of October 2019, newest first."""

POSTS = [
    {
        "date": "2019-10-27T19:00",
        "title": "Getting Ready for Microsoft Ignite",
        "slug": "getting-ready-for-microsoft-ignite",
        "summary": (
            "A very short packing list for a very large conference, with one item that most people leave "
            "at home."
        ),
        "picture": "packing",
        "body": [
            (
                "text",
                (
                    "<p>A very short sample post, as I should be packing.</p>"
                    "<p>Comfortable shoes. A notebook that opens flat. A water bottle. The charger, and "
                    "the other charger. Three questions from people who can't come. And, at the top of "
                    "the bag where I can reach it, permission to walk out of a talk that isn't for "
                    "me.</p>"
                    "<p>The rest can be bought, borrowed or done without.</p>"
                ),
            ),
        ],
    },
    {
        "date": "2019-10-20T17:15",
        "title": "What I've Been Learning About This Week – Using a Hand Held Microphone",
        "slug": "what-ive-been-learning-about-this-week-using-a-hand-held-microphone",
        "summary": (
            "A microphone in the hand looks simple until you interview someone with it. Notes from a "
            "week of practice."
        ),
        "picture": "microphone",
        "body": [
            (
                "text",
                (
                    "<p>You would think there was nothing to learn. You hold it, you talk, it listens. "
                    "Then you play the recording back and find that you have captured a fine portrait of "
                    "the air conditioning, with a conversation somewhere behind it.</p>"
                    "<p>So the sample subject for this week is the hand-held microphone, and what anyone "
                    "might discover by practising with one.</p>"
                ),
            ),
            (
                "picture",
                {
                    "image": "conversation",
                    "alt": "Two armchairs turned towards each other, with speech bubbles above them",
                    "caption": "",
                    "width": "text",
                },
            ),
            ("heading", {"text": "Holding it", "level": "section"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>Keep it about a hand's width below the mouth and point it upwards. Any closer "
                    "and you hear every breath.</li>"
                    "<li>Hold it still. Fingers that fidget sound like a small animal in a paper "
                    "bag.</li>"
                    "<li>Mind the cable. Make one loop around your hand, loosely, so that a tug doesn't "
                    "reach the plug.</li>"
                    "<li>Decide which hand before you start. You'll want the other one for your "
                    "notes.</li></ul>"
                ),
            ),
            ("heading", {"text": "Sharing it", "level": "section"}),
            (
                "text",
                (
                    "<p>The difficult part begins when there are two of you. The microphone has to be "
                    "where the voice is, and the voice moves.</p>"
                    "<ol>"
                    "<li>Ask your question with the microphone at your own mouth.</li>"
                    "<li>Move it while you finish the sentence, and not after.</li>"
                    "<li>Keep hold of it. If you hand it over, you have handed over the interview as "
                    "well.</li>"
                    "<li>When the answer ends, wait for a moment before you take it back. The best line "
                    "often comes after the pause.</li></ol>"
                ),
            ),
            ("heading", {"text": "What it taught me about listening", "level": "section"}),
            (
                "text",
                (
                    "<p>A microphone makes turn-taking visible. If I move it too early, I'm cutting "
                    "someone off and we can both see it. If I move it too late, my own first words are "
                    "lost, and quite right too. After a few rounds you find yourself waiting until "
                    "people have actually finished, which isn't something I can claim to do in every "
                    "meeting.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": "We have two ears and one mouth, and should use them in that proportion.",
                    "attribution": "A proverb",
                },
            ),
            ("heading", {"text": "How to practise", "level": "section"}),
            (
                "text",
                (
                    "<p>Find a friend and a noisy place. Interview each other for two minutes about "
                    "breakfast. Listen back with headphones, pick one fault and do it again. Repeat "
                    "until breakfast is the most interesting part of the recording.</p>"
                    "<p>If you'd like to practise with your team, that is one of the things we do in "
                    '<a linktype="page" id="video-sharing">Show and Share Your Work Through '
                    "Video</a>.</p>"
                ),
            ),
        ],
    },
    {
        "date": "2019-10-20T10:00",
        "title": "What We Can Learn from The Joker",
        "slug": "what-we-can-learn-from-the-joker",
        "summary": (
            "Stories about people in masks have something to say about work, and about what happens when "
            "nobody is listening."
        ),
        "picture": "masks",
        "body": [
            (
                "text",
                (
                    "<p>Every culture has its figure of the joker: the fool, the trickster, the one in "
                    "the mask who is allowed to say what the others can't. You meet him in a pack of "
                    "cards, in old plays and, every few years, at the pictures. This sample post isn't a "
                    "review and gives away no plot. It's about what the figure can teach people whose "
                    "job is learning.</p>"
                ),
            ),
            ("heading", {"text": "Masks are tiring", "level": "section"}),
            (
                "text",
                (
                    "<p>Most of us wear some sort of mask at work. It's often a cheerful one. We nod at "
                    'the plan we don\'t understand, and say "no worries" when there are several. A '
                    "little of that is only manners. But someone who can never take the mask off won't "
                    "ask a question, won't admit a mistake and won't learn much either, because learning "
                    "begins with not knowing, and not knowing shows on your face.</p>"
                ),
            ),
            (
                "picture",
                {
                    "image": "stage",
                    "alt": "A speaker on a lit stage in front of an audience",
                    "caption": "",
                    "width": "wide",
                },
            ),
            ("heading", {"text": "The fool asks the question", "level": "section"}),
            (
                "text",
                (
                    "<p>In the old stories the fool is the only one at court who may ask the king "
                    "whether he is sure. Teams need that role, and it shouldn't always fall to the same "
                    "person. Try passing it around: in each meeting, one person has the task of asking "
                    "the obvious question. It's easier to say \"as today's fool, may I ask why we're "
                    'doing this?" than to look foolish on your own account.</p>'
                ),
            ),
            ("heading", {"text": "Somebody has to listen", "level": "section"}),
            (
                "text",
                (
                    "<p>The darker versions of the story are about people nobody listened to. I take "
                    "something ordinary from that. Before you build a program for people who seem "
                    "difficult or disengaged, sit down with a few of them. Ask what they have tried to "
                    "say, and to whom. Quite often there was a joke in it, and everybody laughed and "
                    "moved on.</p>"
                ),
            ),
            ("quote", {"text": "Many a true word is spoken in jest.", "attribution": "A proverb"}),
            ("heading", {"text": "Three things to try", "level": "section"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>Begin a meeting by admitting something small that you don't understand.</li>"
                    "<li>Appoint a fool, with thanks, and change the appointment every time.</li>"
                    "<li>When somebody jokes about a problem, wait until the laughter is over and ask "
                    "them about it.</li></ul>"
                ),
            ),
        ],
    },
    {
        "date": "2019-10-13T15:45",
        "title": "Working Through My Process of A Presentation",
        "slug": "working-through-my-process-of-a-presentation",
        "summary": (
            "From a blank page to the night before: one way to build a talk, with the untidy parts left in."
        ),
        "picture": "slides",
        "body": [
            (
                "text",
                (
                    "<p>People see the talk. They don't see the floor of the study, covered in sticky "
                    "notes, or the version that was about something else entirely. I think we should "
                    "show more of that, so here is a process from beginning to end. Like the rest of the "
                    "blog it is a sample. Borrow whatever is useful.</p>"
                ),
            ),
            ("heading", {"text": "1. Stay away from the slides", "level": "section"}),
            (
                "text",
                (
                    "<p>The longer you can put off opening the slide program, the better the talk. Start "
                    "with paper. Write the date, who will be there and what they had to leave undone in "
                    'order to come. Then finish this sentence: "After this talk, one person will…"</p>'
                ),
            ),
            ("heading", {"text": "2. Collect far too much", "level": "section"}),
            (
                "text",
                (
                    "<p>For some days, write down every story, example, picture and half-remembered line "
                    "that belongs. Don't judge. One idea to a note, so that you can move them about.</p>"
                ),
            ),
            ("heading", {"text": "3. Find the spine", "level": "section"}),
            (
                "picture",
                {
                    "image": "workbench",
                    "alt": "A workbench with pencils and a cabinet of small drawers",
                    "caption": "",
                    "width": "text",
                },
            ),
            (
                "text",
                (
                    "<p>Lay the notes on the floor and look for a line through them. Mine is usually one "
                    "of three:</p>"
                    "<ul>"
                    "<li><b>A journey:</b> we were here, this happened, now we're there.</li>"
                    "<li><b>A problem:</b> this is what hurts, this is why, this is what helps.</li>"
                    "<li><b>A list:</b> plain, honest and easier to remember than people think.</li></ul>"
                    "<p>Everything that's off the line goes into an envelope. You'll miss some of it, "
                    "and the audience won't.</p>"
                ),
            ),
            ("heading", {"text": "4. Say it aloud before you make it pretty", "level": "section"}),
            (
                "text",
                (
                    "<p>Talk it through to a wall, a pet or a patient friend. Wherever you start to "
                    "explain too much, something is in the wrong order. Wherever you get bored, cut.</p>"
                ),
            ),
            ("heading", {"text": "5. Make the slides, quickly", "level": "section"}),
            (
                "text",
                (
                    "<p>One idea on each. Large words, few of them, and enough contrast that somebody at "
                    "the back with tired eyes can read it. If a slide needs an apology, it needs to "
                    "go.</p>"
                ),
            ),
            ("heading", {"text": "6. The night before", "level": "section"}),
            (
                "text",
                (
                    "<p>Change nothing. Read the first sentence and the last sentence aloud, put the "
                    "charger by the door and go to bed.</p>"
                ),
            ),
            (
                "cards",
                {
                    "title": "Take this further",
                    "cards": [
                        {
                            "title": "Sample talk: Getting More Out of a Conference",
                            "text": "An outline of a talk, for comparison with your own.",
                            "picture": "stage",
                            "page": "talk-learning-at-events",
                        },
                        {
                            "title": "Checklist: Your First Two-Minute Video",
                            "text": "Much of it works for talks as well.",
                            "picture": "camera",
                            "page": "checklist-short-video",
                        },
                    ],
                },
            ),
        ],
    },
    {
        "date": "2019-10-06T16:20",
        "title": "How I'm Using Session Builder for Microsoft Ignite",
        "slug": "how-im-using-session-builder-for-microsoft-ignite",
        "summary": (
            "A large conference program is a menu the size of a phone book. A way to choose that starts "
            "with your questions."
        ),
        "picture": "calendar",
        "body": [
            (
                "text",
                (
                    "<p>Large conferences give you a planner, and the planner gives you hundreds of "
                    "things to choose from. It's a generous thing to do and it's rather cruel. This "
                    "sample post describes a way of choosing that works with any planner for any big "
                    "event. It isn't a guide to a particular one.</p>"
                ),
            ),
            ("heading", {"text": "Begin with questions and not with titles", "level": "section"}),
            (
                "text",
                (
                    "<p>Titles are written to be chosen. If you start by browsing, you'll fill every "
                    "hour with things that sound wonderful. So before opening the planner, write down "
                    "three questions you would like to be able to answer by the time you go home. Mine "
                    "tend to be of this kind:</p>"
                    "<ol>"
                    "<li>What are other people finding hard that I thought was only hard for me?</li>"
                    "<li>What's changing that I ought to tell others about?</li>"
                    "<li>Who is doing something so unlike my own work that I'd learn from simply "
                    "watching?</li></ol>"
                ),
            ),
            ("heading", {"text": "Use four colours", "level": "section"}),
            (
                "table",
                {
                    "caption": "A simple code for a crowded calendar",
                    "header": ["Mark", "Meaning", "How many in a day"],
                    "rows": [
                        ["Must", "It answers one of my questions", "Two at most"],
                        ["Might", "I'd like to go if I have the energy", "Two"],
                        ["People", "Time set aside to talk with somebody", "At least one"],
                        ["Empty", "Nothing at all, and I mean it", "At least one"],
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>The last line is the important one. Empty hours are where you write up what you "
                    "heard, follow a conversation down a corridor, or sit with your shoes off. If the "
                    "planner won't let you add an empty hour, make up a meeting with yourself.</p>"
                ),
            ),
            ("heading", {"text": "Check the walk", "level": "section"}),
            (
                "text",
                (
                    "<p>Look at the map. Two talks side by side in the calendar may be at opposite ends "
                    "of a very long building. I'd rather sit through one whole talk than see the end of "
                    "one and the beginning of another.</p>"
                ),
            ),
            ("heading", {"text": "Then let go of it", "level": "section"}),
            (
                "text",
                (
                    '<p>On the day, the plan is a starting point. Somebody will say "you should come to '
                    'this with me", and you should. You can usually watch the recording of a talk later. '
                    "Nobody records the walk there.</p>"
                ),
            ),
        ],
    },
    {
        "date": "2019-10-06T09:10",
        "title": "Experiment With Your Art",
        "slug": "experiment-with-your-art",
        "summary": (
            "You don't have to be good at drawing to think with a pencil. A case for small, bad, "
            "cheerful experiments."
        ),
        "picture": "brushes",
        "body": [
            (
                "text",
                (
                    '<p>Sooner or later most adults say "I can\'t draw", in the tone they would use to '
                    "own up to a parking fine. What they usually mean is that they stopped when they "
                    "were about ten, and draw like a ten-year-old. That is quite good enough for "
                    "thinking with.</p>"
                ),
            ),
            (
                "picture",
                {
                    "image": "letters",
                    "alt": "An envelope full of letters, with paper planes flying off",
                    "caption": "A sample picture. Any paper and any pencil would do.",
                    "width": "full",
                },
            ),
            ("heading", {"text": "Why bother?", "level": "section"}),
            (
                "text",
                (
                    '<p>Making something with your hands slows you down. You can write "we improve '
                    "collaboration\" without having a single thought, but you can't draw it. You have to "
                    "decide who is in the picture, where they stand and what passes between them. A bad "
                    "drawing of a good question beats a handsome slide of nothing in particular.</p>"
                    "<p>The second reason has to do with being a beginner. Anyone who teaches or coaches "
                    "needs to remember, fairly often, what it's like to be hopeless at something in "
                    "front of others. Watercolour will remind you within minutes.</p>"
                ),
            ),
            ("heading", {"text": "Five experiments for this week", "level": "section"}),
            (
                "text",
                (
                    "<ol>"
                    "<li>Draw your working day as a map. Put in the swamps.</li>"
                    "<li>Take notes at a meeting in pictures only, and explain them to someone "
                    "afterwards.</li>"
                    "<li>Paint the same mug three times and don't throw any of them away.</li>"
                    "<li>Cut up an old magazine and make a picture of a problem you are stuck on.</li>"
                    "<li>Write a sentence beautifully, by hand, and leave it where somebody will find "
                    "it.</li></ol>"
                ),
            ),
            ("heading", {"text": "The only rules", "level": "section"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>Small. A postcard is big enough.</li>"
                    "<li>Quick. Stop when the timer rings.</li>"
                    "<li>Shown. Let at least one person see it, with no apology beforehand.</li></ul>"
                ),
            ),
            (
                "text",
                (
                    "<p>The last rule is the hard one, and so it's the one that counts. Showing someone "
                    "a wobbly drawing is excellent practice for showing them a wobbly idea. This sample "
                    "post has nothing more to say on the subject. Go and find a pencil.</p>"
                ),
            ),
        ],
    },
]
