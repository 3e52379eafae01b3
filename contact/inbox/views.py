"""What the author's presses do: to several enquiries, to one, to all of a person."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST
from wagtail.admin import messages
from wagtail.admin.auth import permission_required
from wagtail.models import Site

from contact.enquiries import moving
from contact.enquiries.forms import LONGEST_MESSAGE
from contact.inbox.listed import EnquiryAdmin
from contact.models import ContactSettings, Enquiry
from core.addresses import is_id
from core.records.acts import counted, list_left
from core.visitor_forms.plain_text import plain
from outbox.models import Mail

# What a button asks for, and what is said afterwards.
ACTS = {
    "archive": (moving.archive, "put into the archive"),
    "spam": (moving.mark_spam, "marked as spam"),
    "new": (moving.take_back, "new again"),
}
CALLED = ("enquiry", "enquiries")
LONGEST_NOTES = Enquiry._meta.get_field("notes").max_length
may_answer = permission_required("contact.change_enquiry")


@may_answer
@require_POST
def act(request: HttpRequest) -> HttpResponse:
    """Do what a button of the list says: to one enquiry, or to those ticked."""
    do, _colon, one = request.POST.get("do", "").partition(":")
    chosen = [one] if one else request.POST.getlist("enquiry")
    enquiries = Enquiry.objects.filter(pk__in=[pk for pk in chosen if is_id(pk)])
    if do not in ACTS:
        messages.error(request, "Please choose what to do.")
        return redirect(list_left(request, EnquiryAdmin().url_helper.index_url))
    work, done = ACTS[do]
    if count := work(enquiries):
        messages.success(request, f"{counted(count, *CALLED)} {done}.")
    else:
        messages.warning(request, f"Nothing to do: no enquiry was chosen that wasn’t {done} already.")
    return redirect(list_left(request, EnquiryAdmin().url_helper.index_url))


@may_answer
@require_http_methods(["GET", "HEAD", "POST"])
def enquiry(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one enquiry, with what was answered, and answer it or put it away.

    What can't be sent stays in the form.

    Raises:
        Http404: there is no such enquiry.
    """
    typed, status = plain(request.POST.get("answer", "")).strip(), 200
    found = Enquiry.objects.select_related("about").filter(pk=pk).first()
    if found is None and typed:
        shown = {"typed": typed, "list": EnquiryAdmin().url_helper.index_url}
        return render(request, "contact/inbox/gone.html", shown, status=404)
    if found is None:
        raise Http404("There is no such enquiry.")
    if request.method == "POST":
        do = request.POST.get("do", "")
        _keep_notes(request, found, is_asked=do == "notes")
        problem, leads_to = _see_to(request, found, do, typed)
        if leads_to:
            return redirect(leads_to)
        if problem:
            messages.error(request, problem)
            status = 422
    answers = list(found.answers.select_related("user"))
    mails = {mail.key: mail for mail in Mail.objects.filter(key__in=[one.mail_key for one in answers])}
    shown = {
        "enquiry": found,
        "answers": [(one, mails.get(one.mail_key)) for one in answers],
        "after": answers[-1].pk if answers else 0,
        "typed": typed,
        "others": Enquiry.objects.by(found.email).exclude(pk=pk).count(),
        "longest_notes": LONGEST_NOTES,
        "list": EnquiryAdmin().url_helper.index_url,
    }
    return render(request, "contact/inbox/one.html", shown, status=status)


@may_answer
@permission_required("contact.delete_enquiry")
@require_http_methods(["GET", "HEAD", "POST"])
def erase(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask whether an enquiry, or all that a person asked, is to be deleted, and delete it.

    Raises:
        Http404: there is no such enquiry.
    """
    found = get_object_or_404(Enquiry, pk=pk)
    theirs = Enquiry.objects.by(found.email)
    if request.method == "POST":
        is_all = request.POST.get("what") == "person"
        count = moving.erase(theirs if is_all else Enquiry.objects.filter(pk=pk))
        messages.success(request, f"{counted(count, *CALLED)} deleted, and the mail about it.")
        return redirect(EnquiryAdmin().url_helper.index_url)
    shown = {"enquiry": found, "count": theirs.count()}
    return render(request, "contact/inbox/erase.html", shown)


def _see_to(request: HttpRequest, found: Enquiry, do: str, typed: str) -> tuple[str, str]:
    """Do what a button of an enquiry's screen says.

    Returns:
        what is wrong, if anything, and where to go on, unless the screen is shown once more.
    """
    here = reverse("enquiry", args=[found.pk])
    if do == "notes":
        return "", "" if typed else here
    if do in ACTS:
        if typed:
            return "Your answer was not sent yet. Send it first, or empty its field.", ""
        work, done = ACTS[do]
        work(Enquiry.objects.filter(pk=found.pk))
        messages.success(request, f"The enquiry by {found.name} is {done}.")
        return "", EnquiryAdmin().url_helper.index_url
    if problem := _answer(request, found, typed):
        return problem, ""
    messages.success(request, f"Your answer goes to {found.email} within a minute.")
    return "", here


def _answer(request: HttpRequest, found: Enquiry, text: str) -> str:
    """Send an answer; return what is wrong with it, if anything."""
    if not text:
        return "Your answer is empty. Nothing was sent."
    if len(text) > LONGEST_MESSAGE:
        return f"Your answer has {len(text)} letters, and {LONGEST_MESSAGE} fit. Nothing was sent yet."
    after = request.POST.get("after", "")
    decided = ContactSettings.of(Site.find_for_request(request))
    try:
        moving.answer(found, text, request.user, int(after) if is_id(after) else 0, decided)
    except Enquiry.DoesNotExist:
        return "This enquiry has just been deleted. Your answer was not sent."
    except moving.AnsweredMeanwhile:
        return "An answer was sent already since you opened this page: see below. Yours was not sent yet."
    return ""


def _keep_notes(request: HttpRequest, found: Enquiry, is_asked: bool) -> None:
    """Keep the notes whichever button was pressed, and say so if it was theirs."""
    notes = plain(request.POST.get("notes", found.notes)).strip()
    if found.notes != notes[:LONGEST_NOTES]:
        found.notes = notes[:LONGEST_NOTES]
        Enquiry.objects.filter(pk=found.pk).update(notes=found.notes)
    if len(notes) > LONGEST_NOTES:
        messages.warning(request, f"Only the first {LONGEST_NOTES} letters of your notes fit.")
    elif is_asked:
        messages.success(request, "Your notes are kept.")
