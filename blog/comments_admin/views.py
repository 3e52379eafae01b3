"""What the author's presses do: to many comments, to one, and to all of a person."""

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST
from wagtail.admin import messages
from wagtail.admin.auth import permission_required

from blog.comments import arrival, moderation
from blog.comments.forms import LONGEST_TEXT
from blog.comments_admin.listed import CommentAdmin
from blog.models import Comment
from core.addresses import is_id
from core.records.acts import counted, list_left
from core.visitor_forms.plain_text import plain

# What a button asks for, how the button is called, and what is said afterwards.
ACTS = {
    "approve": (moderation.approve, "Approve", "approved"),
    "bin": (moderation.bin_them, "Put in the bin", "put in the bin"),
    "spam": (moderation.mark_spam, "Mark as spam", "marked as spam"),
    "restore": (moderation.restore, "Let it wait again", "waiting again"),
}
CALLED = ("comment", "comments")
may_moderate = permission_required("blog.change_comment")


@may_moderate
@require_POST
def act(request: HttpRequest) -> HttpResponse:
    """Do what a button of the list says: to one comment, to those ticked, or answer one."""
    if answered := request.POST.get("answer"):
        _answer(request, answered)
    else:
        do, _colon, one = request.POST.get("do", "").partition(":")
        chosen = [one] if one else request.POST.getlist("comment")
        _act_on(request, do, Comment.objects.filter(pk__in=[pk for pk in chosen if is_id(pk)]))
    return redirect(list_left(request, _list_address()))


@may_moderate
@require_http_methods(["GET", "HEAD", "POST"])
def moderate(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one comment and ask what becomes of it, as the links in mails to the author do.

    Raises:
        Http404: there is no such comment.
    """
    comments = Comment.objects.filter(pk=pk).select_related("post", "parent")
    comment = get_object_or_404(comments)
    if request.method == "POST":
        _act_on(request, request.POST.get("do", ""), comments)
        return redirect(_list_address())
    meant = request.GET.get("do", "")
    buttons = [(do, label, do == meant) for do, (_act, label, _done) in ACTS.items() if do != "restore"]
    buttons.sort(key=lambda button: not button[2])
    shown = {"comment": comment, "buttons": buttons, "list": _list_address()}
    return render(request, "blog/comments_admin/one.html", shown)


@may_moderate
@permission_required("blog.delete_comment")
@require_http_methods(["GET", "HEAD", "POST"])
def erase(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask whether all that a person wrote is to be deleted, and delete it.

    Without an address nobody knows what else the person wrote: it is the one comment.

    Raises:
        Http404: the comment is not there, or was erased already.
    """
    comment = get_object_or_404(Comment.objects.exclude(state=Comment.State.ERASED), pk=pk)
    if request.method == "POST":
        if comment.email:
            count = moderation.erase_person(comment.email)
            messages.success(request, f"{counted(count, *CALLED)} deleted, and the address with them.")
        else:
            moderation.erase_one(comment)
            messages.success(request, "The comment is deleted.")
        return redirect(_list_address())
    shown = {"comment": comment, "count": Comment.objects.by(comment.email).count(), "list": _list_address()}
    return render(request, "blog/comments_admin/erase.html", shown)


def _act_on(request: HttpRequest, do: str, comments: QuerySet[Comment]) -> None:
    if do not in ACTS:
        messages.error(request, "Please choose what to do.")
        return
    work, _label, done = ACTS[do]
    count = work(comments)
    if count:
        messages.success(request, f"{counted(count, *CALLED)} {done}.")
    else:
        messages.warning(request, f"Nothing to do: no comment was chosen that wasn’t {done} already.")


def _answer(request: HttpRequest, pk: str) -> None:
    text = plain(request.POST.get(f"answer-{pk}", "")).strip()
    comment = Comment.objects.filter(pk=pk).select_related("post").first() if is_id(pk) else None
    if comment is None or comment.state == Comment.State.ERASED:
        messages.error(request, f"The comment is no longer there. You wrote: {text}")
    elif not text:
        messages.error(request, "Your answer was empty.")
    elif len(text) > LONGEST_TEXT:
        messages.error(request, f"Your answer has {len(text)} letters, and {LONGEST_TEXT} fit: {text}")
    else:
        arrival.answer(comment.post, comment, text, request.user)
        messages.success(request, "Your answer is on the page.")


def _list_address() -> str:
    return CommentAdmin().url_helper.index_url
