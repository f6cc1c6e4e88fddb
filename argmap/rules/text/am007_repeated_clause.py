"""AM007 repeated-clause (error).

Why: Some clauses have one value for a statement: one likelihood, one strength, one
assumption. Two of them contradict each other or are one too many. A name that stands twice
in a list, a passage cited twice and an expectation stated twice are one too many as well.

Bad:

```argmap
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
    strength weak
    strength strong
```

Good:

```argmap
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
    strength weak
```

How to mend it: Keep one of them. What applies to several things is split into several
statements.
"""

from argmap.dsl.codes import REPEATED_CLAUSE
from argmap.rules.rule import Rule

RULE = Rule(REPEATED_CLAUSE, __doc__)
