"""AM003 missing-quote (error).

Why: A text begins and ends with a straight double quote on one line. With one of the two
missing, nobody can tell where the text ends.

Bad:

```argmap
claim late "The bridge will open late
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
```

Good:

```argmap
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
```

How to mend it: Write the missing quote. A quote inside a text is written with a backslash
before it. A text of several lines stands between triple quotes.
"""

from argmap.dsl.codes import MISSING_QUOTE
from argmap.rules.rule import Rule

RULE = Rule(MISSING_QUOTE, __doc__)
