"""The secret part of a draft link's address: the link's reference, signed."""

from django.core.signing import BadSignature, Signer


def _signer() -> Signer:
    return Signer(salt="editing.DraftLink", sep=".")


class DraftToken:
    """Reads and writes the reference of a draft link in an address (a path converter).

    An address that isn't signed with the site's key is no address of a draft at all, so
    that a page of the tree may be called "draft" and have pages beneath it.
    """

    regex = "[^/]+"

    def to_python(self, token: str) -> str:
        """Return the reference.

        Raises:
            ValueError: the signature isn't the site's own; Django then looks on.
        """
        try:
            return _signer().unsign(token)
        except BadSignature as error:
            raise ValueError("This is no address of a draft.") from error

    def to_url(self, reference: str) -> str:
        """Return the token."""
        return _signer().sign(reference)
