import json
import random
from pathlib import Path

import pytest

from argmap.cli.program import COULD_NOT_RUN, run_program
from argmap.semantics.competition.tasks import TASKS
from argmap.semantics.evaluate.extensions import extensions

NIXON = """
map "The Nixon diamond"
source book "A book"
premise quaker "Nixon is a Quaker"
    cite book "he is a quaker"
premise republican "Nixon is a Republican"
    cite book "he is a republican"
claim dove "Nixon is a dove"
    because quaker
claim hawk "Nixon is a hawk"
    because republican
    contradicts dove
claim active "Nixon is politically active"
    because dove
    because hawk
expect quaker accepted
"""

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def nixon(tmp_path: Path) -> str:
    path = tmp_path / "nixon.argmap"
    path.write_text(NIXON, encoding="utf-8")
    return str(path)


@pytest.fixture
def cycle(tmp_path: Path) -> str:
    path = tmp_path / "cycle.af"
    path.write_text("p af 3\n# a comment\n1 2\n2 1\n2 3\n", encoding="utf-8")
    return str(path)


def test_evaluate_gives_every_preferred_extension(nixon: str, capsys: Captured) -> None:
    words = ["evaluate", nixon, "--semantics", "preferred", "--all", "--output-format", "json"]
    assert run_program(words) == 0
    document = json.loads(capsys.readouterr().out)
    assert list(document) == ["version", "file", "semantics", "extensions", "about"]
    statements = [extension["statements"] for extension in document["extensions"]]
    assert [one["active"] for one in statements] == ["accepted", "accepted"]
    assert {one["dove"] for one in statements} == {"accepted", "rejected"}


def test_evaluate_blocks_conflicts(nixon: str, capsys: Captured) -> None:
    assert run_program(["evaluate", nixon, "--conflicts", "block"]) == 0
    assert "undecided" not in capsys.readouterr().out


def test_evaluate_names_the_mode_in_which_it_blocked(nixon: str, capsys: Captured) -> None:
    words = ["evaluate", nixon, "--conflicts", "block", "--output-format", "json"]
    assert run_program(words) == 0
    document = json.loads(capsys.readouterr().out)
    assert (document["semantics"], document["conflicts"]) == ("grounded", "block")


def test_evaluate_blocks_under_no_other_semantics(nixon: str, capsys: Captured) -> None:
    words = ["evaluate", nixon, "--conflicts", "block", "--semantics", "preferred"]
    assert run_program(words) == 2
    told = capsys.readouterr()
    assert "leave out `--semantics preferred` or `--conflicts block`" in told.err
    assert told.out == ""


def test_evaluate_says_when_it_does_not_know(nixon: str, capsys: Captured) -> None:
    assert run_program(["evaluate", nixon, "--semantics", "stable", "--time-limit", "0"]) == 2
    assert "not decided" in capsys.readouterr().err


def test_evaluate_tells_a_full_list_from_no_time(
    nixon: str, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(extensions.__kwdefaults__ or {}, "most", 1)
    words = ["evaluate", nixon, "--semantics", "preferred", "--all", "--output-format", "json"]
    assert run_program(words) == 2
    told = capsys.readouterr()
    assert told.err.endswith("stopped after 1 preferred labellings; there are more\n")
    assert json.loads(told.out)["complete"] is False


def test_evaluate_counts_nothing_that_it_did_not_find(nixon: str, capsys: Captured) -> None:
    words = ["evaluate", nixon, "--semantics", "ideal", "--time-limit", "0"]
    assert run_program(words) == 2
    assert capsys.readouterr().err.endswith("not decided in 0 seconds\n")


def test_evaluate_tells_what_the_map_depends_on(nixon: str, capsys: Captured) -> None:
    assert run_program(["evaluate", nixon, "--sensitivity"]) == 0
    assert "hangs on a single source" in capsys.readouterr().out


def test_evaluate_reads_the_authors_from_records(nixon: str, capsys: Captured) -> None:
    record = 'title = "A book"\nauthors = ["Example, Ada"]\n'
    Path(nixon).with_name("book.toml").write_text(record, encoding="utf-8")
    text = NIXON.replace('book "A book"', 'book from "book.toml"')
    Path(nixon).write_text(text, encoding="utf-8")
    assert run_program(["evaluate", nixon, "--sensitivity"]) == 0
    assert "hangs on a single author: Ada Example." in capsys.readouterr().out


def test_explain_keeps_the_shape_of_the_contract(nixon: str, capsys: Captured) -> None:
    assert run_program(["explain", nixon, "active", "--output-format", "json"]) == 0
    document = json.loads(capsys.readouterr().out)
    wanted = ["version", "id", "label", "because", "objections"]
    assert list(document)[:5] == wanted
    assert document["label"] == "undecided"
    assert {"make": "accepted", "actions": [{"action": "drop", "target": "quaker"}]} in (
        document["changes"]
    )


def test_explain_tells_what_a_premise_stands_on_in_its_place(
    nixon: str, capsys: Captured
) -> None:
    Path(nixon).write_text(
        NIXON + 'claim sure "S"\n because quaker, given\npremise given "G"\n assumed "so"\n',
        encoding="utf-8",
    )
    premises = {}
    for id in ("dove", "sure"):
        assert run_program(["explain", nixon, id, "--output-format", "json"]) == 0
        tree = json.loads(capsys.readouterr().out)["because"][0]
        premises[id] = tree["supports"][0]["premises"]
    assert premises["dove"] == [{"id": "quaker", "label": "accepted", "cites": ["book"]}]
    assert [one.get("cites") for one in premises["sure"]] == [["book"], None]
    assert [one.get("assumed") for one in premises["sure"]] == [None, "so"]


def test_explain_gives_every_reason_with_its_strength(nixon: str, capsys: Captured) -> None:
    more = 'claim sure "S"\n because quaker weak\n because quaker, given strong as both\n'
    given = 'premise given "G"\n assumed "so"\n'
    Path(nixon).write_text(NIXON + more + given, encoding="utf-8")
    assert run_program(["explain", nixon, "sure", "--output-format", "json"]) == 0
    reasons = json.loads(capsys.readouterr().out)["reasons"]
    assert [(one["inference"], one["strength"]) for one in reasons] == [
        ("both", "strong"),
        ("sure#1", "weak"),
    ]
    assert [(one["state"], one["carries_alone"]) for one in reasons] == [("in-force", True)] * 2
    assert reasons[0]["premises"] == ["quaker", "given"]


def test_explain_goes_no_further_than_it_is_asked_to(nixon: str, capsys: Captured) -> None:
    more = 'claim a "A"\n because b\nclaim b "B"\n because given\n'
    given = 'premise given "G"\n assumed "so"\n'
    Path(nixon).write_text(NIXON + more + given, encoding="utf-8")
    told = {}
    for options in (["--brief"], ["--depth", "0"], ["--depth", "1"], []):
        assert run_program(["explain", nixon, "a", *options]) == 0
        told[" ".join(options)] = capsys.readouterr().out
    assert told["--brief"] == told["--depth 0"]
    assert "“B” (b) stands" not in told["--brief"]
    assert "“B” (b) stands" in told["--depth 1"]
    assert run_program(["explain", nixon, "a", "--depth", "-1"]) == 2
    assert "`-1` is not a whole number from 0 on" in capsys.readouterr().err


def test_explain_suggests_the_id_that_was_meant(nixon: str, capsys: Captured) -> None:
    assert run_program(["explain", nixon, "actve"]) == 2
    assert "did you mean `active`" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("task", "argument", "answer"),
    [
        ("SE-CO", None, "w"),
        ("DC-PR", "2", "YES\nw 2"),
        ("DS-PR", "3", "NO\nw 2"),
        ("DC-ST", "3", "YES\nw 1 3"),
        ("DS-ID", "1", "NO\nw"),
    ],
)
def test_solve_answers_as_the_competition_wants(
    task: str, argument: str | None, answer: str, cycle: str, capsys: Captured
) -> None:
    words = ["solve", "-p", task, "-f", cycle]
    assert run_program(words + (["-a", argument] if argument else [])) == 0
    assert capsys.readouterr().out == f"{answer}\n"


def test_solve_lists_its_problems_and_formats(capsys: Captured) -> None:
    assert run_program(["solve", "--problems"]) == 0
    assert capsys.readouterr().out == f"[{','.join(TASKS)}]\n"
    assert run_program(["solve", "--formats"]) == 0
    assert capsys.readouterr().out == "[i23]\n"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["-p", "SE-PX"], "there is no task"),
        (["-p", "DC-PR"], "add `-a ARG`"),
        (["-p", "DC-PR", "-a", "9"], "numbered from 1 to 3"),
        (["-p", "SE-PR", "--time-limit", "-1"], "is not a number of seconds"),
        (["-p", "SE-PR", "--time-limit", "soon"], "is not a number of seconds"),
    ],
)
def test_solve_says_what_is_wrong(
    words: list[str], message: str, cycle: str, capsys: Captured
) -> None:
    assert run_program(["solve", "-f", cycle, *words]) == 2
    assert message in capsys.readouterr().err


def test_solve_says_what_it_could_not_decide_in_time(tmp_path: Path, capsys: Captured) -> None:
    chance = random.Random(1)
    attacks = [f"{chance.randint(1, 2000)} {chance.randint(1, 2000)}" for _ in range(10_000)]
    path = tmp_path / "hard.af"
    path.write_text("\n".join(["p af 2000", *attacks, ""]), encoding="utf-8")
    assert run_program(["solve", "-p", "SE-PR", "-f", str(path), "--time-limit", "0.01"]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "not decided in 0.01 seconds" in captured.err


@pytest.mark.parametrize(
    ("text", "message"),
    [("p cnf 3\n", "first line"), ("p af 2\n1 3\n", "1 to 2"), ("p af 2\n1\n", "two numbers")],
)
def test_solve_names_the_line_that_is_no_attack(
    text: str, message: str, tmp_path: Path, capsys: Captured
) -> None:
    path = tmp_path / "wrong.af"
    path.write_text(text, encoding="utf-8")
    assert run_program(["solve", "-p", "SE-PR", "-f", str(path)]) == 2
    assert message in capsys.readouterr().err


def test_explain_tells_edits_and_the_strength_that_they_need(
    nixon: str, capsys: Captured
) -> None:
    Path(nixon).write_text(
        'claim shut "The bridge is shut"\n because cracks\n'
        'premise cracks "It has cracks"\n because photo\n'
        'premise photo "The photo shows them"\n'
        'rebuttal paint "That is paint" against cracks\n assumed "seen"\n',
        encoding="utf-8",
    )
    run_program(["explain", nixon, "shut", "--output-format", "json"])
    sets = [found["actions"] for found in json.loads(capsys.readouterr().out)["changes"]]
    assert sets == [
        [{"action": "assume", "target": "photo"}],
        [{"action": "cite", "target": "cracks"}],
    ]
    run_program(["explain", nixon, "shut"])
    told = capsys.readouterr().out
    assert "- give “It has cracks” (cracks) a source\n" in told
    assert "- assume “The photo shows them” (photo)\n" in told
    run_program(["explain", nixon, "photo", "--output-format", "json"])
    assert json.loads(capsys.readouterr().out)["changes"][0]["actions"] == [
        {"action": "assume", "target": "photo"}
    ]


def test_an_answer_has_the_least_strength_that_does_it(nixon: str, capsys: Captured) -> None:
    run_program(["explain", nixon, "active", "--output-format", "json"])
    document = json.loads(capsys.readouterr().out)
    answers = [
        action
        for found in document["changes"]
        for action in found["actions"]
        if action["action"] in ("answer", "raise")
    ]
    assert answers
    assert all(action["strength"] in ("moderate", "strong") for action in answers)
    assert all(a["strength"] != "strong" for a in answers if a["action"] == "answer")


def test_explain_tells_what_would_make_an_accepted_statement_fall(
    nixon: str, capsys: Captured
) -> None:
    Path(nixon).write_text(
        'claim wet "The road is wet"\n because rain\n'
        'premise rain "It rained"\n assumed "seen"\n',
        encoding="utf-8",
    )
    run_program(["explain", nixon, "wet"])
    told = capsys.readouterr().out
    assert told.index("3 smallest ways to have it rejected:") > told.index("because of")
    assert "- drop “It rained” (rain)\n" in told
    assert "- object to “It rained” (rain) with a rebuttal of any strength\n" in told
    run_program(["explain", nixon, "wet", "--output-format", "json"])
    made = {found["make"] for found in json.loads(capsys.readouterr().out)["changes"]}
    assert made == {"rejected"}


def test_explain_tells_first_that_the_line_of_the_statement_cannot_be_read(
    tmp_path: Path, capsys: Captured
) -> None:
    file = tmp_path / "slip.argmap"
    file.write_text('clam c "C"\n    assumed "so"\n', encoding="utf-8")
    assert run_program(["explain", str(file), "c"]) == COULD_NOT_RUN
    mistake, _, refusal = capsys.readouterr().err.partition("argmap: ")
    assert "1:1: AM002 error `clam` is not a keyword" in mistake
    assert "there is no statement `c`" in refusal


@pytest.mark.parametrize("words", [["evaluate"], ["explain", "c"], ["compare"]])
def test_an_answer_about_a_faulty_map_says_that_it_is_not_about_all_of_it(
    words: list[str], tmp_path: Path, capsys: Captured
) -> None:
    file = tmp_path / "slip.argmap"
    file.write_text('claim c "C"\n    becuse p\npremise p "P"\n    assumed "so"\n', "utf-8")
    assert run_program([words[0], str(file), *words[1:]]) == 1
    told = capsys.readouterr().err
    assert "2:5: AM002" in told
    assert told.endswith(f"{file}: the answer leaves out what could not be read there\n")
