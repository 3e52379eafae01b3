"""The address of a draft that was shared."""

from django.urls import path, register_converter

from editing.draft import draft
from editing.draft_token import DraftToken

register_converter(DraftToken, "draft_token")

urlpatterns = [path("<draft_token:reference>/", draft, name="draft")]
