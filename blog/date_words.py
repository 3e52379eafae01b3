"""Words that name a time: as tags they repeat what the archives by date say already."""

import re

MONTHS = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
DAYS = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
YEARS = r"(?:19|20)\d\d"
DATE = re.compile(
    "|".join(
        [
            YEARS,
            rf"(?:{DAYS} )?{MONTHS}(?:,? {YEARS})?",  # November; Nov 2019; 24 November 2019
            rf"{MONTHS} {DAYS}(?:,? {YEARS})?",  # November 24, 2019
            rf"{YEARS}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?",  # 2019-11-24
            r"\d{1,2}/\d{1,2}/(?:19|20)\d\d",  # 24/11/2019
        ]
    ),
    re.IGNORECASE,
)


def looks_like_a_date(name: str) -> bool:
    """Tell whether a name says a year, a month or a day, in English, and nothing else."""
    return bool(DATE.fullmatch(" ".join(name.split())))
