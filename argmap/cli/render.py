"""`argmap render`: a picture of a map."""

import sys
from pathlib import Path

from argmap.cli.inputs import STANDARD_INPUT, add_stdin_filename, open_workspace, tell_errors
from argmap.cli.usage import Parser, UsageError, note
from argmap.workspace.files import write_whole
from argmap.workspace.pipeline import OpenMap

FORMATS = ("svg", "png", "pdf", "dot")
