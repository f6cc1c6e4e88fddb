"""A folder of full texts, searched by what the texts say and never by their names."""

from collections.abc import Iterable
from pathlib import Path

from attrs import frozen

from argmap.diagnostic import Diagnostic
from argmap.model.statement import Citation
from argmap.sources.anchors.anchor import Missing, anchor_of, fit
from argmap.sources.anchors.full_text import FullText
from argmap.sources.library.folder import SEED_SUFFIX, load_text
from argmap.sources.seals.seal import Seal, commit

_TEXT_SUFFIXES = {"", ".txt", ".md", ".text"}


@frozen
class Match:
    """What a folder has for a source.

    `text` is the sealed text; `resembling` is one that has most of the cited passages but
    is not what was sealed; `seedless` is one that may be it, but its seed is not at hand.
    """

    text: FullText | None = None
    resembling: FullText | None = None
    seedless: FullText | None = None


class TextFolder:
    """The texts of a folder, read once, when first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._texts: tuple[FullText, ...] | None = None
        self.findings: tuple[Diagnostic, ...] = ()

    @property
    def name(self) -> str:
        """Return the folder as it was given."""
        return self._folder.as_posix()

    @property
    def texts(self) -> tuple[FullText, ...]:
        """Return the readable texts of the folder. Raises: OSError."""
        if self._texts is None:
            found = [load_text(path) for path in sorted(self._files())]
            self._texts = tuple(text for text, _ in found if text is not None)
            self.findings = tuple(finding for _, faults in found for finding in faults)
        return self._texts

    def _files(self) -> Iterable[Path]:
        return (
            path
            for path in self._folder.iterdir()
            if path.is_file()
            and not path.name.startswith(".")
            and path.suffix.lower() in _TEXT_SUFFIXES
            and path.suffix != SEED_SUFFIX
        )

    def match(self, seal: Seal | None, citations: tuple[Citation, ...]) -> Match:
        """Return the text that a seal was made of, else what comes near it.

        Raises: OSError if the folder or a text cannot be read.
        Cost: one seal for each text with as many words as the sealed one.
        """
        seedless = None
        for text in self.texts if seal is not None else ():
            if seal is None or len(text.words) != seal.words:
                continue
            if seal.seed == "random" and text.seed is None:
                seedless = seedless or text
            elif is_sealed_by(text, seal):
                return Match(text)
        return Match(None, self._resembling(citations), seedless)

    def _resembling(self, citations: tuple[Citation, ...]) -> FullText | None:
        """Return the text that has the most of the anchors, at least half of them."""
        anchors = tuple(anchor_of(citation) for citation in citations)
        shares = [
            (sum(not isinstance(fit(anchor, text), Missing) for anchor in anchors), number)
            for number, text in enumerate(self.texts)
        ]
        best, number = max(shares, default=(0, 0))
        return self.texts[number] if best and best * 2 >= len(anchors) else None


def is_sealed_by(text: FullText, seal: Seal) -> bool:
    """Return whether a seal was made of this text. Cost: one seal."""
    if seal.seed == "random":
        return text.seed is not None and commit(text.plain, text.seed).seal == seal
    try:
        return commit(text.plain).seal == seal
    except ValueError:  # too small to have been sealed with a seed of its own
        return False
