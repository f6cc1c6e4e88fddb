"""AM301 missing-anchor (error).

Why: An anchor names a passage by its first and last words, and holds only where they stand
in the text exactly, in order. One word dropped or two figures swapped can turn a passage
into its opposite, so what comes near is offered and never accepted.

Bad:

```argmap
source minutes from "minutes.toml"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    cite minutes "no steel has ever" .. "reached the site"
    cite minutes "asks the mayor to tell"
# file: minutes.toml
title = "Minutes of the works council"
# file: texts/minutes.txt
No steel has yet reached the site, so the bridge can hardly open before the autumn.
The council asks the mayor to tell the schools how to cross.
```

Good:

```argmap
source minutes from "minutes.toml"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    cite minutes "no steel has yet" .. "reached the site"
# file: minutes.toml
title = "Minutes of the works council"
# file: texts/minutes.txt
No steel has yet reached the site, so the bridge can hardly open before the autumn.
The council asks the mayor to tell the schools how to cross.
```

How to mend it: Write the words as they stand in the source; the finding shows the nearest
ones that it found. Marks, capitals and line breaks do not count.
"""

from argmap.rules.rule import Rule
from argmap.sources.codes import MISSING_ANCHOR

RULE = Rule(MISSING_ANCHOR, __doc__)
