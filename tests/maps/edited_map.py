"""A map of this repository, and what its labels become when its text is edited."""

import re
from collections.abc import Callable
from pathlib import Path

from attrs import frozen

from argmap.model.labels import Labelling
from argmap.text import SourceText
from argmap.workspace.loading import Loader
from argmap.workspace.workspace import Workspace

Edit = Callable[[str], str]

_MAPS = Path(__file__).parents[2] / "maps"


def without(*premises: str) -> Edit:
    """Return the edit that drops statements that nothing attacks, and reasons with them."""

    def edit(text: str) -> str:
        for premise in premises:
            header = rf"^\w+ {premise} [^\n]*\n(?:    [^\n]*\n)*"
            text, found = re.subn(header, "", text, flags=re.MULTILINE)
            assert found == 1, f"no statement {premise} to drop"
            reason = rf"^    because [^\n]*(?<![\w-]){premise}(?![\w-]).*\n"
            text = re.sub(reason, "", text, flags=re.MULTILINE)
        return text

    return edit


def objecting(*targets: str, strength: str = "strong") -> Edit:
    """Return the edit that adds a rebuttal of each target, taken for granted."""
    return lambda text: (
        text
        + "".join(
            f'\nrebuttal objection-to-{target} "It is not so" against {target}\n'
            f'    strength {strength}\n    assumed "for the sake of the test"\n'
            for target in targets
        )
    )


@frozen
class EditedMap:
    """A map file by its stem, read anew after each edit."""

    stem: str

    def labelling(self, edit: Edit = str) -> Labelling:
        """Return the labels after an edit that leaves the map sound."""
        path = _MAPS / f"{self.stem}.argmap"
        text = re.sub(r"^expect .*\n", "", path.read_text(encoding="utf-8"), flags=re.M)
        loader = Loader()
        loader.add(SourceText(str(path), edit(text)))
        opened = Workspace(loader).open(str(path))
        assert opened.errors == ()
        return opened.labelling

    def labels(self, edit: Edit = str) -> dict[str, str]:
        """Return the label of every statement after an edit."""
        return {id: str(label) for id, label in self.labelling(edit).statements.items()}

    def rejected(self) -> set[str]:
        """Return the statements that do not stand in the map as it is."""
        return {id for id, label in self.labels().items() if label != "accepted"}

    def changes(self, edit: Edit) -> dict[str, str]:
        """Return the new labels of the statements whose labels an edit changed."""
        before = self.labels()
        after = self.labels(edit).items()
        return {id: label for id, label in after if before.get(id, label) != label}
