"""A project's own schemes: the tables `[schemes.NAME]` of `argmap.toml`."""

from argmap.dsl.names import canonical, is_name, why_not
from argmap.model.schemes import Question, Scheme
from argmap.suggestion import closest

_KEYS = ("pattern", "questions")


class SchemeError(ValueError):
    """A scheme cannot be used; the message says which one and why."""


def read_schemes(tables: object) -> tuple[Scheme, ...]:
    """Return the schemes that the tables under `schemes` describe.

    Each has a `pattern`, a text, and `questions`, a table from ids to texts. Raises:
    SchemeError for the first that has not.
    """
    if not isinstance(tables, dict):
        raise SchemeError("`schemes` is a table of tables: write [schemes.NAME]")
    return tuple(_scheme(str(name), table) for name, table in tables.items())


def _scheme(name: str, table: object) -> Scheme:
    where = f"[schemes.{name}]"
    _demand_name(where, name)
    if not isinstance(table, dict):
        raise SchemeError(f"`schemes.{name}` is a table: write {where}")
    for key in table:
        if key not in _KEYS:
            nearest = closest(key, _KEYS)
            advice = f"did you mean `{nearest}`?" if nearest else "known: pattern, questions"
            raise SchemeError(f"{where}: unknown key `{key}`; {advice}")
    pattern = _text(where, "pattern", table.get("pattern"))
    return Scheme(canonical(name), pattern, _questions(name, table.get("questions")))


def _questions(name: str, table: object) -> tuple[Question, ...]:
    where = f"[schemes.{name}.questions]"
    if not isinstance(table, dict) or not table:
        raise SchemeError(
            f'[schemes.{name}]: it asks no question; write {where} and id = "question" under it'
        )
    for id in table:
        _demand_name(where, id)
    return tuple(Question(canonical(id), _text(where, id, text)) for id, text in table.items())


def _demand_name(where: str, name: str) -> None:
    if "." in name:
        raise SchemeError(f"{where}: `{name}` is no name: it has a dot")
    if not is_name(name):
        raise SchemeError(f"{where}: `{name}` is no name: {why_not(name)}")


def _text(where: str, key: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise SchemeError(f"{where}: `{key}` is a text in quotes that is not empty")
    return " ".join(value.split())
