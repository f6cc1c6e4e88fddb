"""AM903 malformed-ignore (warning).

Why: A comment that was meant as an ignore but is not written as one ignores nothing. An
ignore always names what it ignores: one for every finding would hide what nobody looked at.

Bad:

```argmap
# argmap: ignore AM202
premise steel "The steel has not arrived"
    assumed "the site manager says so"
claim late "The bridge will open late"
    because steel
```

Good:

```argmap
# argmap: ignore[AM202] the minutes are on their way
premise steel "The steel has not arrived"
claim late "The bridge will open late"
    because steel
```

How to mend it: Write `# argmap: ignore[AM202]`, with the codes in brackets, separated by
commas. A reason may follow the brackets.
"""

from argmap.diagnostic import Code, Severity
from argmap.rules.rule import Rule

RULE = Rule(Code("AM903", "malformed-ignore", Severity.WARNING), __doc__)
