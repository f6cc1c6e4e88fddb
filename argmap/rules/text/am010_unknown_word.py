"""AM010 unknown-word (error).

Why: Some clauses take one word of a fixed list, so that maps can be compared: the seven
bands of likelihood, three strengths, three confidences.

Bad:

```argmap
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
    likelihood probably
```

Good:

```argmap
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
    likelihood probable
```

How to mend it: Write one of the words that the finding lists.
"""

from argmap.dsl.codes import UNKNOWN_WORD
from argmap.rules.rule import Rule

RULE = Rule(UNKNOWN_WORD, __doc__)
