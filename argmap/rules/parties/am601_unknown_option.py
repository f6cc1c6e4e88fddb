"""AM601 unknown-option (error).

Why: A demand or constraint speaks of an option that its issue does not have. Nothing can
then be said of which deals meet it, and the analysis would leave it out.

Bad:

```argmap
party drivers "The drivers' association"
issue lanes "How many lanes the bridge has"
    option two "Two"
    option four "Four"
position drivers-lanes of drivers
    red-line lanes is fuor
    because traffic
premise traffic "The old bridge is jammed every morning"
    assumed "seen every day"
```

Good:

```argmap
party drivers "The drivers' association"
issue lanes "How many lanes the bridge has"
    option two "Two"
    option four "Four"
position drivers-lanes of drivers
    red-line lanes is four
    because traffic
premise traffic "The old bridge is jammed every morning"
    assumed "seen every day"
constraint budget "The money is for two lanes"
    requires lanes is two
    because traffic
```

How to mend it: Name an option that stands under the issue, or add the option there.
"""

from argmap.model.codes import UNKNOWN_OPTION
from argmap.rules.rule import Rule

RULE = Rule(UNKNOWN_OPTION, __doc__)
