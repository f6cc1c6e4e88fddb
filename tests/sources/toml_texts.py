"""TOML texts of every shape that a hand may give a record."""

from hypothesis import strategies as st

_KEYS = ("title", "note", "root", "seal", "words", "publisher")
_SPELLINGS = ("{0}", '"{0}"', "'{0}'", '"\\u{1:04x}{2}"')
_LINES = ("title = 1", "[seal]", "[[seal]]", "root = 2 # no comment", "seal.root = 3", "}", "]")
_COMMENTS = st.sampled_from(["# by hand", "#", "# [seal]", '# note = """', "# it's"])


def spelled(draw: st.DrawFn, key: str) -> str:
    spelling = draw(st.sampled_from(_SPELLINGS))
    return spelling.format(key, ord(key[0]), key[1:])


@st.composite
def values(draw: st.DrawFn) -> str:
    lines = "\n".join(draw(st.lists(st.sampled_from(_LINES), max_size=3)))
    comment = draw(_COMMENTS)
    key = spelled(draw, draw(st.sampled_from(_KEYS)))
    return draw(
        st.sampled_from(
            [
                *("7", "2019-01-22", "1.5", "true", '"a # b"', "'c \" d'", '"e \\" = [f"'),
                f'"""{lines}"""',
                f'"""\n{lines}\n\\""" {lines}"""""',
                f"'''\n{lines}\\\n'''",
                f"[ 1, {comment}\n'x', [2],\n{comment}\n]",
                f"[{{ {key} = 1 }}, {{ {key} = [2] }}]",
                f'{{ {key} = """{lines}""", other = {{ {key} = 1 }} }}',
                "{}",
                "[]",
            ]
        )
    )


@st.composite
def statements(draw: st.DrawFn) -> str:
    """Draw a line or more: a key with its value, a header, a comment, or nothing."""
    shape = draw(st.sampled_from(["key", "key", "dotted", "table", "tables", "comment", ""]))
    names = [spelled(draw, draw(st.sampled_from(_KEYS))) for _ in range(3)]
    blank = draw(st.sampled_from(["", " ", "\t"]))
    beside = blank + draw(st.just("") | _COMMENTS)
    dotted = f"{blank}.{blank}".join(names[: draw(st.integers(2, 3))])
    return {
        "key": f"{blank}{names[0]}{blank}={blank}{draw(values())}{beside}",
        "dotted": f"{dotted} = {draw(values())}{beside}",
        "table": f"{blank}[{blank}{draw(st.sampled_from([names[0], dotted]))}{blank}]{beside}",
        "tables": f"[[{blank}{names[0]}{blank}]]{beside}",
        "comment": beside,
        "": "",
    }[shape]


@st.composite
def toml_texts(draw: st.DrawFn) -> str:
    """Draw statements in any order: about one in three is no TOML, as a key stands twice."""
    line_break = draw(st.sampled_from(["\n", "\r\n"]))
    text = "\n".join(draw(st.lists(statements(), max_size=8)))
    return text.replace("\n", line_break) + draw(st.sampled_from(["", line_break]))
