from attrs import evolve

from argmap.model.schemes import SCHEMES, Question, Scheme, unanswered, with_own
from tests.semantics.made_maps import made_map


def test_every_scheme_asks_questions_with_ids_of_their_own() -> None:
    assert len(SCHEMES) == 15
    for scheme in SCHEMES.values():
        ids = [question.id for question in scheme.questions]
        assert len(ids) == len(set(ids)) >= 2
        assert all(question.text.endswith("?") for question in scheme.questions)


def asked(tag: str, tagged: str) -> list[str]:
    map = made_map("p\n p -> c as step\n r\n r ~> step")
    step = evolve(map.inferences[0], scheme="sign")
    statements = tuple(
        evolve(statement, tags=(tag,)) if statement.id == tagged else statement
        for statement in map.statements
    )
    map = evolve(map, inferences=(step,), statements=statements)
    return [question.id for question in unanswered(map, step)]


def test_a_tagged_premise_or_undercut_answers_a_question() -> None:
    assert asked("x", "p") == ["usually-goes-along", "other-explanation"]
    assert asked("usually-goes-along", "p") == ["other-explanation"]
    assert asked("other-explanation", "r") == ["usually-goes-along"]
    assert asked("other-explanation", "c") == ["usually-goes-along", "other-explanation"]


def test_a_project_adds_schemes() -> None:
    own = Scheme("base-rate", "As often before.", (Question("which-class", "Which class?"),))
    assert with_own([own])["base-rate"] is own
    assert "sign" in with_own([own])
