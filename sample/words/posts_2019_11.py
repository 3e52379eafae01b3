"""The sample posts of November 2019, newest first."""

POSTS = [
    {
        "date": "2019-11-24T16:00",
        "title": "The Case For Social Networks",
        "slug": "the-case-for-social-networks",
        "summary": (
            "A longer piece on why networks of people still matter for learning, what goes wrong with "
            "them, and how to take part without losing your evenings."
        ),
        "picture": "network",
        "body": [
            (
                "text",
                (
                    "<p>It has become rather respectable to leave social networks. People announce it "
                    "the way they used to announce that they had given up television. I understand why, "
                    "and I agree with much of what they say. Even so I'd like to make the case for "
                    "staying, or for coming back on different terms, because I think something is being "
                    "thrown out along with the noise.</p>"
                    "<p>This is a long sample post with several sections. If you are short of time, read "
                    "the part on terms and go outside.</p>"
                ),
            ),
            ("heading", {"text": "What I mean by a network", "level": "section"}),
            (
                "text",
                (
                    "<p>A network isn't a company, and it isn't an app. It's the set of people you can "
                    "learn from and who can learn from you. You had one before you owned a phone. It "
                    "included the neighbour who knew about lemon trees, the colleague who could read a "
                    "balance sheet, and the friend of a friend who had once moved house with a piano.</p>"
                    "<p>The apps did one remarkable thing: they removed the fence. You could hear people "
                    "in your field talk who lived nowhere near you, would never be at your conference "
                    "and had no reason to return your call. For anyone working alone, or in a small "
                    "organisation, or a long way from where things are said to happen, that was a gift. "
                    "Melbourne is a splendid city. It is also a long way from a lot of conversations.</p>"
                ),
            ),
            ("heading", {"text": "What goes wrong", "level": "section"}),
            (
                "text",
                "<p>I won't pretend it's all lemon trees. A few things go wrong reliably enough to name.</p>",
            ),
            ("heading", {"text": "The feed decides", "level": "subsection"}),
            (
                "text",
                (
                    "<p>You came to hear from certain people, and you are shown others, because they are "
                    "louder or because somebody paid. After a while you begin to think that the field "
                    "itself is loud. It isn't. The quiet people are still there, and you have to go and "
                    "look for them.</p>"
                ),
            ),
            ("heading", {"text": "Performance replaces conversation", "level": "subsection"}),
            (
                "text",
                (
                    "<p>A question gets fewer nods than an opinion. An opinion gets fewer than a boast. "
                    "People notice, as people do, and begin to write for the nods. Before long everyone "
                    "is on stage and the seats are empty.</p>"
                ),
            ),
            ("heading", {"text": "It takes more than it gives", "level": "subsection"}),
            (
                "text",
                (
                    "<p>You open it for a minute and come back an hour later, with nothing to show for "
                    "it but a mild dislike of strangers. If this happens most days, no argument for "
                    "networks will be worth the cost to you. You are right to leave, at least for a "
                    "while.</p>"
                ),
            ),
            ("divider", None),
            ("heading", {"text": "What is still worth having", "level": "section"}),
            (
                "text",
                (
                    "<p>And yet. Think back to the last time you learned something at work that really "
                    "helped. I'd guess there was a person in it. Perhaps you read something, but "
                    "somebody had pointed you to it. Perhaps you worked it out alone, but you were "
                    "trying to match something you had seen a person do.</p>"
                    "<p>Networks bring you three things that are hard to find elsewhere:</p>"
                    "<ul>"
                    "<li><b>Early signs.</b> People talk about a problem long before anyone writes a "
                    "course on it.</li>"
                    '<li><b>Borrowed judgement.</b> When someone you trust says "this one is worth your '
                    'time", you save an afternoon.</li>'
                    "<li><b>Company.</b> When you are the only person in your organisation who does what "
                    'you do, it matters more than you\'d expect to hear someone say "yes, us too".</li>'
                    "</ul>"
                ),
            ),
            (
                "picture",
                {
                    "image": "conversation",
                    "alt": "Two armchairs turned towards each other, with speech bubbles above them",
                    "caption": (
                        "The public square is for meeting people. The good talk happens somewhere smaller."
                    ),
                    "width": "text",
                },
            ),
            (
                "text",
                (
                    "<p>None of it depends on a particular app. All of it depends on people being "
                    "willing to say things where others can hear. That is the part I would hate to "
                    "lose.</p>"
                ),
            ),
            ("heading", {"text": "Taking part on your own terms", "level": "section"}),
            (
                "text",
                "<p>If I were starting again, this is how I'd go about it.</p>",
            ),
            ("heading", {"text": "Begin with a question", "level": "subsection"}),
            (
                "text",
                (
                    "<p>Decide what you would like to understand better this year, and let that choose "
                    "whom you follow. A question gives you a reason to leave when you have had enough, "
                    "as well as a reason to arrive.</p>"
                ),
            ),
            ("heading", {"text": "Keep the door small", "level": "subsection"}),
            (
                "text",
                (
                    "<p>Turn off every notification that isn't a person speaking to you. Go in at a time "
                    "you chose, by the front door, with something in mind. Leave when it's done. If you "
                    "can't, take it off your phone and use it at a desk, where it feels more like work "
                    "and less like weather.</p>"
                ),
            ),
            ("heading", {"text": "Reply more than you post", "level": "subsection"}),
            (
                "text",
                (
                    "<p>Most people think that taking part means publishing. It seldom does. The most "
                    "valued person in any network I can imagine is the one who reads carefully and "
                    "answers. A thoughtful reply takes a few minutes, needs no audience, and will be "
                    "remembered by the one person it was meant for.</p>"
                ),
            ),
            ("heading", {"text": "Take it somewhere smaller", "level": "subsection"}),
            (
                "text",
                (
                    "<p>The public square is for meeting people. The good talk usually happens later, in "
                    "a smaller place: a call, a group of five, a letter. Don't measure the square by the "
                    "depth of its conversations. Measure it by how many people you were glad to have met "
                    "there.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": "A network is built in the years when you don't need it.",
                    "attribution": "From the sample text",
                },
            ),
            ("heading", {"text": "A word to organisations", "level": "section"}),
            (
                "text",
                (
                    "<p>If you run a team, you may be tempted to treat all this as a private matter, or "
                    "as a risk. I would ask you to look at it as a supply line. Your people bring back "
                    "ideas, warnings and introductions from their networks every week, mostly without "
                    "mentioning it. You can make that easier by asking what they have come across, by "
                    "giving them time, and by writing a policy that a person could read without feeling "
                    "accused.</p>"
                    '<p>You could also set an example. When a leader says "I asked some people outside, '
                    'and here is what I heard", three things happen. The idea gets in. Asking becomes '
                    "normal. And someone at the far end of the table decides that perhaps they might "
                    "ask, too.</p>"
                ),
            ),
            ("heading", {"text": "The case, in short", "level": "section"}),
            (
                "text",
                (
                    "<p>The apps will come and go, and some deserve to. The habit of learning from "
                    "people beyond your own four walls is worth keeping, and it needs a place to happen. "
                    "Find one you can bear. Bring a question. Be useful to somebody, and then close the "
                    "door behind you and go and have your dinner.</p>"
                    "<p>If you would like company while you work out your own terms, have a look at the "
                    '<a linktype="page" id="network-builder">Network Builder Coaching Program</a>, or '
                    'draw your <a linktype="page" id="worksheet-network-map">network map</a> first. You '
                    "can do that one by yourself.</p>"
                ),
            ),
        ],
    },
    {
        "date": "2019-11-23T11:20",
        "title": "Wrap Up from International Work Out Loud Week",
        "slug": "wrap-up-from-international-work-out-loud-week",
        "summary": (
            "The week is over and the habit is not. What is worth carrying into an ordinary Monday, and "
            "what can be left behind."
        ),
        "picture": "bridge",
        "body": [
            (
                "text",
                (
                    "<p>A themed week is a bit like a street party. For a few days everyone is on the "
                    "footpath, talking, and then the chairs go back inside. The interesting question "
                    "comes on Monday: do you still say hello to the neighbours?</p>"
                    "<p>This sample post is a wrap-up of the kind you might write after any week spent "
                    "sharing your work in the open.</p>"
                ),
            ),
            ("heading", {"text": "Worth keeping", "level": "section"}),
            (
                "text",
                (
                    "<ul>"
                    "<li><b>The short daily note.</b> A few lines at the same time each day. It stops "
                    "being a decision, which is why it works.</li>"
                    "<li><b>The unfinished thing.</b> Posts that showed half-done work draw better "
                    "replies than polished ones, for the simple reason that there is something left to "
                    "say.</li>"
                    "<li><b>The thank-you.</b> Naming the person you learned from takes one sentence and "
                    "makes two people's day.</li></ul>"
                ),
            ),
            ("heading", {"text": "Fine to leave behind", "level": "section"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>The pressure to post every single day, including the days when you have nothing "
                    "in your head but lunch</li>"
                    "<li>The tag, once it has done its job of bringing people together</li>"
                    "<li>Comparing your fourth day with somebody else's fourth year</li></ul>"
                ),
            ),
            (
                "columns",
                {
                    "left": [
                        (
                            "text",
                            (
                                "<p><b>Before the week</b> I'd have said that working out loud is about "
                                "publishing.</p>"
                                "<p><b>After it</b> I would say it is mainly about noticing. You can't "
                                "share what you did if you never saw yourself do it.</p>"
                            ),
                        ),
                    ],
                    "right": [
                        (
                            "picture",
                            {
                                "image": "calendar",
                                "alt": "A wall calendar with some of its days marked",
                                "caption": "",
                                "width": "text",
                            },
                        ),
                    ],
                },
            ),
            ("heading", {"text": "A gentle plan for the rest of the year", "level": "section"}),
            (
                "text",
                (
                    "<ol>"
                    "<li>Pick one day a week. Write it in the calendar as you would a meeting.</li>"
                    "<li>Share one thing from the work in front of you, in a place where a colleague "
                    "might find it.</li>"
                    "<li>Reply to two other people before you close the window.</li></ol>"
                    "<p>That's all. If you'd like some prompts to lean on, there's a worksheet for "
                    '<a linktype="page" id="worksheet-working-out-loud">a week of working out loud</a> '
                    "among the free resources. It works in any week of the year, and there's no street "
                    "to close.</p>"
                ),
            ),
        ],
    },
    {
        "date": "2019-11-19T20:05",
        "title": "International Work Out Loud Week – Day 2 – Tuesday 19 November 2019",
        "slug": "international-work-out-loud-week-day-2-tuesday-19-november-2019",
        "summary": (
            "The prompt for the second day: show something unfinished. Here is a half-made checklist and "
            "what I don't like about it."
        ),
        "picture": "conversation",
        "body": [
            (
                "text",
                (
                    "<p><b>Today's prompt: show something unfinished.</b></p>"
                    "<p>I have a checklist for people who are about to host an online meeting, and it "
                    "isn't finished. Here it is anyway, faults and all. It's sample content, so you "
                    "needn't be polite about it.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Checklist for hosting an online meeting, half-made",
                    "header": ["Item", "Where it's up to", "What bothers me"],
                    "rows": [
                        [
                            "Say why we are meeting",
                            "Done",
                            "Sounds obvious, and is forgotten most often",
                        ],
                        ["Open the room early", "Done", "How early? It depends on who is nervous"],
                        [
                            "Give everyone something to do",
                            "Half done",
                            "I have three examples and need a better one",
                        ],
                        [
                            "Look after people on the phone",
                            "A note to myself",
                            "I keep leaving this until last, which says a lot",
                        ],
                        ["Finish on time", "Missing", "I know what to write. I'm not sure I do it"],
                    ],
                },
            ),
            ("heading", {"text": "What I learned by showing it", "level": "section"}),
            (
                "text",
                (
                    "<p>Just typing it into a table for other people made two of the gaps obvious. I "
                    "hadn't noticed that the row about people on the phone was an afterthought until I "
                    "saw it sitting there with hardly a word in it. Nobody had to comment. The thought "
                    "that somebody might was enough.</p>"
                    "<p>I think it's the least understood part of working out loud. We imagine that the "
                    "benefit comes from the replies, and it's lovely when they come. But the first "
                    "reader is always you, wearing someone else's glasses.</p>"
                ),
            ),
            ("heading", {"text": "Your turn", "level": "section"}),
            (
                "text",
                (
                    "<p>Find something you're in the middle of. Take a picture of it, paste a paragraph "
                    "or describe it in two lines. Say what you aren't happy with. Then ask one question "
                    "that somebody could answer in under a minute. For mine, it would be:</p>"
                    "<p><i>What do you give people to do in the first two minutes of an online "
                    "meeting?</i></p>"
                ),
            ),
        ],
    },
    {
        "date": "2019-11-16T09:30",
        "title": "Create Your Learning Playlist",
        "slug": "create-your-learning-playlist",
        "summary": (
            "Treat what you want to learn like a playlist: short, personal, in an order that makes "
            "sense, and easy to change."
        ),
        "picture": "playlist",
        "body": [
            (
                "text",
                (
                    "<p>When you make a playlist for a friend, you don't hand over everything you own. "
                    "You choose a few pieces, you think about which comes first, and you hope that one "
                    "of them will stay in their head. I think we should choose what we learn from with "
                    "the same care.</p>"
                ),
            ),
            ("heading", {"text": "What goes on the list", "level": "section"}),
            (
                "text",
                (
                    "<p>A learning playlist is a short set of things on one subject, in an order, for "
                    "one person. The person may be you. Mix the forms as you would mix slow songs with "
                    "fast ones:</p>"
                    "<ul>"
                    "<li>something to <b>read</b>, no longer than you can manage in one sitting</li>"
                    "<li>something to <b>watch</b>, because some things have to be seen</li>"
                    "<li>something to <b>try</b>, with your own hands, on the same day</li>"
                    "<li>somebody to <b>talk to</b>, even if it's only for ten minutes</li></ul>"
                ),
            ),
            ("heading", {"text": "A sample track", "level": "section"}),
            (
                "text",
                (
                    "<p>As this is a sample post, the film stands in for whatever you would choose "
                    "yourself. It has no words, which makes it a good piece for practising how to watch "
                    "closely. Pause it anywhere and ask what the picture is telling you.</p>"
                ),
            ),
            (
                "video",
                {
                    "title": "Sample film: Big Buck Bunny",
                    "url": "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
                },
            ),
            ("heading", {"text": "Put it in order", "level": "section"}),
            (
                "text",
                (
                    "<ol>"
                    "<li>Open with something easy to like. It's there to get you to the second "
                    "track.</li>"
                    "<li>Follow with the thing that makes you do something.</li>"
                    "<li>Put the long, demanding piece in the middle, when you're warmed up.</li>"
                    "<li>End with a person. Tell them what you made of it.</li></ol>"
                ),
            ),
            ("heading", {"text": "Change it often", "level": "section"}),
            (
                "text",
                (
                    "<p>Lists go stale. If you've skipped the same track three times, take it off, "
                    "however worthy it is. If you keep going back to one, ask yourself what it's giving "
                    "you and look for more of that.</p>"
                    "<p>Then pass the list on. Write one line beside each item to say why it's there. "
                    "Those lines are the valuable part: anyone can search for the subject, but only you "
                    "can say what each thing did for you.</p>"
                    '<p>There are a couple of <a linktype="page" id="videos">videos</a> and some '
                    '<a linktype="page" id="free-resources">free resources</a> on this site if you need '
                    "something to begin with.</p>"
                ),
            ),
        ],
    },
    {
        "date": "2019-11-14T12:10",
        "title": "We Wrote a Book!",
        "slug": "we-wrote-a-book",
        "summary": (
            "On finishing something large with other people, and what writing together teaches you about "
            "working together."
        ),
        "picture": "bookshelf",
        "body": [
            (
                "text",
                (
                    "<p>There is a particular silence after a group of people finishes something large. "
                    'Everyone looks at it. Someone says "well", and someone else goes to put the kettle '
                    "on.</p>"
                    "<p>This is a sample post about that silence, and about writing with others in "
                    "general. You will learn nothing here about any particular book, but you may "
                    "recognise the kettle.</p>"
                ),
            ),
            (
                "picture",
                {
                    "image": "letters",
                    "alt": "An envelope full of letters, with paper planes flying off",
                    "caption": "",
                    "width": "text",
                },
            ),
            ("heading", {"text": "What writing together is really like", "level": "section"}),
            (
                "text",
                (
                    "<p>Writing alone, you argue with yourself and usually win. Writing with others, you "
                    "have to say why. Why this order? Why that word? Why does this chapter exist? It's "
                    "slower, and it's the reason the result is better.</p>"
                    "<p>These are the things I'd tell any group before they begin:</p>"
                    "<ol>"
                    "<li><b>Agree on the reader before the outline.</b> Most quarrels about chapters "
                    "turn out to be about two different readers.</li>"
                    "<li><b>Share drafts early and ugly.</b> Once a draft is handsome, no one likes to "
                    "touch it.</li>"
                    "<li><b>Give somebody the last word on style.</b> Without that, each page has three "
                    "authors and no voice.</li>"
                    "<li><b>Keep a list of what you leave out.</b> It is far easier to cut a paragraph "
                    "that has somewhere to go.</li>"
                    "<li><b>Stop.</b> There is always another example. Somebody has to say that it's "
                    "done, and the others have to agree.</li></ol>"
                ),
            ),
            ("heading", {"text": "The part no one sees", "level": "section"}),
            (
                "text",
                (
                    "<p>The book is what readers get. The people who made it get something else: they "
                    "now know how their colleagues think. They have seen each other unsure, stubborn and "
                    "wrong, usually on the same afternoon. I can think of few programs that build a team "
                    "as thoroughly as one shared document and a date.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": "Many hands make light work, and heavy comments in the margin.",
                    "attribution": "From the sample text",
                },
            ),
            (
                "text",
                (
                    "<p>If your team knows something worth writing down, you don't have to begin with a "
                    "book. Begin with a page that three people have argued over. "
                    '<a linktype="page" id="showing-expertise">Showing and Sharing Your Work and '
                    "Expertise</a> is a good place to practise.</p>"
                ),
            ),
        ],
    },
    {
        "date": "2019-11-12T18:40",
        "title": "Reflections of Being a Community Reporter at Microsoft Ignite",
        "slug": "reflections-of-being-a-community-reporter-at-microsoft-ignite",
        "summary": (
            "What changes when you attend a conference on behalf of people who could not be there, and "
            "how to do it well."
        ),
        "picture": "camera",
        "body": [
            (
                "text",
                (
                    "<p>Going to a conference for yourself is one thing. Going on behalf of people who "
                    "couldn't come is another. You listen differently. You ask the question they would "
                    "have asked, and you find out quickly whether you understood the answer.</p>"
                    '<p>I\'ll call it "the conference" here, because this is a sample reflection on '
                    "reporting from any large event. Nothing in it describes what took place at a real "
                    "one.</p>"
                ),
            ),
            ("heading", {"text": "What a reporter notices", "level": "section"}),
            (
                "text",
                (
                    "<p>A visitor remembers what was said. A reporter has to notice what it was like: "
                    "who was in the room, which slide had everyone reaching for their phone, what people "
                    "were still arguing about on the stairs. That is the part the official recording "
                    "leaves out, and the part your colleagues at home are most curious about.</p>"
                    "<p>It also makes you braver. \"Hello, I'm reporting on this for people who couldn't "
                    'be here" is the best opening line I know for a shy person at an event. It gives you '
                    "a reason to speak to anyone.</p>"
                ),
            ),
            ("heading", {"text": "What helps", "level": "section"}),
            (
                "columns",
                {
                    "left": [
                        (
                            "text",
                            (
                                "<p><b>Beforehand</b></p>"
                                "<ul>"
                                "<li>Ask three people at home what they want to know</li>"
                                "<li>Choose fewer rooms and stay longer in each</li>"
                                "<li>Test the microphone and then test it again</li></ul>"
                            ),
                        ),
                    ],
                    "right": [
                        (
                            "text",
                            (
                                "<p><b>On the day</b></p>"
                                "<ul>"
                                "<li>One good question per person, then be quiet</li>"
                                "<li>Ask before you record anyone</li>"
                                "<li>Write the caption while you still remember the name</li></ul>"
                            ),
                        ),
                    ],
                },
            ),
            ("heading", {"text": "What I'd do differently", "level": "section"}),
            (
                "text",
                (
                    "<p>If I were advising myself, I would say: publish less, and sooner. A short clip "
                    "in the evening, while people are still curious, is worth more than the long careful "
                    "one that appears a week later. And leave room to be off duty. Nobody can listen "
                    "well for three days without a walk around the block.</p>"
                    "<p>Then there is the week after. Gather what you published on one page. Write down "
                    "the three things that you keep thinking about. Go back to the people who gave you "
                    "their questions and answer them, one by one. The conference ends when they have "
                    "their answers.</p>"
                ),
            ),
            (
                "buttons",
                [
                    {
                        "label": "Get more out of a conference",
                        "page": "talk-learning-at-events",
                        "emphasis": "quiet",
                    },
                ],
            ),
        ],
    },
]
