"""AM313 unexplained-inference (warning).

Why: What a text does not itself state (its date, its publisher) is marked as inferred, so
that a reader knows how far to trust it. Without the reason she cannot judge it.

Bad:

```argmap
source minutes from "minutes.toml"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    cite minutes "no steel has yet" .. "reached the site"
# file: minutes.toml
title = "Minutes of the works council"
issued = "2019"

[inferred]
issued = ""
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
issued = "2019"

[inferred]
issued = "the text speaks of the mayor elected in 2018"
# file: texts/minutes.txt
No steel has yet reached the site, so the bridge can hardly open before the autumn.
The council asks the mayor to tell the schools how to cross.
```

How to mend it: Say under `[inferred]` how the field was found, for a field that the record
has.
"""

from argmap.rules.rule import Rule
from argmap.sources.codes import UNEXPLAINED_INFERENCE

RULE = Rule(UNEXPLAINED_INFERENCE, __doc__)
