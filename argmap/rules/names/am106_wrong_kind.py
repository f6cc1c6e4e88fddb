"""AM106 wrong-kind (error).

Why: Names of statements, sources, parties, inferences and maps are told apart by where they
stand: a reason is a statement, a passage stands in a source, and what a dot reaches into is
another map.

Bad:

```argmap
party council "The works council"
claim late "The bridge will open late"
    because council
premise steel "The steel has not arrived"
    assumed "the site manager says so"
```

Good:

```argmap
party council "The works council"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
    held-by council
```

How to mend it: Name a thing of the kind that the finding asks for.
"""

from argmap.model.codes import WRONG_KIND
from argmap.rules.rule import Rule

RULE = Rule(WRONG_KIND, __doc__)
