"""Mail that was put before mails said what they are about comes through the migration saying it."""

from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from outbox.models import Mail
from outbox.post import forget_mail

BEFORE = [("outbox", "0001_initial")]


def test_mail_about_a_comment_is_still_forgotten_with_it(transactional_db):
    executor = MigrationExecutor(connection)
    latest = executor.loader.graph.leaf_nodes()
    executor.migrate(BEFORE)
    mails = executor.loader.project_state(BEFORE).apps.get_model("outbox", "Mail")
    for key in ("comment:17:notice", "comment:17:to:4", "comment:170:notice", "one-of-a-kind", None):
        mails.objects.create(to="ida@example.com", subject="x", text="y", key=key)
    MigrationExecutor(connection).migrate(latest)
    forget_mail(["comment:17"])
    assert set(Mail.objects.values_list("key", "about")) == {
        ("comment:170:notice", "comment:170"),
        ("one-of-a-kind", ""),
        (None, ""),
    }
