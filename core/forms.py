"""The form that takes a picture into the author's library."""

from io import BytesIO

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import InMemoryUploadedFile
from PIL import Image, ImageOps, UnidentifiedImageError
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from core.file_form import FileForm

LONGEST_SIDE = 3200  # pixels: twice the widest layout, for screens of two dots to a pixel
QUALITY = 92  # of a photograph that had to be made smaller


class WholePictureField(WagtailImageField):
    """Takes pictures that arrived whole, and no larger than the site can use.

    A photograph of 48 megapixels would take a gigabyte of memory and a quarter of a minute
    each time another size of it is made. Made smaller it also loses what cameras write into
    it: the place where it was taken, above all.
    """

    def to_python(self, data):
        """Return the uploaded file, turned upright and made smaller where needed.

        Raises:
            ValidationError: it is no picture, or only a part of one.
        """
        try:
            if data:
                check_dots(data)
            uploaded = super().to_python(data)
            return fitted(uploaded) if uploaded else uploaded
        except (OSError, SyntaxError, ValueError, UnidentifiedImageError) as error:
            raise ValidationError(
                "This picture did not arrive whole, or is damaged. Please try again."
            ) from error


def check_dots(uploaded) -> None:
    """Refuse a picture that would take gigabytes of memory, before any of it is unpacked.

    Raises:
        ValidationError: it has too many dots; the words say how many.
    """
    most = settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS
    wanted = f"At most {most // 1_000_000} million fit. Please make it smaller first."
    try:
        with Image.open(uploaded) as picture:
            width, height = picture.size
    except Image.DecompressionBombError as error:
        raise ValidationError(f"This picture has far too many dots. {wanted}") from error
    except (OSError, SyntaxError, ValueError):  # no picture: the field itself finds the words
        return
    finally:
        uploaded.seek(0)
    if width * height > most:
        raise ValidationError(
            f"This picture has {width * height / 1_000_000:.0f} million dots ({width} × {height}). {wanted}"
        )


def fitted(uploaded):
    """Return the file itself if it fits, else a smaller one of the same name and kind.

    Raises:
        OSError: the file is cut short.
    """
    uploaded.seek(0)
    with Image.open(uploaded) as picture:
        picture.load()
        is_animated = getattr(picture, "is_animated", False)
        if is_animated or (max(picture.size) <= LONGEST_SIDE and not picture.getexif()):
            uploaded.seek(0)
            return uploaded
        smaller = ImageOps.exif_transpose(picture)
        smaller.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        written = BytesIO()
        smaller.save(
            written,
            picture.format,
            quality=QUALITY,
            icc_profile=picture.info.get("icc_profile"),
        )
    made = InMemoryUploadedFile(written, None, uploaded.name, uploaded.content_type, written.tell(), None)
    # What Django and Wagtail's own fields leave on a file they have looked at.
    made.image = uploaded.image
    made.seek(0)
    return made


class PictureForm(FileForm, BaseImageForm):
    """The form of a picture."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            stock = self.fields["file"]
            self.fields["file"] = WholePictureField(
                label=stock.label, required=stock.required, widget=stock.widget
            )
