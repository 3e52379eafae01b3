"""What she gives away: downloads, films, talks, and how her work may be used."""

from .document_facts import DocumentFacts, DownloadCount, MailedDownload
from .download import DownloadFile, DownloadPage
from .event import EventPage
from .event_index import EventIndexPage
from .licence_page import LicencePage
from .registration import Registration
from .resource import ResourcePage
from .resource_index import ResourceIndexPage
from .video import Topic, VideoPage, VideoTopic
from .video_index import VideoIndexPage

__all__ = [
    "DocumentFacts",
    "DownloadCount",
    "DownloadFile",
    "DownloadPage",
    "EventIndexPage",
    "EventPage",
    "LicencePage",
    "MailedDownload",
    "Registration",
    "ResourceIndexPage",
    "ResourcePage",
    "Topic",
    "VideoIndexPage",
    "VideoPage",
    "VideoTopic",
]
