"""The sample pages about coaching for individuals."""

PAGES = [
    {
        "key": "for-individuals",
        "parent": "home",
        "type": "services-index",
        "title": "For Individuals",
        "slug": "for-individuals",
        "summary": (
            "One-to-one coaching for people who want a stronger network and a comfortable, honest "
            "presence online."
        ),
        "picture": "individuals",
        "body": [
            (
                "text",
                (
                    "<p>You don't need to become a different person to be visible. You need a clear "
                    "idea of what you want to be known for, a few people to talk with, and a habit "
                    "small enough to survive a busy week. Coaching gives you a place to work that out "
                    "and somebody who will notice if you stop.</p>"
                ),
            ),
            (
                "text",
                (
                    "<p>Both programs are one to one, and both begin with a conversation. If you'd "
                    'like to try something by yourself first, have a look at the <a linktype="page" '
                    'id="free-resources">free resources</a>.</p>'
                ),
            ),
        ],
    },
    {
        "key": "network-builder",
        "parent": "for-individuals",
        "type": "service",
        "title": "Network Builder Coaching Program",
        "slug": "network-builder-coaching-program",
        "summary": (
            "One-to-one coaching to help you build a professional network that is useful, generous "
            "and truly yours."
        ),
        "picture": "network",
        "body": [
            (
                "text",
                (
                    "<p>Most of us think about our network when we need something: a job, a supplier, "
                    "an answer. That is the hardest moment to begin. This program helps you build a "
                    "network slowly and on purpose, so that the people are there, and know you, long "
                    "before you have anything to ask.</p>"
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
                    "<p>You will have a map of your network as it is, with its gaps, and a picture of "
                    "the one you want. You will have made real contact with people in the gaps and "
                    "kept it going. You'll also have a weekly habit that fits your life, and the words "
                    "to introduce yourself without cringing.</p>"
                ),
            ),
            (
                "picture",
                {
                    "image": "conversation",
                    "alt": "Two armchairs turned towards each other, with speech bubbles above them",
                    "caption": "",
                    "width": "wide",
                },
            ),
            (
                "heading",
                {
                    "text": "Between our calls",
                    "level": "section",
                },
            ),
            (
                "text",
                (
                    "<p>You'll have one small thing to do each week. You can send me a question at any "
                    "time, and I'll write down what we agreed after every call so that you can "
                    "concentrate on talking.</p>"
                ),
            ),
        ],
        "fields": {
            "outcome": "A map of your network, people in its gaps, and a weekly habit that fits your life.",
            "is_online": True,
            "duration": "Six or twelve calls, a week or two apart",
            "for_whom": (
                "<ul>"
                "<li>You are changing roles or fields and most of your contacts are in the old "
                "one</li>"
                "<li>You have worked in one organisation for years and know hardly anyone outside "
                "it</li>"
                "<li>You work for yourself and miss having colleagues</li>"
                "<li>You find networking events exhausting and would like another way</li>"
                "</ul>"
            ),
            "invitation": "Draw the first map with me",
            "invitation_text": "The first conversation is free, and you can keep the map.",
            "steps": [
                (
                    "step",
                    {
                        "title": "Map",
                        "text": (
                            "We draw who you know, how well, and what flows between you. Most people are "
                            "surprised twice."
                        ),
                    },
                ),
                (
                    "step",
                    {
                        "title": "Choose a direction",
                        "text": "You decide what you want to learn, and who is learning it too.",
                    },
                ),
                (
                    "step",
                    {
                        "title": "Give first",
                        "text": (
                            "You find small ways to be useful: a thank-you, an introduction, a summary, a "
                            "good question."
                        ),
                    },
                ),
                (
                    "step",
                    {
                        "title": "Reach out",
                        "text": (
                            "You write to people you don't know yet. We look at the messages together "
                            "before they go."
                        ),
                    },
                ),
                (
                    "step",
                    {
                        "title": "Tend",
                        "text": (
                            "You set up a light routine for keeping in touch that isn't a spreadsheet you "
                            "dread."
                        ),
                    },
                ),
                (
                    "step",
                    {
                        "title": "Look back",
                        "text": "We draw the map again and compare.",
                    },
                ),
            ],
            "questions": [
                (
                    "question",
                    {
                        "question": "I'm an introvert. Is this for me?",
                        "answer": (
                            "<p>Very much so. Most of the work happens in writing and in conversations "
                            "between two people, which is where many introverts are at their best.</p>"
                        ),
                    },
                ),
                (
                    "question",
                    {
                        "question": "Will you introduce me to people?",
                        "answer": (
                            "<p>Sometimes, if it's right for both of you. The aim is for you to be able to "
                            "do it yourself.</p>"
                        ),
                    },
                ),
                (
                    "question",
                    {
                        "question": "Is this career coaching?",
                        "answer": (
                            "<p>It's close by. I help with the network and the learning. For decisions "
                            "about your career I may suggest that you also speak with a specialist.</p>"
                        ),
                    },
                ),
                (
                    "question",
                    {
                        "question": "Can my employer pay?",
                        "answer": "<p>Yes. What we talk about stays between you and me either way.</p>",
                    },
                ),
            ],
            "tag_names": ["Social Networks", "Habits"],
        },
        "packages": [
            {
                "name": "Six calls (sample price)",
                "kind": "fixed",
                "amount": "678",
                "included": ("Six calls of an hour\nA network map\nNotes after every call"),
            },
            {
                "name": "Twelve calls (sample price)",
                "kind": "fixed",
                "amount": "1234",
                "included": (
                    "Twelve calls of an hour\n"
                    "A network map, drawn twice\n"
                    "Notes after every call\n"
                    "Questions between them"
                ),
            },
        ],
        "testimonials": ["sample-coaching"],
    },
    {
        "key": "social-media-coaching",
        "parent": "for-individuals",
        "type": "service",
        "title": "Personal Social Media Coaching Packages",
        "slug": "personal-social-media-coaching-packages",
        "summary": (
            "Patient one-to-one help with using social media for learning and work, at your pace "
            "and within your own limits."
        ),
        "picture": "phone",
        "body": [
            (
                "text",
                (
                    "<p>Perhaps you have put it off for years. Perhaps you joined, looked around, felt "
                    "uneasy and left again. Or you post now and then, hear nothing back and wonder "
                    "what the point is. Any of these is a good place to begin.</p>"
                    "<p>These packages are for one person at a time. We use your real accounts and "
                    "your real interests, and we go no faster than you like.</p>"
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
                    "<p>You'll have a profile that sounds like you, settings that protect you, and a "
                    "short list of people and places worth your time. You will know how to join a "
                    "conversation, how to leave one, and what to do when you change your mind about "
                    "something you posted.</p>"
                ),
            ),
            (
                "text",
                (
                    '<p><a linktype="page" id="fees">Fees</a> explains how I put a quote together. '
                    "Every amount on this page is a sample.</p>"
                ),
            ),
        ],
        "fields": {
            "outcome": "A profile that sounds like you, and settings that protect you.",
            "is_online": True,
            "is_in_person": True,
            "duration": "From one call to a few months",
            "for_whom": (
                "<ul>"
                "<li>People returning to work who want to catch up with their field</li>"
                "<li>Consultants and freelancers whose clients expect to find them online</li>"
                "<li>Leaders who have been told to be more visible and would like it to be "
                "worthwhile</li>"
                "<li>Anyone who wants help from someone who won't sigh at the question</li>"
                "</ul>"
            ),
            "invitation": "Bring your phone and your doubts",
            "invitation_text": "We'll start with whatever is bothering you most.",
            "steps": [
                (
                    "step",
                    {
                        "title": "Look",
                        "text": (
                            "We review your profiles together and search for your name, as a stranger would."
                        ),
                    },
                ),
                (
                    "step",
                    {
                        "title": "Decide",
                        "text": (
                            "You write down what you want from social media, and what you will not trade "
                            "for it."
                        ),
                    },
                ),
                (
                    "step",
                    {
                        "title": "Set up",
                        "text": (
                            "We fix the profile, the privacy settings and the notifications. Fewer of "
                            "those, mainly."
                        ),
                    },
                ),
                (
                    "step",
                    {
                        "title": "Practise",
                        "text": "You follow, read, reply and post, with me nearby for the first few.",
                    },
                ),
                (
                    "step",
                    {
                        "title": "Keep going",
                        "text": "You choose a rhythm. I check in with you later to see how it's holding up.",
                    },
                ),
            ],
            "questions": [
                (
                    "question",
                    {
                        "question": "Which network should I be on?",
                        "answer": (
                            "<p>The one where people you want to learn from already talk. We'll look for "
                            "it together. One is plenty.</p>"
                        ),
                    },
                ),
                (
                    "question",
                    {
                        "question": "Will you write posts for me?",
                        "answer": (
                            "<p>No. They would sound like me. I'll help you find your own words, and read "
                            "drafts for as long as you want that.</p>"
                        ),
                    },
                ),
                (
                    "question",
                    {
                        "question": "I've had a bad experience. Can you help?",
                        "answer": (
                            "<p>I can help with settings, boundaries and a gentle return. If you're being "
                            "threatened or harassed, we start with people who are trained to help with "
                            "that.</p>"
                        ),
                    },
                ),
                (
                    "question",
                    {
                        "question": "Do I need to be good with technology?",
                        "answer": "<p>No. If you can send an email, you can do this.</p>",
                    },
                ),
            ],
            "tag_names": ["Social Media", "Writing"],
        },
        "packages": [
            {
                "name": "Tidy up (sample price)",
                "kind": "fixed",
                "amount": "123",
                "included": ("Look presentable and feel safe\nA profile review\nOne coaching call"),
            },
            {
                "name": "Get going (sample price)",
                "kind": "fixed",
                "amount": "456",
                "included": (
                    "Start taking part in your field\nA profile review\nFour calls, and help between them"
                ),
            },
            {
                "name": "Stay with it",
                "kind": "request",
                "included": ("Make it a lasting habit\nEverything in Get going\nCheck-ins later on"),
            },
        ],
        "testimonials": [],
        "picked": ["sample-coaching"],
    },
]
