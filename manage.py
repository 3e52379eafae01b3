#!/usr/bin/env python
"""The site's command line."""

import os
import sys


def main() -> None:
    """Run the command, or say in one line why the settings don't allow any."""
    from django.conf import settings
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import execute_from_command_line

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    try:
        _ = settings.VAR_DIR  # reads all of them
    except ImproperlyConfigured as error:
        sys.exit(str(error))
    except ValueError as error:
        sys.exit(f"{error} (.env.example explains each variable)")
    except OSError as error:
        sys.exit(f"VAR_DIR must name a folder that can be written: {error}")
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        print(
            "\nInterrupted. The same command takes up what is left to do.",
            file=sys.stderr,
        )
        sys.exit(130)  # as shells count an interrupt
