"""In a real browser no words of an agreement's picture leave their box or meet others."""

import html
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from argmap.agreement.member import Reading
from tests.render.agreement_drawing import HARBOUR, RIVER, drawn
from tests.render.drawing import HOSTILE, Case, map_of
from tests.render.test_agreement_svg import hostile_map
from tests.render.test_agreement_treaty import TREATY

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
BROWSER = next((path for name in BROWSERS if (path := shutil.which(name))), None)
pytestmark = pytest.mark.skipif(BROWSER is None, reason="no Chromium is installed")

SLACK = 0.6  # CSS pixels that anti-aliasing and kerning may add
MEASURE = """
const rectangle = thing => thing.getBoundingClientRect();
const out = {outside: [], overlaps: [], widths: [], texts: 0};
const frames = '.outline, .option-frame, .conflict-box, .banner-box, .page, .frame, .pill';
for (const svg of document.querySelectorAll('svg')) {
  const seen = [];
  for (const text of svg.querySelectorAll('text')) {
    out.texts += 1;
    const t = rectangle(text);
    let box = svg, group = text.closest('.legend') ? svg : text.parentElement;
    for (; group !== svg && box === svg; group = group.parentElement) {
      box = [...group.children].find(one => one.matches(frames)) || svg;
    }
    const o = rectangle(box);
    const least = Math.min(t.left - o.left, o.right - t.right, t.top - o.top,
                           o.bottom - t.bottom);
    if (least < -SLACK) out.outside.push([text.textContent, least]);
    for (const [words, other] of seen) {
      const wide = Math.min(t.right, other.right) - Math.max(t.left, other.left);
      const high = Math.min(t.bottom, other.bottom) - Math.max(t.top, other.top);
      if (wide > 1 && high > 4) out.overlaps.push([words, text.textContent, wide, high]);
    }
    seen.push([text.textContent, t]);
    const meant = parseFloat(text.getAttribute('textLength'));
    text.removeAttribute('textLength');
    out.widths.push([text.textContent, text.getBBox().width, meant]);
    if (meant) text.setAttribute('textLength', meant);
  }
}
document.body.innerHTML = '<pre></pre>';
document.querySelector('pre').textContent = JSON.stringify(out);
""".replace("SLACK", str(SLACK))


def measured(pictures: list[str], folder: Path) -> dict[str, Any]:
    """Return the words that leave their boxes, those that meet others, and all widths."""
    page = folder / "page.html"
    body = "".join(f"<div>{one}</div>" for one in pictures)
    page.write_text(
        f'<!DOCTYPE html><meta charset="utf-8"><body>{body}<script>{MEASURE}</script>',
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
    return dict(json.loads(html.unescape(found[1])))


def hostile() -> list[str]:
    """Return the pictures of maps whose every text attacks the picture."""
    return [drawn(Case(map_of(hostile_map(text)))) for text in HOSTILE]


def invented() -> list[str]:
    """Return the pictures of the invented cases, whole and in part."""
    return [
        drawn(RIVER),
        drawn(RIVER, Reading.CAUTIOUS),
        drawn(RIVER, focus="1"),
        drawn(RIVER, focus="2"),
        drawn(HARBOUR),
        drawn(TREATY),
        drawn(TREATY, focus="3"),
    ]


@pytest.mark.parametrize("pictures", [invented, hostile])
def test_words_keep_to_themselves(pictures: Any, tmp_path: Path) -> None:
    found = measured(pictures(), tmp_path)
    assert found["texts"] > 200
    assert found["outside"] == []
    assert found["overlaps"] == []


def test_our_widths_are_the_browsers(tmp_path: Path) -> None:
    widths = measured([drawn(RIVER)], tmp_path)["widths"]
    off = [
        (words, is_, meant)
        for words, is_, meant in widths
        if abs(is_ - meant) > 0.02 * meant + 1
    ]
    assert off == []
