"""AM005 stray-clause (error).

Why: A clause says something about the statement, source or party above it. Before the first
of them it says something about nothing.

Bad:

```argmap
    because steel
claim late "The bridge will open late"
premise steel "The steel has not arrived"
    assumed "the site manager says so"
```

Good:

```argmap
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
```

How to mend it: Move the line under the statement that it belongs to.
"""

from argmap.dsl.codes import STRAY_CLAUSE
from argmap.rules.rule import Rule

RULE = Rule(STRAY_CLAUSE, __doc__)
