"""Who wrote the sample posts, and what each of them is filed under."""

AUTHOR = {
    "name": "Helen Blunden",
    "slug": "activatelearning",
    "description": (
        "A paragraph about the author stands here on the finished site: what she works on, whom she "
        "works with, and why she writes. These words are sample words and say nothing of anybody."
    ),
    "picture": "portrait-a",
    "links": [("LinkedIn", "https://example.com/linkedin"), ("Mastodon", "https://example.com/mastodon")],
}

# By name: the category above, if there is one, and what its page says.
CATEGORIES = {
    "Blogging": ("", "Writing in the open: why, how, and what comes back."),
    "Conferences": ("", "Preparing for them, reporting from them, and what remains."),
    "Microsoft Ignite": ("Conferences", "One conference in November, from first form to last photograph."),
    "Working Out Loud": ("", "Showing work while it is still being done."),
    "Tools and Media": ("", "What is used here to learn, write, record and share."),
    "Video and Sound": ("Tools and Media", "Cameras, microphones, and the courage to press record."),
    "Books": ("", "Writing one, and who it is for."),
}

SERIES = {
    "On the Way to Ignite": "Five sample posts about one conference, from applying to coming home.",
    "Making a Book": "Two sample posts about a book and its readers.",
}

# By slug of the post: its categories, the main one first; its tags; its series.
FILED = {
    "we-wrote-a-book-on-microsoft-teams-but-whos-it-for": (
        ["Books", "Blogging"],
        ["Books", "Microsoft Teams", "Writing", "Readers"],
        "Making a Book",
    ),
    "random-thoughts-for-learntec2020-presentation": (
        ["Conferences"],
        ["Presentations", "Ideas", "LearnTec"],
        "",
    ),
    "reflections-on-the-train-journey": (["Blogging"], ["Reflection", "Travel", "Writing"], ""),
    "the-case-for-social-networks": (
        ["Blogging"],
        ["2019", "November", "Social Media", "Social Networks"],
        "",
    ),
    "wrap-up-from-international-work-out-loud-week": (
        ["Working Out Loud"],
        ["Working Out Loud Week", "Reflection", "Social Networks"],
        "",
    ),
    "international-work-out-loud-week-day-2-tuesday-19-november-2019": (
        ["Working Out Loud"],
        ["Working Out Loud Week", "Diary"],
        "",
    ),
    "create-your-learning-playlist": (
        ["Tools and Media", "Working Out Loud"],
        ["Playlists", "Habits", "Video"],
        "",
    ),
    "we-wrote-a-book": (["Books"], ["Books", "Microsoft Teams", "Writing"], "Making a Book"),
    "reflections-of-being-a-community-reporter-at-microsoft-ignite": (
        ["Microsoft Ignite", "Conferences"],
        ["Microsoft Ignite", "Community Reporters", "Reflection", "Video"],
        "On the Way to Ignite",
    ),
    "getting-ready-for-microsoft-ignite": (
        ["Microsoft Ignite"],
        ["Microsoft Ignite", "Planning", "Travel"],
        "On the Way to Ignite",
    ),
    "what-ive-been-learning-about-this-week-using-a-hand-held-microphone": (
        ["Video and Sound"],
        ["Microphones", "Video", "Interviews"],
        "",
    ),
    "what-we-can-learn-from-the-joker": (["Blogging"], ["Films", "Reflection"], ""),
    "working-through-my-process-of-a-presentation": (
        ["Conferences", "Tools and Media"],
        ["Presentations", "Planning"],
        "",
    ),
    "how-im-using-session-builder-for-microsoft-ignite": (
        ["Microsoft Ignite"],
        ["Microsoft Ignite", "Planning"],
        "On the Way to Ignite",
    ),
    "experiment-with-your-art": (["Tools and Media"], ["Drawing", "Habits"], ""),
    "bits-and-bobs-of-different-projects-im-working-on": (
        ["Working Out Loud", "Blogging"],
        ["Projects", "Video"],
        "",
    ),
    "what-im-doing-to-prepare-for-microsoft-ignite": (
        ["Microsoft Ignite"],
        ["Microsoft Ignite", "Planning", "Community Reporters"],
        "On the Way to Ignite",
    ),
    "my-top-10-tools-for-learning": (["Tools and Media"], ["Tools", "Habits", "Playlists"], ""),
    "lessons-in-social-media-life": (
        ["Blogging"],
        ["Social Media", "Social Networks", "Reflection"],
        "",
    ),
    "submitting-for-community-reporter-at-microsoft-ignite": (
        ["Microsoft Ignite", "Video and Sound"],
        ["Microsoft Ignite", "Community Reporters", "Video"],
        "On the Way to Ignite",
    ),
}

# Long posts, which list their headings at the beginning; by slug.
WITH_CONTENTS = {"the-case-for-social-networks", "my-top-10-tools-for-learning"}

# The boxes beside the blog, in order.
SIDEBAR = [
    ("recent_posts", {"title": "My recent posts", "count": 20}),
    ("categories", {"title": "Categories"}),
    ("series", {"title": "Series"}),
    ("months", {"title": "By month"}),
    ("tags", {"title": "Tags", "count": 20}),
    ("memberships", {"title": "I am a member of …"}),
]
