"""A piece of code, in colours that the server gave it."""

from django.utils.safestring import SafeString, mark_safe
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name
from wagtail.blocks import CharBlock, ChoiceBlock, StructBlock, TextBlock

# What is stored is Pygments' own name of the language.
LANGUAGES = [
    ("text", "Plain text"),
    ("bash", "Command line"),
    ("c", "C"),
    ("cpp", "C++"),
    ("csharp", "C#"),
    ("css", "CSS"),
    ("diff", "Changes (diff)"),
    ("docker", "Dockerfile"),
    ("go", "Go"),
    ("html", "HTML"),
    ("html+django", "HTML with Django"),
    ("ini", "INI"),
    ("java", "Java"),
    ("javascript", "JavaScript"),
    ("json", "JSON"),
    ("markdown", "Markdown"),
    ("php", "PHP"),
    ("powershell", "PowerShell"),
    ("python", "Python"),
    ("r", "R"),
    ("ruby", "Ruby"),
    ("rust", "Rust"),
    ("sql", "SQL"),
    ("swift", "Swift"),
    ("toml", "TOML"),
    ("typescript", "TypeScript"),
    ("xml", "XML"),
    ("yaml", "YAML"),
]


class VerbatimBlock(TextBlock):
    """Lines kept as they were typed: the first one's indentation too."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.field_options["strip"] = False


def highlighted(code: str, language: str) -> SafeString:
    """Return the code as HTML whose parts carry Pygments' short classes; ``code.css`` colours them.

    Args:
        code: what was typed; blank lines around it are left out.
        language: one of ``LANGUAGES``; what it isn't any longer is shown as plain text.
    """
    known = language if language in dict(LANGUAGES) else "text"
    lines = code.replace("\r\n", "\n").strip("\n").expandtabs(4)
    lexer = get_lexer_by_name(known, stripnl=False)
    # Pygments escapes the code itself.
    return mark_safe(highlight(lines, lexer, HtmlFormatter(nowrap=True)).rstrip("\n"))


class CodeBlock(StructBlock):
    """Code, shown as it was typed."""

    language = ChoiceBlock(choices=LANGUAGES, default="text")
    code = VerbatimBlock(rows=8)
    caption = CharBlock(
        required=False,
        max_length=160,
        label="File name or caption",
        help_text="Shown above the code.",
    )

    class Meta:
        label_format = "Code {caption}"
        icon = "code"
        label = "Code"
        description = "Lines of a program or a command, coloured by language."
        group = "Words"
        template = "components/code.html"
        preview_value = {
            "language": "python",
            "caption": "greeting.py",
            "code": (
                'def greet(name: str = "you") -> str:\n'
                '    """Say hello, twice."""\n'
                "    # Once is rarely enough.\n"
                '    return f"Hello {name}! " * 2\n'
            ),
        }

    def get_context(self, value, parent_context=None):
        """Add ``lines``, the code as HTML, and ``language``, its name in words."""
        context = super().get_context(value, parent_context)
        context["lines"] = highlighted(value["code"], value["language"])
        context["language"] = dict(LANGUAGES).get(value["language"], "")
        return context
