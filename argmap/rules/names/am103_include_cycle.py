"""AM103 include-cycle (error).

Why: A map that uses another which uses the first has no beginning: neither can be read
without the other.

Bad:

```argmap
use "costs.argmap" as costs
claim late "The bridge will open late"
    because steel
    because costs.dear
premise steel "The steel has not arrived"
    assumed "the site manager says so"
# file: costs.argmap
use "input.argmap" as works
premise dear "Steel is dear"
    assumed "the trade says so"
```

Good:

```argmap
use "costs.argmap" as costs
claim late "The bridge will open late"
    because steel
    because costs.dear
premise steel "The steel has not arrived"
    assumed "the site manager says so"
# file: costs.argmap
premise dear "Steel is dear"
    assumed "the trade says so"
```

How to mend it: Remove one of the `use` lines of the chain that the finding shows. What both
maps need can stand in a third one that both use.
"""

from argmap.model.codes import INCLUDE_CYCLE
from argmap.rules.rule import Rule

RULE = Rule(INCLUDE_CYCLE, __doc__)
