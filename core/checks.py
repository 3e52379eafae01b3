"""Conventions of the page types, enforced by Django's system checks rather than by prose."""

from django.core.checks import Warning, register
from wagtail.models import get_page_models

from core.models import BasePage


@register()
def page_types_follow_the_house_rules(app_configs, **kwargs):
    """Warn about page types that don't state their parents or don't share the base."""
    problems = []
    for model in get_page_models():
        if model.__module__.startswith("wagtail."):
            continue
        if not issubclass(model, BasePage):
            problems.append(
                Warning("A page type must extend core.models.BasePage.", obj=model, id="core.W001")
            )
        if model.parent_page_types is None:
            problems.append(
                Warning(
                    "A page type must state where it may stand.",
                    hint="Set parent_page_types.",
                    obj=model,
                    id="core.W002",
                )
            )
    return problems
