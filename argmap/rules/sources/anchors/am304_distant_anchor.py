"""AM304 distant-anchor (warning).

Why: A passage of more than two hundred words is half a page: usually the last words were
meant to be found earlier, and a reader who looks it up does not know what to look for.

Bad:

```argmap
source minutes from "minutes.toml"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    cite minutes "no steel has yet" .. "tell the schools"
# file: minutes.toml
title = "Minutes of the works council"
# file: texts/minutes.txt
No steel has yet come.
We waited, and we asked again, and were told to wait again.
We waited, and we asked again, and were told to wait again.
We waited, and we asked again, and were told to wait again.
We waited, and we asked again, and were told to wait again.
We waited, and we asked again, and were told to wait again.
We waited, and we asked again, and were told to wait again.
We waited, and we asked again, and were told to wait again.
We waited, and we asked again, and were told to wait again.
We waited, and we asked again, and were told to wait again.
We waited, and we asked again, and were told to wait again.
We waited, and we asked again, and were told to wait again.
We waited, and we asked again, and were told to wait again.
We waited, and we asked again, and were told to wait again.
We waited, and we asked again, and were told to wait again.
We waited, and we asked again, and were told to wait again.
We waited, and we asked again, and were told to wait again.
We waited, and we asked again, and were told to wait again.
We waited, and we asked again, and were told to wait again.
We waited, and we asked again, and were told to wait again.
We waited, and we asked again, and were told to wait again.
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

How to mend it: Check where the passage ends, and anchor the sentence that bears the
statement.
"""

from argmap.rules.rule import Rule
from argmap.sources.codes import DISTANT_ANCHOR

RULE = Rule(DISTANT_ANCHOR, __doc__)
