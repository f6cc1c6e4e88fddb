"""AM012 forbidden-character (error).

Why: Control characters are invisible, and marks that turn the direction of writing can show
a reader another map than the one that is checked.

Bad:

```argmap
claim late "The bridge will\u202e open late"
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

How to mend it: Remove the character; the finding names it by its number. Save the file as
UTF-8 text with Unix or Windows line ends.
"""

from argmap.dsl.codes import FORBIDDEN_CHARACTER
from argmap.rules.rule import Rule

RULE = Rule(FORBIDDEN_CHARACTER, __doc__)
