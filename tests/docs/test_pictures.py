"""The README's pictures are those that its commands draw."""

from pathlib import Path

import pytest

from argmap.cli import main

ROOT = Path(__file__).parents[2]
PICTURES = {
    "docs/osw-2019.svg": ("maps/osw-2019.argmap",),
    "docs/treaty-agreement.svg": ("maps/treaty.argmap", "--view", "agreement"),
}


@pytest.mark.parametrize("picture", PICTURES)
def test_a_picture_is_current(
    picture: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    drawn = tmp_path / "drawn.svg"
    assert main(["render", *PICTURES[picture], "-o", str(drawn)]) == 0
    again = f"argmap render {' '.join(PICTURES[picture])} -o {picture}"
    assert drawn.read_bytes() == (ROOT / picture).read_bytes(), f"draw it again: {again}"


def test_the_readme_shows_them() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for picture in PICTURES:
        assert f"]({picture})" in readme
