"""AM320 unreadable-text (error).

Why: Texts, records and openings are plain text in UTF-8. A document of a word processor, a
scan or another encoding cannot be compared with anchors.

Bad:

```argmap
source minutes from "minutes.toml"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    cite minutes "no steel has yet" .. "reached the site"
# file: minutes.toml
title = "Minutes of the works council"
# file: texts/minutes.txt
%PDF-1.4
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

How to mend it: Save the article as plain text in UTF-8.
"""

from argmap.rules.rule import Rule
from argmap.sources.codes import UNREADABLE_TEXT

RULE = Rule(UNREADABLE_TEXT, __doc__)
