"""AM006 misplaced-clause (error).

Why: Each clause belongs to some kinds of declaration: a party has no likelihood, and a
source has no reasons. Under the wrong one it means nothing.

Bad:

```argmap
party council "The works council"
    likelihood likely
premise steel "The steel has not arrived"
    held-by council
    assumed "the site manager says so"
claim late "The bridge will open late"
    because steel
```

Good:

```argmap
party council "The works council"
premise steel "The steel has not arrived"
    held-by council
    likelihood likely
    assumed "the site manager says so"
claim late "The bridge will open late"
    because steel
```

How to mend it: Move the clause under a declaration that takes it; the finding names them.
"""

from argmap.dsl.codes import MISPLACED_CLAUSE
from argmap.rules.rule import Rule

RULE = Rule(MISPLACED_CLAUSE, __doc__)
