"""AM108 repeated-title (error).

Why: A file is one map and has one title. A second one is usually left over from joining two
files.

Bad:

```argmap
map "The bridge"
map "The new bridge"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
```

Good:

```argmap
map "The new bridge"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    assumed "the site manager says so"
```

How to mend it: Keep one `map` line. Use `section` for the title of a part.
"""

from argmap.model.codes import REPEATED_TITLE
from argmap.rules.rule import Rule

RULE = Rule(REPEATED_TITLE, __doc__)
