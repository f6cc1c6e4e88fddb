"""AM307 overopened-source (warning).

Why: All anchors of all maps together show words of the source to everybody. Over a quarter
of it is more than pointing to passages.

Bad:

```argmap
source minutes from "minutes.toml"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    cite minutes "no steel has come" .. "bridge will not open"
# file: minutes.toml
title = "Minutes of the works council"
# file: texts/minutes.txt
No steel has come, so the bridge will not open this year.
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

How to mend it: Keep to three to five words an end, or cite fewer passages of this source.
"""

from argmap.rules.rule import Rule
from argmap.sources.codes import OVEROPENED_SOURCE

RULE = Rule(OVEROPENED_SOURCE, __doc__)
