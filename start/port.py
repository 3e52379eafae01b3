"""The port, taken before anything else is done and held until the site stops.

Whoever comes second learns so at once, not after half a minute of preparation, and a
browser that comes too early waits instead of being turned away.
"""

import errno
import socket

from start.cannot_start import CannotStart


def hold(host: str, port: int) -> socket.socket:
    """Return a socket that listens at this address.

    Raises:
        CannotStart: the port is another's, or the address isn't this machine's.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host.strip("[]"), port), family=family, backlog=2048)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            other = 9000 if port != 9000 else 9001
            raise CannotStart(
                f"port {port} is taken by another program. Stop that one, or choose another "
                f"port: PORT={other} make serve"
            ) from error
        if error.errno == errno.EACCES:
            raise CannotStart(
                f"port {port} is reserved for the system's administrator. Choose one above "
                "1023: PORT=8000 make serve"
            ) from error
        raise CannotStart(
            f"{host} isn't an address of this machine. Set BIND to 127.0.0.1 or to 0.0.0.0."
        ) from error
