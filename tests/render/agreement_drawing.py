"""What the tests of agreement pictures share: pages of the cases, and their plain form."""

import json
from enum import Enum
from pathlib import Path
from typing import Any

from attrs import asdict

from argmap.agreement.member import Reading
from argmap.render.drawing.style.theme import Theme
from argmap.render.picture import Request, render
from argmap.render.view.page import Page
from argmap.render.view.view import View
from argmap.render.views.agreement.agreement_view import agreement_view
from argmap.render.views.subject import Subject
from argmap.render.views.wish import Wish
from argmap.workspace.open_map import OpenMap
from argmap.workspace.workspace import Workspace

CASES = Path(__file__).parent.parent / "cases" / "agreement_pictures"
RIVER, HARBOUR = (str(CASES / name / "input.argmap") for name in ("river", "harbour"))


def opened(name: str) -> OpenMap:
    """Return a map with everything that can be computed about it."""
    return Workspace().open(name)


def view_in(subject: Subject, wish: Wish | None = None) -> View[Page]:
    """Return a map's page with what stands round it."""
    readings = {each: subject.agreement_in(each) for each in Reading}
    return agreement_view(subject, readings, wish or Wish())


def page_of(name: str, reading: Reading = Reading.CONFIDENT, focus: str | None = None) -> Page:
    """Return a map's page."""
    return view_in(opened(name), Wish(reading=reading, focus=focus)).body


def drawn(
    subject: str | Subject,
    reading: Reading = Reading.CONFIDENT,
    focus: str | None = None,
    theme: Theme = Theme.AUTO,
) -> str:
    """Return a map's picture."""
    asked = opened(subject) if isinstance(subject, str) else subject
    wish = Wish(reading=reading, focus=focus)
    return render(asked, Request(view="agreement", theme=theme, wish=wish)).content.decode()


def plain(view: View[Page]) -> str:
    """Return a page as JSON, without what is empty and what says the same to others."""
    page = asdict(view.body, value_serializer=lambda _, __, value: _simple(value))
    data = {"title": view.title, "language": view.language}
    data |= {name: page.pop(name) for name in ("verdict", "summary", "contents", "remarks")}
    data |= {"description": view.description, **page}
    return json.dumps(_filled(data), ensure_ascii=False, indent=1) + "\n"


def _simple(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value


_LEFT_OUT = ("url", "hint", "label")


def _filled(value: Any) -> Any:
    if isinstance(value, dict):
        kept = {key: _filled(one) for key, one in value.items() if key not in _LEFT_OUT}
        return {key: one for key, one in kept.items() if one not in (None, "", [], {}, False)}
    return [_filled(one) for one in value] if isinstance(value, list | tuple) else value
