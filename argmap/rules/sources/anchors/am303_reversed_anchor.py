"""AM303 reversed-anchor (error).

Why: A passage begins with the first words and ends with the last ones. Where the last words
stand only before the first, there is no such passage.

Bad:

```argmap
source minutes from "minutes.toml"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    cite minutes "reached the site" .. "no steel has yet"
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

How to mend it: Swap the two ends, or end with words that follow the first.
"""

from argmap.rules.rule import Rule
from argmap.sources.codes import REVERSED_ANCHOR

RULE = Rule(REVERSED_ANCHOR, __doc__)
