"""The addresses under which visitors comment, and come to comments."""

from datetime import timedelta

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from blog.comments import arrival
from blog.comments.forms import CommentForm
from blog.comments.links import THANKS, named_by, token_for
from blog.comments.openness import is_open, may_moderate, settings_for
from blog.comments.threads import page_with
from blog.models import Comment, PostPage
from core.generation import one_generation_at_most
from core.visitor_forms.answers import lead_on, too_many
from core.visitor_forms.limit import is_within_limit
from core.visitor_forms.origin import origin_of
from core.visitor_forms.readable import readable_page
from core.visitor_forms.same_origin import same_origin_only

COMMENTS_AN_HOUR = 10  # from one place, where several people may be


@never_cache
@same_origin_only
@require_http_methods(["GET", "HEAD", "POST"])
def comment_on(request: HttpRequest, post: int) -> HttpResponse:
    """Show the form by itself, and take what was typed, here or under the post.

    Whatever is wrong, the answer holds what was typed.

    Raises:
        Http404: there is no such post for this visitor.
    """
    page = readable_post(request, post)
    decided = settings_for(request)
    by_author = may_moderate(request)
    sent = request.POST if request.method == "POST" else None
    parent, is_gone = answered_comment(page, (sent or request.GET).get("reply", ""))
    initial = {"reply": parent.pk if parent else None}
    form = CommentForm(sent, decided=decided, by_author=by_author, initial=initial)
    shown = {
        "about": page,
        "post": page,
        "form": form,
        "parent": parent,
        "is_gone": is_gone,
        "by_author": by_author,
    }

    if not by_author and not is_open(page, decided):
        status = 200 if sent is None else 403
        return render(request, "blog/comments/closed.html", shown, status=status)
    if sent is None:
        return render(request, "blog/comments/form_page.html", shown)
    if is_gone:
        form.data["reply"] = ""
        form.refuse(
            _("The comment that you answer is no longer there. Sent once more, yours stands by itself.")
        )
    if not form.is_valid():
        return render(request, "blog/comments/form_page.html", shown, status=422)
    if by_author:
        return redirect_to(arrival.answer(page, parent, form.cleaned_data["text"], request.user))
    # The row of the generation is locked last, by everybody: nobody waits in a circle.
    with transaction.atomic(), one_generation_at_most():
        comment = _take_in(request, page, parent, form, decided)
    if comment is None:
        why = _(
            "More comments came from where you are than a person writes in an hour. Please send it later."
        )
        return too_many(request, "blog/comments/form_page.html", shown, why)
    return redirect_to(comment)


def _take_in(request, page, parent, form, decided) -> Comment | None:
    """Take a comment in; None if there were too many from the same place."""
    cleaned, origin = form.cleaned_data, origin_of(request)
    known = arrival.already_here(arrival.fingerprint_of(page, parent, cleaned["email"], cleaned["text"]))
    if known is not None:
        return known
    if not is_within_limit(Comment.objects.all(), origin, most=COMMENTS_AN_HOUR, within=timedelta(hours=1)):
        return None
    return arrival.take_in(page, parent, cleaned, origin=origin, decided=decided)


def redirect_to(comment: Comment) -> HttpResponse:
    """Lead on to the page that says what became of a comment."""
    return lead_on("comments_thanks", token_for(THANKS, comment.pk))


@never_cache
@require_safe
def thanks(request: HttpRequest, token: str) -> HttpResponse:
    """Say whether a comment waits or is shown; only its writer has the address.

    Raises:
        Http404: no comment was thanked for under this address, or it is gone.
    """
    comment = get_object_or_404(Comment.objects.select_related("post"), pk=named_by(THANKS, token))
    return render(request, "blog/comments/thanks.html", {"comment": comment, "about": comment.post})


@require_safe
def comment_at(request: HttpRequest, comment: int) -> HttpResponse:
    """Lead to a comment, on whichever page of its post's comments it stands.

    Raises:
        Http404: there is no such comment for this visitor.
    """
    found = get_object_or_404(Comment.objects.approved().select_related("thread"), pk=comment)
    post = readable_post(request, found.post_id)
    number = page_with(found)
    query = f"?comments={number}" if number > 1 else ""
    return redirect(f"{post.get_url(request)}{query}#{found.anchor}")


def readable_post(request: HttpRequest, pk: int) -> PostPage:
    """Return a post that this visitor may read.

    Raises:
        Http404: there is none.
    """
    return readable_page(request, PostPage.objects.defer_streamfields(), pk)


def answered_comment(post: PostPage, reply: str) -> tuple[Comment | None, bool]:
    """Return the comment to be answered, and whether one was meant that isn't there."""
    if not reply:
        return None, False
    if not (reply.isascii() and reply.isdecimal()) or len(reply) > 18:
        return None, True
    parent = Comment.objects.approved().filter(post=post, pk=int(reply)).first()
    return parent, parent is None
