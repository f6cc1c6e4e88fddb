"""In a real browser no text leaves its box, whatever it says."""

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from argmap.render.scene import Scene
from argmap.render.svg import svg
from tests.render.drawing import harbour, hostile, placed

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
BROWSER = next((path for name in BROWSERS if (path := shutil.which(name))), None)
pytestmark = pytest.mark.skipif(BROWSER is None, reason="no Chromium is installed")

SLACK = 0.5  # CSS pixels that anti-aliasing and kerning may add
MEASURE = """
const out = {boxes: [], widths: []};
for (const text of document.querySelectorAll('.node text')) {
  const pill = text.closest('.badge, .chip'), node = text.closest('.node');
  const box = pill ? pill.querySelector('.pill') : node.querySelector('.outline');
  const t = text.getBBox(), o = box.getBBox();
  out.boxes.push([text.textContent, t.x - o.x, o.x + o.width - t.x - t.width,
                  t.y - o.y, o.y + o.height - t.y - t.height]);
  const meant = parseFloat(text.getAttribute('textLength'));
  text.removeAttribute('textLength');
  out.widths.push([text.textContent, text.getBBox().width, meant]);
}
for (const text of document.querySelectorAll('.heading text, .legend text, .group text')) {
  const t = text.getBoundingClientRect();
  const o = document.querySelector('svg').getBoundingClientRect();
  out.boxes.push([text.textContent, t.left - o.left, o.right - t.right, t.top - o.top,
                  o.bottom - t.bottom]);
}
document.body.innerHTML = '<pre></pre>';
document.querySelector('pre').textContent = JSON.stringify(out);
"""


def measured(scene: Scene, folder: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return how far each text is from its box's four sides, and its widths."""
    page = folder / "page.html"
    drawn = svg(placed(scene))
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


@pytest.mark.parametrize("scene", [harbour(), hostile()], ids=["harbour", "hostile"])
def test_no_text_leaves_its_box(scene: Scene, tmp_path: Path) -> None:
    boxes = measured(scene, tmp_path)["boxes"]
    assert len(boxes) > len(scene.nodes)
    outside = [(words, *sides) for words, *sides in boxes if min(sides) < -SLACK]
    assert outside == []


def test_our_widths_are_the_browsers(tmp_path: Path) -> None:
    """Without the fixed length, texts come out as wide as the table says."""
    widths = measured(harbour(), tmp_path)["widths"]
    assert len(widths) > 100
    off = [
        (words, is_, meant)
        for words, is_, meant in widths
        if abs(is_ - meant) > 0.02 * meant + 1
    ]
    assert off == []
