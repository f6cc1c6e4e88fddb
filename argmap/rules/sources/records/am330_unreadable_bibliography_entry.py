"""AM330 unreadable-bibliography-entry (warning).

Why: An entry of an imported bibliography that cannot be read becomes no record, and the
sources that it describes are missing afterwards.

Bad:

```argmap
source minutes from "minutes.toml"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    cite minutes "no steel has yet" .. "reached the site"
# file: minutes.toml
title = "Minutes of the works council"
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

How to mend it: Mend the entry in the program that it was exported from, or write its record
by hand.
"""

from argmap.rules.rule import Rule
from argmap.sources.codes import UNREADABLE_ENTRY

RULE = Rule(UNREADABLE_ENTRY, __doc__)
