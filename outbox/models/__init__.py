"""Mail, and what workers know of each other and of what they did."""

from .mail import Mail
from .work import LastRun, Lease

__all__ = ["LastRun", "Lease", "Mail"]
