"""AM102 undefined-name (error).

Why: A line refers to something that no line declares. What was to rest on it rests on
nothing, so the whole line is left out.

Bad:

```argmap
claim late "The bridge will open late"
    because steal
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

How to mend it: Write the name that the finding suggests, or declare what is missing.
Statements of another map are reached through its `use` line: `other.name`.
"""

from argmap.model.codes import UNDEFINED_NAME
from argmap.rules.rule import Rule

RULE = Rule(UNDEFINED_NAME, __doc__)
