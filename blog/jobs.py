"""What comes due in the blog by itself."""

import blog.comments.jobs  # noqa: F401 -- importing it declares its jobs
