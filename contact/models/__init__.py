"""How visitors reach her: the contact page, forms of her own, and what was sent by them."""

from .contact_page import ContactPage
from .contact_settings import ContactSettings
from .enquiry import Answer, Enquiry
from .form_page import FormAnswer, FormField, FormPage

__all__ = [
    "Answer",
    "ContactPage",
    "ContactSettings",
    "Enquiry",
    "FormAnswer",
    "FormField",
    "FormPage",
]
