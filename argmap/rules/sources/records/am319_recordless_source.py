"""AM319 recordless-source (info).

Why: A source whose fields stand in the map itself has no record and no seal, so its anchors
are taken on trust. For a small map that may be enough.

Bad:

```argmap
source minutes "Minutes of the works council"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    cite minutes "no steel has yet" .. "reached the site"
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

How to mend it: Run `argmap source add` to make a record, and name it: `source minutes from
"minutes.toml"`.
"""

from argmap.rules.rule import Rule
from argmap.sources.codes import RECORDLESS_SOURCE

RULE = Rule(RECORDLESS_SOURCE, __doc__)
