"""AM002 unknown-keyword (error).

Why: Every line begins with a keyword that says what the line is. A word that is none leaves
open what was meant.

Bad:

```argmap
clam late "The bridge will open late"
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

How to mend it: Write the keyword that the finding suggests. A comment begins with `#`; a
text of several lines stands between triple quotes.
"""

from argmap.dsl.codes import UNKNOWN_KEYWORD
from argmap.rules.rule import Rule

RULE = Rule(UNKNOWN_KEYWORD, __doc__)
