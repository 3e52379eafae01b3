"""What the sample site says about itself on every page, and the sample testimonials it shows."""

SITE = {
    "name": "Activate Learning Solutions",
    "tagline": "Learn out loud, work together, share what you know",
    "description": (
        "Coaching, consulting and practical resources for people and teams who want to learn in the "
        "open, build useful networks and share their work."
    ),
    "person": "Helen Blunden",
    "email": "hello@example.com",
    "notice": (
        "All wording and pictures on this site are sample content written for a demonstration, and no "
        "statement here is from a real person or organisation."
    ),
    "social": [
        ("LinkedIn", "https://example.com/linkedin"),
        ("Mastodon", "https://example.com/mastodon"),
        ("YouTube", "https://example.com/youtube"),
    ],
    "badges": [
        ("badge-a", "Sample badge: Learning Network"),
        ("badge-b", "Sample badge: Open Practice"),
        ("badge-c", "Sample badge: Community Builders"),
    ],
}

TESTIMONIALS = {
    "sample-team": {
        "quote": (
            "This is a sample testimonial. A real one would say what our team was stuck on, what we "
            "tried together, and what we still do differently now that the project is over."
        ),
        "name": "Sample Client",
        "role": "A sample role",
        "organisation": "Sample Organisation",
        "picture": "portrait-a",
    },
    "sample-coaching": {
        "quote": (
            "I am a sample, so take me with a grain of salt. In my place you would read how someone went "
            "from watching conversations at work to starting them, one small post at a time."
        ),
        "name": "Another Sample Client",
        "role": "Another sample role",
        "organisation": "Another Sample Organisation",
        "picture": "portrait-b",
    },
    "sample-video": {
        "quote": (
            "A sample quote, standing where a true one will go: the person who swore they would never "
            "appear on camera explains what made the first recording bearable, and the tenth one fun."
        ),
        "name": "A Third Sample Client",
        "role": "A third sample role",
        "organisation": "A Third Sample Organisation",
        "picture": "portrait-c",
    },
}
