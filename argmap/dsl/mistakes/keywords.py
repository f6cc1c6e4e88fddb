"""Mistakes with the word that begins a line: an unknown one, a list mark, prose."""

from attrs import evolve

from argmap.diagnostic import Diagnostic, Edit, Fix
from argmap.dsl.codes import UNKNOWN_KEYWORD
from argmap.dsl.mistakes.faulty_line import FaultyLine, Mistake
from argmap.dsl.mistakes.prose import KEYWORD_LINE, LIST_MARK, end_of_prose, is_prose
from argmap.dsl.read.reads_cleanly import reads_cleanly
from argmap.dsl.vocabulary import KEYWORDS
from argmap.suggestion import lookalikes


def list_mark(line: FaultyLine) -> Mistake | None:
    """A line of a map behind the mark of a list: `* claim …`."""
    mark = LIST_MARK.match(line.text)
    if mark is None or KEYWORD_LINE.match(line.text[mark.end() :]) is None:
        return None
    rest = line.text[mark.end() :]
    first = line.start + mark.end()
    place = line.span(line.word.start, first)
    shown = line.word.text
    diagnostic = Diagnostic(
        code=UNKNOWN_KEYWORD,
        message=f"a line begins with a keyword, not with `{shown}`",
        span=line.word,
        help=f"remove the `{shown}`: layout carries no meaning",
        fix=Fix(f"remove the `{shown}`", reads_cleanly(rest), (Edit(place, ""),)),
    )
    word = line.span(first, first + len(rest.split(maxsplit=1)[0].partition('"')[0]))
    return evolve(line, word=word).mistake(diagnostic)


def unknown_keyword(line: FaultyLine) -> Mistake | None:
    """A line that begins with no keyword."""
    word = line.word.text
    if word in KEYWORDS:
        return None
    place = line.word if word else line.span(line.word.start, line.word.start + 1)
    shown = place.text
    meant = line.meant
    if meant is None:
        diagnostic = Diagnostic(
            code=UNKNOWN_KEYWORD,
            message=f"a line begins with a keyword, and `{shown}` is none",
            span=place,
            help=_foreign_notation(shown),
        )
        mistake = line.mistake(diagnostic)
        if mistake.header is not None or not is_prose(line.text):
            return mistake
        return evolve(mistake, resume=end_of_prose(line.source.content, mistake.resume))
    diagnostic = Diagnostic(
        code=UNKNOWN_KEYWORD,
        message=f"`{shown}` is not a keyword",
        span=place,
        help=f"did you mean `{meant}`? ({KEYWORDS[meant].usage}){lookalikes(word, meant)}",
        fix=Fix(f"write `{meant}`", False, (Edit(place, meant),)),
    )
    return line.mistake(diagnostic)


def _foreign_notation(shown: str) -> str:
    if shown.startswith(("[", "<")):
        return 'this is how Argdown writes a statement; here: claim an-id "what is claimed"'
    if shown.startswith(("+", "-", "*", "•")):
        return "a reason is written under its claim: because ID"
    if shown.startswith(("//", "--", "/*", ";", "%")):
        return "a comment begins with `#`"
    return 'statements are written: claim an-id "what is claimed"'
