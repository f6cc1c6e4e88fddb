"""AM302 ambiguous-anchor (error).

Why: An anchor that fits two places of a source leaves open which passage the statement
rests on.

Bad:

```argmap
source minutes from "minutes.toml"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    cite minutes "the council asks"
# file: minutes.toml
title = "Minutes of the works council"
# file: texts/minutes.txt
The council asks the mayor to wait. No steel has come.
The council asks the schools to help.
Until then all walk by the mill.
```

Good:

```argmap
source minutes from "minutes.toml"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    cite minutes "the council asks the schools"
# file: minutes.toml
title = "Minutes of the works council"
# file: texts/minutes.txt
The council asks the mayor to wait. No steel has come.
The council asks the schools to help.
Until then all walk by the mill.
```

How to mend it: Begin with a word or two more, or anchor the statement where the text says
it only once.
"""

from argmap.rules.rule import Rule
from argmap.sources.codes import AMBIGUOUS_ANCHOR

RULE = Rule(AMBIGUOUS_ANCHOR, __doc__)
