"""The addresses in mails to followers: to confirm, and to stop."""

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from blog.comments.followers import asked_with, confirm, stop
from blog.comments.links import CONFIRM, STOP, named_by
from blog.models import Follower

# Both addresses can't be guessed, and are opened from mail programs: where the press of the
# button comes from says nothing. Opening them changes nothing, for programs open them too.


@never_cache
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def confirm_following(request: HttpRequest, token: str) -> HttpResponse:
    """Ask for one press of a button, and then begin to tell.

    Raises:
        Http404: the wish is gone, or there never was one.
    """
    follower = get_object_or_404(Follower, pk=named_by(CONFIRM, token))
    if request.method == "POST":
        with transaction.atomic():
            confirm(follower)
    wishes = asked_with(follower).select_related("post").order_by("pk")
    is_done = not wishes.unconfirmed().exists()
    return render(request, "blog/comments/confirm.html", {"wishes": wishes, "is_done": is_done})


@never_cache
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def stop_following(request: HttpRequest, token: str) -> HttpResponse:
    """Ask for one press of a button, and then tell no more. A mail program may press it (RFC 8058).

    Raises:
        Http404: the site never gave this address to anybody.
    """
    pk = named_by(STOP, token)
    if pk is None:
        raise Http404("Nobody follows by this address.")
    follower = Follower.objects.filter(pk=pk).select_related("post").first()
    is_done = request.method == "POST" or follower is None
    if request.method == "POST" and follower is not None:
        with transaction.atomic():
            stop(follower)
    return render(request, "blog/comments/stop.html", {"follower": follower, "is_done": is_done})
