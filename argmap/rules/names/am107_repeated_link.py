"""AM107 repeated-link (warning).

Why: An objection or contradiction can be written at either of its ends. Written at both it
is still one, and the next change will be made to one of them only.

Bad:

```argmap
claim late "The bridge will open late"
    because steel
    despite barge
premise steel "The steel has not arrived"
    assumed "the site manager says so"
rebuttal barge "A barge brings the steel on Monday" against late
    assumed "the shipper says so"
    strength weak
```

Good:

```argmap
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
rebuttal barge "A barge brings the steel on Monday" against late
    assumed "the shipper says so"
    strength weak
```

How to mend it: Remove one of the two.
"""

from argmap.model.codes import REPEATED_LINK
from argmap.rules.rule import Rule

RULE = Rule(REPEATED_LINK, __doc__)
