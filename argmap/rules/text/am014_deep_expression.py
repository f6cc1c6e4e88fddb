"""AM014 deep-expression (error).

Why: An expression of more than 256 levels of `not`, `if` and parentheses is not written for
people, and would overwhelm the programs that read it.

Bad:

```argmap
issue lanes "How many lanes the bridge has"
    option two "Two"
    option four "Four"
constraint budget "The money is for two lanes"
    requires ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((lanes is two))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
```

Good:

```argmap
issue lanes "How many lanes the bridge has"
    option two "Two"
    option four "Four"
constraint budget "The money is for two lanes"
    requires lanes is two
    because estimate
premise estimate "Four lanes cost twice the grant"
    assumed "the engineers' estimate"
position drivers-lanes of drivers
    red-line lanes is two or four
    because estimate
party drivers "The drivers' association"
```

How to mend it: Leave out parentheses that change nothing; say the rest in several lines.
"""  # noqa: E501

from argmap.dsl.codes import DEEP_EXPRESSION
from argmap.rules.rule import Rule

RULE = Rule(DEEP_EXPRESSION, __doc__)
