"""AM101 duplicate-id (error).

Why: A name stands for one thing. With two things of one name nobody can tell which one a
`because` means, so the second is left out of the map.

Bad:

```argmap
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
premise steel "Steel has become dearer"
    assumed "the trade says so"
```

Good:

```argmap
claim late "The bridge will open late"
    because steel, price
premise steel "The steel has not arrived"
    assumed "the site manager says so"
premise price "Steel has become dearer"
    assumed "the trade says so"
```

How to mend it: Give one of them another name, or join them if they say the same.
"""

from argmap.model.codes import DUPLICATE_ID
from argmap.rules.rule import Rule

RULE = Rule(DUPLICATE_ID, __doc__)
