"""The kinds of sounds and films that the author's library takes, told by their first bytes."""

AUDIO, VIDEO = "audio", "video"  # wagtailmedia's words
CAPTIONS = "vtt"  # the ending of a file with what is said in a film, and when
# By the kind, and the ending of the file's name.
CONTENT_TYPES = {
    AUDIO: {
        "mp3": "audio/mpeg",
        "m4a": "audio/mp4",
        "ogg": "audio/ogg",
        "opus": "audio/ogg",
        "wav": "audio/wav",
    },
    VIDEO: {"mp4": "video/mp4", "m4v": "video/mp4", "webm": "video/webm"},
}
BRANDS_OF_MP4 = (b"M4A ", b"M4B ", b"mp41", b"mp42", b"isom", b"iso2", b"iso5", b"iso6", b"dash")
BRANDS_OF_FILMS = (b"M4V ", b"avc1", b"iso4", b"iso6", *BRANDS_OF_MP4[2:])


def content_types_of(first_bytes: bytes) -> set[str]:
    """Return the types of file that begin like this: none, or one, or sound and film alike."""
    found = {_sound_type_of(first_bytes)}
    if first_bytes[4:8] == b"ftyp" and first_bytes[8:12] in BRANDS_OF_FILMS:
        found.add("video/mp4")
    if first_bytes[:4] == b"\x1a\x45\xdf\xa3":  # EBML (RFC 8794, section 11.2.1)
        found.add("video/webm")
    return found - {""}


def _sound_type_of(first_bytes: bytes) -> str:
    if first_bytes[:4] == b"RIFF" and first_bytes[8:12] == b"WAVE":
        return "audio/wav"
    if first_bytes[:4] == b"OggS":
        return "audio/ogg"
    if first_bytes[4:8] == b"ftyp" and first_bytes[8:12] in BRANDS_OF_MP4:
        return "audio/mp4"
    # Eleven bits that are set begin a frame; the two after the version say "layer III".
    is_frame = len(first_bytes) > 1 and first_bytes[0] == 0xFF and first_bytes[1] & 0xE6 == 0xE2
    return "audio/mpeg" if first_bytes[:3] == b"ID3" or is_frame else ""
