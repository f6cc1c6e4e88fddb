"""AM306 long-anchor (warning).

Why: An anchor points to a passage and does not copy it: others' text stays others'. Six
words an end are enough to find any passage.

Bad:

```argmap
source minutes from "minutes.toml"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    cite minutes "no steel has yet reached the site so"
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

How to mend it: Keep the first few words and the last few, with `..` between them.
"""

from argmap.rules.rule import Rule
from argmap.sources.codes import LONG_ANCHOR

RULE = Rule(LONG_ANCHOR, __doc__)
