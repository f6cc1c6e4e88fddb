"""AM105 missing-map (error).

Why: A `use` line names a map that is not there or cannot be read, so nothing in it can be
referred to.

Bad:

```argmap
use "cost.argmap" as costs
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
# file: costs.argmap
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

How to mend it: Write the path relative to the map that uses it. The finding suggests a file
with a similar name, if there is one.
"""

from argmap.model.codes import MISSING_MAP
from argmap.rules.rule import Rule

RULE = Rule(MISSING_MAP, __doc__)
