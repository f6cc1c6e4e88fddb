"""AM004 foreign-quote (error).

Why: Word processors turn straight quotes into curly ones, and keyboards of other languages
have quotes of their own. Texts in a map stand in straight double quotes, so that every
editor shows the same.

Bad:

```argmap
claim late “The bridge will open late”
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

How to mend it: Write the straight quote on both sides of the text. Other quotes may stand
inside a text.
"""

from argmap.dsl.codes import FOREIGN_QUOTE
from argmap.rules.rule import Rule

RULE = Rule(FOREIGN_QUOTE, __doc__)
