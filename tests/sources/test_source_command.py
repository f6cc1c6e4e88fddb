"""`argmap source`: a small project from its text to a check that needs no text."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from argmap.cli import main
from tests.sources.making import VOCABULARY, invented

TEXT = "The harbour accord\n\n" + " ".join(invented(400, 11).plain) + ".\n"
WORDS = invented(400, 11).plain
MAP = """\
map "The accord"

source gazette from "../seeds/accord.toml"

premise quota "The quota stays"
    cite gazette "{first}" .. "{last}"
claim catch "The catch stays small"
    because quota
expect catch accepted
"""


def text_of(at: int, count: int = 4) -> str:
    return " ".join(WORDS[at : at + count])


class Project:
    """A folder with a text beside it, and the command run inside."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys
        self.texts = folder / "texts"
        self.root = folder / "project"
        self.write(self.texts / "any name.txt", TEXT)
        self.write(self.root / "argmap.toml", "")
        self.map("accord", 20, 60)

    def write(self, path: Path, text: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())

    def map(self, name: str, first: int, last: int) -> None:
        text = MAP.format(first=text_of(first), last=text_of(last))
        self.write(self.root / "maps" / f"{name}.argmap", text)

    def run(self, *words: str) -> tuple[int, str]:
        status = main(words)
        captured = self.capsys.readouterr()
        return status, captured.out + captured.err

    def codes(self, *words: str) -> list[tuple[str, int]]:
        """Return the codes and lines of a strict check."""
        status = main(["check", "--strict", "maps", "--output-format", "json", *words])
        found = json.loads(self.capsys.readouterr().out)["diagnostics"]
        assert status == int(any(entry["severity"] != "info" for entry in found))
        return [(entry["code"], entry["line"]) for entry in found]


@pytest.fixture
def project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Project:
    made = Project(tmp_path, capsys)
    monkeypatch.chdir(made.root)
    return made


@pytest.fixture
def sealed(project: Project) -> Project:
    status, _ = project.run("source", "add", "../texts/any name.txt", "-o", "seeds/accord.toml")
    assert status == 0
    return project


@pytest.fixture
def proved(sealed: Project) -> Project:
    status, _ = sealed.run("source", "prove", "maps", "--texts", "../texts")
    assert status == 0
    return sealed


def test_add_takes_the_title_from_the_text_and_says_so(sealed: Project) -> None:
    record = Path("seeds/accord.toml").read_text(encoding="utf-8")
    assert record.startswith('title = "The harbour accord"\n')
    assert 'title = "the first line of the text; not confirmed"' in record


def test_a_proved_map_passes_without_and_with_the_text(proved: Project) -> None:
    assert proved.codes() == []
    assert proved.codes("--texts", "../texts") == []


def test_before_it_is_proved_it_fails_at_its_anchor(sealed: Project) -> None:
    assert sealed.codes() == [("AM308", 6)]


def test_proving_twice_writes_the_same_bytes(proved: Project) -> None:
    path = Path("seeds/accord.openings/maps.accord.txt")
    before = path.read_bytes()
    proved.run("source", "prove", "--texts", "../texts")
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (text_of(20), text_of(20, 3) + " zebra"),
        (text_of(20), " ".join(reversed(text_of(20).split()))),
        (text_of(60), text_of(61)),
    ],
)
def test_an_edited_anchor_fails_at_its_line(proved: Project, old: str, new: str) -> None:
    path = Path("maps/accord.argmap")
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    assert proved.codes() == [("AM308", 6)]
    assert [line for _, line in proved.codes("--texts", "../texts")] == [6]


def test_an_edited_opening_fails_at_the_anchors_line(proved: Project) -> None:
    path = Path("seeds/accord.openings/maps.accord.txt")
    text = path.read_text(encoding="utf-8")
    at = len(text) - 40
    path.write_text(text[:at] + ("A" if text[at] != "A" else "B") + text[at + 1 :])
    assert proved.codes() == [("AM309", 6)]


def test_an_opening_cut_short_is_told_at_both_places(proved: Project) -> None:
    path = Path("seeds/accord.openings/maps.accord.txt")
    path.write_text(path.read_text(encoding="utf-8").replace("+", "?", 1))
    assert proved.codes() == [("AM308", 6), ("AM318", 2)]


def test_openings_of_another_seal_are_one_finding(proved: Project) -> None:
    path = Path("seeds/accord.openings/maps.accord.txt")
    first, rest = path.read_text(encoding="utf-8").split("\n", 1)
    path.write_text(first[:-4] + "0000\n" + rest, encoding="utf-8")
    assert proved.codes() == [("AM317", 1)]


def test_another_source_with_the_same_words_is_no_proof(proved: Project) -> None:
    proved.write(proved.texts / "other.txt", " ".join(invented(400, 12).plain))
    proved.run("source", "add", "../texts/other.txt", "-o", "seeds/other.toml")
    path = Path("maps/accord.argmap")
    text = path.read_text(encoding="utf-8").replace("accord.toml", "other.toml")
    path.write_text(text, encoding="utf-8")
    assert proved.codes() == [("AM308", 6)]


def test_with_the_text_an_unproved_anchor_shows_its_passage(sealed: Project) -> None:
    assert sealed.codes("--texts", "../texts") == [("AM308", 6)]
    _, told = sealed.run("check", "maps", "--texts", "../texts")
    assert "the passage" in told
    assert text_of(20, 10) in told


def test_a_missing_record_suggests_the_one_there(proved: Project) -> None:
    Path("seeds/accord.toml").rename("seeds/acord.toml")
    status, told = proved.run("check", "maps")
    assert status == 1
    assert "did you mean `acord.toml`?" in told


def test_a_record_outside_the_project_is_not_read(proved: Project) -> None:
    Path("../secret.toml").write_text('title = "not yours"\nunknown = 1\n', encoding="utf-8")
    path = Path("maps/accord.argmap")
    text = path.read_text(encoding="utf-8").replace("../seeds/accord", "../../secret")
    path.write_text(text, encoding="utf-8")
    assert proved.codes() == [("AM104", 3)]
    assert "not yours" not in proved.run("render", "maps/accord.argmap", "-o", "-")[1]


def test_nothing_is_overwritten_without_force(proved: Project) -> None:
    before = Path("seeds/accord.toml").read_bytes()
    add = ("source", "add", "../texts/any name.txt", "-o", "seeds/accord.toml")
    assert proved.run(*add)[0] == 2
    proved.write(proved.texts / "any name.txt", TEXT.replace("harbour accord", "harbour pact"))
    seal = ("source", "seal", "seeds/accord.toml", "../texts/any name.txt")
    status, told = proved.run(*seal)
    assert status == 1
    assert "AM323" in told
    assert Path("seeds/accord.toml").read_bytes() == before
    assert proved.run(*seal, "--force")[0] == 0
    assert Path("seeds/accord.toml").read_bytes() != before


def test_a_text_that_changed_by_a_word_is_told_with_what_moved(proved: Project) -> None:
    proved.write(proved.texts / "any name.txt", TEXT.replace("accord", "new accord", 1))
    assert proved.codes("--texts", "../texts") == [("AM323", 3)]
    status, told = proved.run("source", "verify", "maps", "--texts", "../texts")
    assert status == 1
    assert "404 words, +1" in told
    assert "maps/accord.argmap:6: moved by +1 words" in told


def test_verify_in_json(proved: Project) -> None:
    words = ("source", "verify", "--texts", "../texts", "--output-format", "json")
    assert main(words) == 0
    report = json.loads(proved.capsys.readouterr().out)
    assert next(iter(report)) == "version"
    (source,) = report["sources"]
    assert (source["verdict"], source["words"]) == ("sealed", 403)
    assert [anchor["state"] for anchor in source["anchors"]] == ["same"]


def test_a_text_under_any_name_is_found_by_its_seal(proved: Project) -> None:
    proved.write(proved.texts / "accord.txt", "Another text under the record's own name.")
    assert proved.codes("--texts", "../texts") == []


def test_a_folder_without_the_text_is_only_a_remark(proved: Project) -> None:
    Path("empty").mkdir()
    assert proved.codes("--texts", "empty") == [("AM324", 3)]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("Übergang".encode("utf-16"), "AM320"),
        ("caf\xe9 in the harbour".encode("latin-1"), "AM320"),
        (b"%PDF-1.7 and so on", "AM320"),
        (b"", "AM321"),
        (" — …\n".encode(), "AM321"),
    ],
)
def test_a_text_that_cannot_be_used_says_what_to_do(
    project: Project, data: bytes, code: str
) -> None:
    (project.texts / "bad.txt").write_bytes(data)
    status, told = project.run("source", "add", "../texts/bad.txt", "-o", "seeds/bad.toml")
    assert status == 1
    assert code in told
    assert "help:" in told
    assert not Path("seeds/bad.toml").exists()


def test_a_small_text_is_sealed_with_a_seed_kept_beside_it(project: Project) -> None:
    project.write(project.texts / "any name.txt", " ".join(WORDS[:150]))
    add = ("source", "add", "../texts/any name.txt", "-o", "seeds/accord.toml")
    status, told = project.run(*add)
    assert status == 0
    assert "AM322" in told
    seed = project.texts / "any name.txt.seed"
    assert len(bytes.fromhex(seed.read_text(encoding="ascii").strip())) == 32
    assert project.run("source", "prove", "--texts", "../texts")[0] == 0
    assert project.codes("--texts", "../texts") == []
    seed.unlink()
    assert project.codes() == []
    assert project.codes("--texts", "../texts") == [("AM325", 3)]
    assert project.run("source", "prove", "--texts", "../texts")[0] == 1


def test_a_record_without_a_seal_is_told_to_be_sealed(proved: Project) -> None:
    Path("seeds/accord.toml").write_text('title = "The harbour accord"\n', encoding="utf-8")
    assert proved.codes() == [("AM314", 3)]
    assert proved.codes("--texts", "../texts") == [("AM314", 3)]


def test_a_seal_of_an_unknown_version_is_told_once(proved: Project) -> None:
    path = Path("seeds/accord.toml")
    text = path.read_text(encoding="utf-8").replace("version = 1", "version = 9")
    path.write_text(text, encoding="utf-8")
    assert [code for code, _ in proved.codes()] == ["AM315"]


def test_the_passage_is_shown_with_the_text(proved: Project) -> None:
    path = Path("maps/accord.argmap")
    near = text_of(20, 3) + " " + text_of(23, 1)[::-1]
    text = path.read_text(encoding="utf-8").replace(text_of(20), near)
    path.write_text(text, encoding="utf-8")
    _, told = proved.run("check", "maps", "--texts", "../texts")
    assert f'did you mean "{text_of(20)}' in told
    assert "any name.txt" in told


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_openings_of_two_maps_merge_without_conflict(proved: Project) -> None:
    def git(*words: str) -> None:
        names = ("-c", "user.name=t", "-c", "user.email=t@example.org")
        subprocess.run(["git", *names, *words], check=True, capture_output=True)

    def commit_map(branch: str, first: int) -> None:
        git("switch", "-q", "-c", branch, "start")
        proved.map(branch, first, first + 40)
        proved.run("source", "prove", "--texts", "../texts")
        git("add", ".")
        git("commit", "-q", "-m", branch)

    git("init", "-q", "-b", "start")
    git("add", ".")
    git("commit", "-q", "-m", "start")
    commit_map("one", 100)
    commit_map("two", 104)
    git("merge", "-q", "one")
    assert len(list(Path("seeds/accord.openings").iterdir())) == 3
    assert proved.codes() == []


def test_the_words_of_these_tests_are_no_article() -> None:
    assert set(WORDS) <= set(VOCABULARY)


def test_sealing_keeps_what_a_hand_wrote(sealed: Project) -> None:
    path = Path("seeds/accord.toml")
    note = '# ours\r\nnote = """\r\n[seal]\r\nof the port\r\n"""\r\n'
    text = note + path.read_text(encoding="utf-8").replace("\n", "\r\n")
    path.write_bytes(text.replace("[seal]\r\nversion", "[ seal ] # old\r\nversion").encode())
    sealed.write(sealed.texts / "any name.txt", TEXT.replace("harbour", "new harbour", 1))
    seal = ("source", "seal", "seeds/accord.toml", "../texts/any name.txt", "--force")
    assert sealed.run(*seal)[0] == 0
    kept = path.read_bytes().decode()
    assert kept.startswith(note)
    assert "[ seal ] # old\r\nversion = 1\r\nwords = 404\r\n" in kept
    assert sealed.run(*seal) == (
        0,
        "seeds/accord.toml: sealed already, and the text is the same\n",
    )
