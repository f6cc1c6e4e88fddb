r"""AM013 unknown-escape (error).

Why: In a text a backslash stands before a double quote or before another backslash. Before
anything else it is usually meant to stand for itself, or for a line break that a text does
not have.

Bad:

```argmap
claim late "The bridge will open late"
    because steel
premise steel "The steel has not\n arrived"
    assumed "the site manager says so"
```

Good:

```argmap
claim late "The bridge will open late"
    because steel
premise steel "The steel has \"not yet\" arrived"
    assumed "the site manager says so"
```

How to mend it: Write two backslashes for one, or leave it out. A text of several lines
stands between triple quotes.
"""

from argmap.dsl.codes import UNKNOWN_ESCAPE
from argmap.rules.rule import Rule

RULE = Rule(UNKNOWN_ESCAPE, __doc__)
