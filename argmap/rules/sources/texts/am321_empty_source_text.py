"""AM321 empty-source-text (error).

Why: A file in the folder of texts has no words, so no anchor can stand in it. Usually the
text was never pasted into it.

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
...
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

How to mend it: Put the text into the file, or remove the file.
"""

from argmap.rules.rule import Rule
from argmap.sources.codes import EMPTY_SOURCE_TEXT

RULE = Rule(EMPTY_SOURCE_TEXT, __doc__)
