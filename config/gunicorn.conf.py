"""How gunicorn serves the site.

A variable of the environment that gunicorn itself reads still applies: ``GUNICORN_CMD_ARGS``.
"""

import os
import signal
from pathlib import Path

from environs import Env

env = Env()
env.read_env(str(Path(__file__).resolve().parent.parent / ".env"), recurse=False)

bind = f"{env.str('BIND', '127.0.0.1')}:{env.int('PORT', 8000)}"

# Whose word on the visitor's address and on https is believed; gunicorn reads no .env itself.
forwarded_allow_ips = env.str("FORWARDED_ALLOW_IPS", "127.0.0.1,::1")

# Python runs one thread at a time, so processes follow the cores; threads let a
# process answer while another request waits for the disk or the database.
workers = env.int("WEB_CONCURRENCY", min(max(os.cpu_count() or 1, 2), 4))
worker_class = "gthread"
threads = env.int("WEB_THREADS", 4)

timeout = 60  # seconds without a sign of life before a worker is replaced
graceful_timeout = 30  # seconds that requests under way get to finish
keepalive = 5
# A worker is renewed now and then, not all at once, so that a slow leak never matters.
max_requests = 20_000
max_requests_jitter = 2_000

# The heartbeat file of a worker must not wait for a disk.
worker_tmp_dir = "/dev/shm" if os.path.isdir("/dev/shm") else None
# Nothing here uses it, and it would leave a socket in the operator's home folder.
control_socket_disable = True

errorlog = "-"
loglevel = env.str("LOG_LEVEL", "warning").lower()
accesslog = env.str("ACCESS_LOG", "") or None
# The address asked for, the answer, its size, and how long it took in microseconds;
# no visitor's address and no browser's name.
access_log_format = "%(t)s %(m)s %(U)s %(s)s %(B)s bytes %(D)s us"


def post_worker_init(worker):
    """Leave Ctrl-C, which the terminal sends to every process, to gunicorn's own, which tells the workers.

    Told twice, a worker of gunicorn 27 waits for itself until it is killed.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
