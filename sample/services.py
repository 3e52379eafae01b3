"""Gives the sample services their prices and the words that clients would say of them."""

from decimal import Decimal

from services.models import Package, PickedTestimonial, ServicePage, Testimonial


def describe(service: ServicePage, words: dict, testimonials: dict[str, Testimonial]) -> None:
    """Give a service what isn't a plain field.

    Args:
        service: not saved afterwards: that is the caller's.
        words: the service's sample words.
        testimonials: the sample testimonials by their keys.
    """
    service.packages = [_package(package) for package in words["packages"]]
    service.picked_testimonials = [
        PickedTestimonial(testimonial=testimonials[key]) for key in words.get("picked", [])
    ]
    for key in words["testimonials"]:
        testimonials[key].services.add(service)


def _package(words: dict) -> Package:
    amount = words.get("amount")
    return Package(**{**words, "amount": Decimal(amount) if amount else None})
