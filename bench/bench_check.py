"""A generated map of 100,000 statements, checked whole, against Argdown's command line.

    npm install --prefix FOLDER @argdown/cli
    python bench/bench_check.py FOLDER/node_modules/.bin/argdown [STATEMENTS]

Ours reads, resolves, labels and checks the map. Theirs reads the same statements and the
same links from an Argdown file and writes them as JSON. Wanted: at most its CPU time, and
at most half its memory.
"""

import sys
import tempfile
from pathlib import Path

from generated import generated_map
from measure import in_turn, report

from argmap.dsl.parser import parse
from argmap.model.argument_map import ArgumentMap
from argmap.model.resolve.resolver import resolve
from argmap.model.resolve.scope import Unit
from argmap.text import SourceText

TIMES = 3


def main(argdown: str, statements: int) -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        text = generated_map(statements)
        (folder / "map.argmap").write_text(text, encoding="utf-8")
        parsed = parse(SourceText("map.argmap", text))
        resolved = resolve((Unit(parsed.file),)).map
        (folder / "map.argdown").write_text(as_argdown(resolved), encoding="utf-8")
        ours = [sys.executable, "-m", "argmap", "check", str(folder / "map.argmap")]
        theirs = [argdown, "json", str(folder / "map.argdown"), str(folder / "json")]
        cpu, peak = report(f"{statements} statements", *in_turn(ours, theirs, TIMES))
    return int(cpu > 1 or peak > 0.5)


def as_argdown(argument_map: ArgumentMap) -> str:
    """Return a map's statements with what supports and what attacks each, as Argdown."""
    lines: list[str] = []
    for statement in argument_map.statements:
        lines.append(f"[{statement.id}]: {statement.text}")
        for inference in argument_map.inferences_to.get(statement.id, ()):
            lines.extend(f"  + [{premise}]" for premise in inference.premises)
        attacks = argument_map.attacks_on.get(statement.id, ())
        lines.extend(f"  - [{attack.attacker}]" for attack in attacks)
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    size = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    sys.exit(main(sys.argv[1], size))
