"""AM009 invalid-name (error).

Why: Names are letters of any script, digits, and single hyphens between them, so that they
can be typed, searched for and used as the name of a place in a page.

Bad:

```argmap
claim late "The bridge will open late"
    because the_steel
premise the_steel "The steel has not arrived"
    assumed "the site manager says so"
```

Good:

```argmap
claim late "The bridge will open late"
    because the-steel
premise the-steel "The steel has not arrived"
    assumed "the site manager says so"
```

How to mend it: Write the name that the finding suggests. A dot in a name reaches into
another map, so a name that is being given has none.
"""

from argmap.dsl.codes import INVALID_NAME
from argmap.rules.rule import Rule

RULE = Rule(INVALID_NAME, __doc__)
