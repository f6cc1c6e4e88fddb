"""AM902 unknown-ignore (warning).

Why: An ignore comment that names no finding ignores nothing. It is usually a slip of the
keyboard, and the finding that was meant is still reported.

Bad:

```argmap
# argmap: ignore[AM020] asked for
premise steel "The steel has not arrived"
    assumed "the site manager says so"
claim late "The bridge will open late"
    because steel
```

Good:

```argmap
# argmap: ignore[AM202] asked for
premise steel "The steel has not arrived"
claim late "The bridge will open late"
    because steel
```

How to mend it: Write the code or the name of the finding as it is reported; `argmap rule`
lists them all.
"""

from argmap.diagnostic import Code, Severity
from argmap.rules.rule import Rule

RULE = Rule(Code("AM902", "unknown-ignore", Severity.WARNING), __doc__)
