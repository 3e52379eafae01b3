"""What comes due among resources by itself."""

import resources.downloads.jobs
import resources.events.jobs  # noqa: F401 -- importing them declares their jobs
