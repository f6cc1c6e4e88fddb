"""AM011 empty-text (error).

Why: A statement says something, a title names something. An empty text leaves the reader to
guess.

Bad:

```argmap
claim late "The bridge will open late"
    because steel
premise steel ""
    assumed "the site manager says so"
```

Good:

```argmap
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
```

How to mend it: Say in a sentence what is meant.
"""

from argmap.dsl.codes import EMPTY_TEXT
from argmap.rules.rule import Rule

RULE = Rule(EMPTY_TEXT, __doc__)
