"""What the worker does for the site as a whole."""

from datetime import timedelta

from django.core.management import call_command

from core.jobs import job
from outbox.folder import forget_mail_in_folder
from outbox.models import Mail
from outbox.publishing import carry_out_plans
from outbox.sending import send_due_mail


@job(every=timedelta(seconds=5))
def send_mail():
    """Send the mails whose turn has come."""
    return send_due_mail()


@job(every=timedelta(seconds=15))
def publish():
    """Publish and unpublish what was planned."""
    return carry_out_plans()


@job(every=timedelta(hours=1))
def clean_up():
    """Forget what nobody needs: what old mails said, and who was logged in."""
    Mail.objects.outdated().delete()
    forget_mail_in_folder()
    call_command("clearsessions")
