"""AM311 invalid-record-field (error).

Why: A field of a record that is not what it should be (a date that no calendar has, an
address with spaces, a missing title) would be cited wrongly, so it is left out.

Bad:

```argmap
source minutes from "minutes.toml"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    cite minutes "no steel has yet" .. "reached the site"
# file: minutes.toml
title = "Minutes of the works council"
issued = "2019-02-30"
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
issued = "2019-02-20"
# file: texts/minutes.txt
No steel has yet reached the site, so the bridge can hardly open before the autumn.
The council asks the mayor to tell the schools how to cross.
```

How to mend it: Write the field as the finding says.
"""

from argmap.rules.rule import Rule
from argmap.sources.codes import INVALID_FIELD

RULE = Rule(INVALID_FIELD, __doc__)
