"""AM008 impossible-date (error).

Why: A date that no calendar has cannot be compared or looked up. It is usually a slip of
two digits.

Bad:

```argmap
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
    dated 2019-02-30
```

Good:

```argmap
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
    dated 2019-02-20
```

How to mend it: Write year-month-day (2019-01-22), year-month or the year alone.
"""

from argmap.dsl.codes import IMPOSSIBLE_DATE
from argmap.rules.rule import Rule

RULE = Rule(IMPOSSIBLE_DATE, __doc__)
