"""In a real browser no text leaves its box, whatever it says."""

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from argmap.render.picture import Request, render
from argmap.render.view.graph import Graph
from argmap.render.view.view import View
from argmap.workspace.workspace import Workspace
from tests.render.drawing import CASES, harbour, hostile, svg_of

MAPS = sorted((CASES.parents[2] / "maps").glob("*.argmap"))
FERRY = CASES.parent / "compare" / "ferry" / "input.argmap"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
BROWSER = next((path for name in BROWSERS if (path := shutil.which(name))), None)
pytestmark = pytest.mark.skipif(BROWSER is None, reason="no Chromium is installed")

SLACK = 0.5  # CSS pixels that anti-aliasing and kerning may add
MEASURE = """
const out = {boxes: [], widths: []};
for (const text of document.querySelectorAll('.node text')) {
  const pill = text.closest('.badge, .chip'), node = text.closest('.node');
  const box = pill?.querySelector('.pill') ?? node.querySelector('.outline');
  const t = text.getBBox(), o = box.getBBox();
  out.boxes.push([text.textContent, t.x - o.x, o.x + o.width - t.x - t.width,
                  t.y - o.y, o.y + o.height - t.y - t.height]);
  const meant = parseFloat(text.getAttribute('textLength'));
  text.removeAttribute('textLength');
  out.widths.push([text.textContent, text.getBBox().width, meant]);
}
for (const text of document.querySelectorAll('.cell text')) {
  const t = text.getBBox(), o = text.closest('.cell').querySelector('.pill').getBBox();
  out.boxes.push([text.textContent, t.x - o.x, o.x + o.width - t.x - t.width,
                  t.y - o.y, o.y + o.height - t.y - t.height]);
}
const loose = '.heading text, .legend text, .group-title text, .head text, .section text';
for (const text of document.querySelectorAll(loose)) {
  const t = text.getBoundingClientRect();
  const o = document.querySelector('svg').getBoundingClientRect();
  out.boxes.push([text.textContent, t.left - o.left, o.right - t.right, t.top - o.top,
                  o.bottom - t.bottom]);
}
document.body.innerHTML = '<pre></pre>';
document.querySelector('pre').textContent = JSON.stringify(out);
"""


def measured(drawn: str, folder: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return how far each text is from its box's four sides, and its widths."""
    page = folder / "page.html"
    page.write_text(
        f'<!DOCTYPE html><meta charset="utf-8"><body>{drawn}<script>{MEASURE}</script>',
        encoding="utf-8",
    )
    flags = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile"]
    done = subprocess.run(
        [str(BROWSER), *flags, "--dump-dom", page.as_uri()],
        capture_output=True,
        timeout=120,
        check=False,
    )
    found = re.search(r"<pre>(.*)</pre>", done.stdout.decode(), re.DOTALL)
    assert found, done.stderr.decode()[-2000:]
    text = found[1].replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return dict(json.loads(text))


@pytest.mark.parametrize("view", [harbour(), hostile()], ids=["harbour", "hostile"])
def test_no_text_leaves_its_box(view: View[Graph], tmp_path: Path) -> None:
    boxes = measured(svg_of(view), tmp_path)["boxes"]
    assert len(boxes) > len(view.body.nodes)
    assert outside(boxes) == []


@pytest.mark.parametrize("path", MAPS, ids=lambda path: path.stem)
def test_no_text_of_our_maps_leaves_its_box(path: Path, tmp_path: Path) -> None:
    opened = Workspace().open(str(path))
    drawn = render(opened).content.decode()
    boxes = measured(drawn, tmp_path)["boxes"]
    assert len(boxes) > 100
    assert outside(boxes) == []


@pytest.mark.parametrize("path", [FERRY, *MAPS[-2:]], ids=lambda path: path.stem)
def test_no_text_of_a_comparison_leaves_its_cell(path: Path, tmp_path: Path) -> None:
    opened = Workspace().open(str(path))
    drawn = render(opened, Request(view="compare"))
    boxes = measured(drawn.content.decode(), tmp_path)["boxes"]
    assert outside(boxes) == []


def outside(boxes: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    return [(words, *sides) for words, *sides in boxes if min(sides) < -SLACK]


def test_our_widths_are_the_browsers(tmp_path: Path) -> None:
    """Without the fixed length, texts come out as wide as the table says."""
    widths = measured(svg_of(harbour()), tmp_path)["widths"]
    assert len(widths) > 100
    off = [
        (words, is_, meant)
        for words, is_, meant in widths
        if abs(is_ - meant) > 0.02 * meant + 1
    ]
    assert off == []
