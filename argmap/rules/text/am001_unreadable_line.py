"""AM001 unreadable-line (error).

Why: Every line has a fixed shape: a keyword, then what belongs to it. A line of another
shape cannot be understood, and is left out of the map until it is mended.

Bad:

```argmap
claim late "The bridge will open late"
    because steel frost
premise steel "The steel has not arrived"
    assumed "the site manager says so"
premise frost "The ground is frozen"
    assumed "it is January"
```

Good:

```argmap
claim late "The bridge will open late"
    because steel, frost
premise steel "The steel has not arrived"
    assumed "the site manager says so"
premise frost "The ground is frozen"
    assumed "it is January"
```

How to mend it: Compare the line with the pattern that the finding shows. Names in a list
are separated by commas, and texts stand in straight double quotes.
"""

from argmap.dsl.codes import UNREADABLE_LINE
from argmap.rules.rule import Rule

RULE = Rule(UNREADABLE_LINE, __doc__)
