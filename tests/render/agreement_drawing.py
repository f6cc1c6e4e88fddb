"""What the tests of agreement pictures share: pages of the cases, and their plain form."""

import json
from enum import Enum
from pathlib import Path
from typing import Any

from attrs import asdict

from argmap.agreement.member import Reading
from argmap.render.drawing.style.theme import Theme
from argmap.render.view.page import Page
from argmap.render.views.agreement.agreement_picture import AgreementView, agreement_drawing
from argmap.render.views.agreement.agreement_view import agreement_page
from argmap.render.views.agreement.grounds import Evidence
from argmap.workspace.pipeline import OpenMap, Workspace

CASES = Path(__file__).parent.parent / "cases" / "agreement_pictures"
RIVER, HARBOUR = (str(CASES / name / "input.argmap") for name in ("river", "harbour"))


def opened(name: str) -> OpenMap:
    """Return a map with everything that can be computed about it."""
    return Workspace().open(name)


def evidence(map: OpenMap) -> Evidence:
    """Return what a picture knows of a map."""
    return Evidence(map.map, map.labelling, map.references)


def page_of(name: str, reading: Reading = Reading.CONFIDENT, focus: str | None = None) -> Page:
    """Return a map's page."""
    map = opened(name)
    readings = {each: map.agreement_in(each) for each in Reading}
    return agreement_page(evidence(map), readings, reading, focus)


def drawn(
    name: str,
    reading: Reading = Reading.CONFIDENT,
    focus: str | None = None,
    theme: Theme = Theme.AUTO,
) -> str:
    """Return a map's picture."""
    map = opened(name)
    readings = {each: map.agreement_in(each) for each in Reading}
    view = AgreementView(readings=readings, reading=reading, focus=focus)
    return agreement_drawing(evidence(map), view, theme)[0]


def plain(page: Page) -> str:
    """Return a page as JSON, without what is empty."""
    data = asdict(page, value_serializer=lambda _, __, value: _simple(value))
    return json.dumps(_filled(data), ensure_ascii=False, indent=1) + "\n"


def _simple(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value


def _filled(value: Any) -> Any:
    if isinstance(value, dict):
        kept = {key: _filled(one) for key, one in value.items() if key not in ("url", "hint")}
        return {key: one for key, one in kept.items() if one not in (None, "", [], {}, False)}
    return [_filled(one) for one in value] if isinstance(value, list | tuple) else value
