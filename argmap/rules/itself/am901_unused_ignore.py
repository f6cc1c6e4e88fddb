"""AM901 unused-ignore (warning).

Why: An ignore comment says that somebody looked at a finding and let it be. One that no
finding answers to is left over from an earlier text, and would hide the next mistake on
its line without anybody having looked.

Bad:

```argmap
premise steel "The steel has not arrived" # argmap: ignore[AM202] asked for
    assumed "the site manager says so"
claim late "The bridge will open late"
    because steel
```

Good:

```argmap
premise steel "The steel has not arrived" # argmap: ignore[AM202] asked for
claim late "The bridge will open late"
    because steel
```

How to mend it: Remove the code from the comment, or the comment. An ignore stands at the
end of the finding's line, or alone on the line above it.
"""

from argmap.diagnostic import Code, Severity
from argmap.rules.rule import Rule

RULE = Rule(Code("AM901", "unused-ignore", Severity.WARNING), __doc__)
