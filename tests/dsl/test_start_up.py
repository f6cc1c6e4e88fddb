"""What reading a map loads, and what it does not."""

import subprocess
import sys

LOADED = """
import sys
from argmap.dsl.parser import parse
from argmap.text import SourceText
parse(SourceText("a.argmap", 'issue a "A"\\n option b "B" # not plain\\nissue "no name"'))
print("lark" in sys.modules, "regex" in sys.modules)
import regex
print(regex.match(r"\\X", "e\\u0301").end())
"""


def test_the_grammar_loads_lark_alone_and_leaves_regex_to_others() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True)
    assert done.stdout.split() == ["True", "False", "2"], done.stderr
