"""AM104 outside-project (error).

Why: A project must mean the same on every machine, so its maps use only maps of the same
project, by their path relative to the map.

Bad:

```argmap
use "/srv/maps/costs.argmap" as costs
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
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

How to mend it: Copy the map into the project, or move the project's beginning up: it is the
nearest folder with an `argmap.toml`.
"""

from argmap.model.codes import OUTSIDE_PROJECT
from argmap.rules.rule import Rule

RULE = Rule(OUTSIDE_PROJECT, __doc__)
