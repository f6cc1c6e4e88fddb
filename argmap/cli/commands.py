"""What commands there are: each a word, what it does, and an example."""

from argmap.cli.command import Command

COMMANDS = (
    Command("check", "find what is wrong with maps", "argmap check maps"),
    Command("evaluate", "the label of every statement", "argmap evaluate maps/treaty.argmap"),
    Command(
        "explain",
        "why a statement stands or not, and what would change it",
        "argmap explain maps/treaty.argmap agreement-unlikely",
    ),
    Command(
        "agreement",
        "whether there is an acceptable deal, why not, and what would have to change",
        "argmap agreement maps/treaty.argmap",
    ),
    Command(
        "compare",
        "who asserts, reports, denies or is silent on what",
        "argmap compare maps/treaty.argmap",
    ),
    Command("render", "draw a map", "argmap render maps/treaty.argmap -o treaty.svg"),
    Command("source", "records, seals, openings", "argmap source prove maps --texts ../texts"),
    Command("rule", "what a finding means", "argmap rule AM201"),
    Command(
        "solve",
        "tasks of the ICCMA 2023 competition on abstract frameworks",
        "argmap solve -p DC-PR -f framework.af -a 1",
    ),
    Command("init", "start a project", "argmap init my-maps"),
)
OPTIONS = ("--version", "--help", "--debug")


def help_text() -> str:
    """Return what `argmap --help` prints: an example for each command."""
    width = max(len(command.word) for command in COMMANDS)
    lines = [
        "argmap: arguments as code",
        "",
        "Usage: argmap COMMAND [OPTION…] [FILE…]",
        "",
        "Commands:",
    ]
    for command in COMMANDS:
        lines.append(f"  {command.word:<{width}}  {command.summary}")
        lines.append(f"  {'':<{width}}    {command.example}")
    lines += [
        "",
        "Options:",
        "  --version   print the version",
        "  -h, --help  print this help; `argmap COMMAND --help` tells of a command",
        "  --debug     show where in argmap a mistake of its own happened",
        "",
        "Exit status: 0 nothing to report, 1 findings, 2 could not run.",
    ]
    return "\n".join(lines)
