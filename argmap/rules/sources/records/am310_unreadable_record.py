"""AM310 unreadable-record (error).

Why: A record says what a source is and holds its seal. If it cannot be found or is no TOML,
no anchor in that source can be checked.

Bad:

```argmap
source minutes from "minutes.toml"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    cite minutes "no steel has yet" .. "reached the site"
# file: minutes.toml
title = Minutes of the works council
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

How to mend it: Mend the line that the finding names, or the path in the `source` line: it
is relative to the map.
"""

from argmap.rules.rule import Rule
from argmap.sources.codes import UNREADABLE_RECORD

RULE = Rule(UNREADABLE_RECORD, __doc__)
