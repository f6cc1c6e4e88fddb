"""What `mutants.py` puts beside the tests of a copy, as their conftest.

Where no tests were chosen it notes which test calls which function, and for how long; where
some were, it runs these alone, the fastest first, and none for too long.
"""

import json
import signal
import time
from collections.abc import Generator
from cProfile import Profile
from pathlib import Path

import hypothesis
import pytest

HERE = Path(__file__).parent
KNOWN, CHOSEN = HERE / "known.json", HERE / "chosen.json"

hypothesis.settings.register_profile(
    "mutants",
    derandomize=True,
    database=None,
    deadline=None,
    phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate],
    suppress_health_check=list(hypothesis.HealthCheck),
)
hypothesis.settings.load_profile("mutants")


class Watch:
    """Notes the seconds of each test, and the tests of each function; "" is their import."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self.calls: dict[str, dict[str, int]] = {}
        if KNOWN.exists():
            self.seconds, self.calls = json.loads(KNOWN.read_text(encoding="utf-8"))
        self.imports = Profile()
        self.imports.enable()

    def note(self, profile: Profile, test: str) -> None:
        profile.disable()
        for entry in profile.getstats():
            name = getattr(entry.code, "co_filename", "")
            if name.startswith(f"{HERE}/argmap/"):
                path = Path(name).relative_to(HERE).as_posix()
                at = f"{path}:{getattr(entry.code, 'co_firstlineno', 0)}"
                self.calls.setdefault(at, {})[test] = 1

    def pytest_collection_finish(self) -> None:
        self.note(self.imports, "")

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        profile, start = Profile(), time.process_time()
        profile.enable()
        try:
            return (yield)
        finally:
            self.note(profile, item.nodeid)
            self.seconds[item.nodeid] = time.process_time() - start

    def pytest_sessionfinish(self) -> None:
        KNOWN.write_text(json.dumps([self.seconds, self.calls]), encoding="utf-8")


class Choose:
    """Runs some tests, given with their seconds."""

    def __init__(self) -> None:
        self.chosen: dict[str, float] = json.loads(CHOSEN.read_text(encoding="utf-8"))
        end_after(20)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [item for item in items if item.nodeid in self.chosen]
        items.sort(key=lambda item: self.chosen[item.nodeid])

    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        end_after(5 + 5 * self.chosen[item.nodeid])


def end_after(seconds: float) -> None:
    """End the process once it has used so many more seconds of CPU."""
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(Choose() if CHOSEN.exists() else Watch())
