"""AM312 unknown-record-field (warning).

Why: A field that records do not have is usually a slip of the keyboard, and what it was to
say is lost.

Bad:

```argmap
source minutes from "minutes.toml"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    cite minutes "no steel has yet" .. "reached the site"
# file: minutes.toml
titel = "Minutes"
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

How to mend it: Write the name that the finding suggests, or say it in `note`.
"""

from argmap.rules.rule import Rule
from argmap.sources.codes import UNKNOWN_FIELD

RULE = Rule(UNKNOWN_FIELD, __doc__)
