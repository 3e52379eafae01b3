"""Makes the files of the sample downloads: plain PDFs of what their pages say."""

import re
from collections.abc import Iterable, Iterator
from html import unescape
from textwrap import wrap

from django.core.files.base import ContentFile
from django.utils.html import strip_tags
from wagtail.documents import get_document_model

from resources.downloads.page_counts import pages_of
from resources.models import DocumentFacts, DownloadFile, DownloadPage

NOTICE = "Sample content, written for a demonstration."
A4 = (595, 842)  # points
MARGIN = 64
LEADING = 20
CHARACTERS_A_LINE = 78
LINES_A_PAGE = (A4[1] - 2 * MARGIN) // LEADING - 2


def give(page: DownloadPage, body: Iterable) -> None:
    """Give a sample download its file. The page is not saved: that is the caller's.

    Args:
        page: the download.
        body: its words, which the file is made of.
    """
    lines = [page.title, "", *lines_of(body), "", NOTICE]
    file = ContentFile(pdf(lines), f"sample-{page.slug}.pdf")
    document = get_document_model()(title=page.title, file=file, file_size=file.size)
    document.save()
    DocumentFacts.objects.create(document=document, pages=pages_of(document), file=document.file.name)
    page.files = [DownloadFile(document=document)]


def lines_of(body: Iterable) -> Iterator[str]:
    """Yield the words of a body, line by line, without what is only for a screen."""
    for kind, value in body:
        if kind == "heading":
            yield from ("", value["text"].upper())
        elif kind == "text":
            for part in re.split(r"</(?:p|li)>", value):
                words = " ".join(unescape(strip_tags(part)).split())
                begin = "[ ] " if "<li" in part else ""
                yield from wrap(begin + words, CHARACTERS_A_LINE, subsequent_indent=" " * len(begin))


def pdf(lines: list[str]) -> bytes:
    """Return a PDF file of plain lines, as many pages as they need (ISO 32000-1, section 7.5)."""
    pages = [lines[start : start + LINES_A_PAGE] for start in range(0, len(lines), LINES_A_PAGE)]
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R /Lang (en-AU) >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, page in enumerate(pages):
        shown = " ".join(f"({_escaped(line)}) Tj T*" for line in page)
        stream = f"BT /F1 11 Tf {LEADING} TL {MARGIN} {A4[1] - MARGIN} Td {shown} ET"
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {A4[0]} {A4[1]}] "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * number} 0 R >>",
            f"<< /Length {len(stream.encode('cp1252'))} >>\nstream\n{stream}\nendstream",
        ]
    written, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(written))
        written += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
        f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(written)}\n%%EOF\n"
    )
    return written + end.encode("cp1252")


def _escaped(line: str) -> str:
    """Return a line as it stands between brackets in a PDF."""
    line = line.encode("cp1252", "replace").decode("cp1252")
    return re.sub(r"([\\()])", r"\\\1", line)
