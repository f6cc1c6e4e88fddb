"""AM308 unproved-anchor (error).

Why: A sealed source is checked without its text: each anchor has an opening, which proves
that its words stand where it says. An anchor without one may have been edited after it was
proved, or was never found in the text.

Bad:

```argmap
source minutes from "minutes.toml"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    cite minutes "no steel had"
# file: minutes.toml
title = "Minutes of the works council"

[seal]
version = 1
words = 12
seed = "random"
root = "702eb706b5d66348cfaeaaa42a10de6a63fba52fa927ea66b993c6df6f1998c9"
branches = '''
+mE4DaW/F0QL+gd8SLLY/1DzIKDQQ/F6lWEnjRX1biOJ1asf6pbVCV09udKZ0yFqSnGBAVuI1Ljq
U1v73uD7A2GjB57Hwrofun35sAvI/xfKvDmMcdWXYu90pv1LtCf+h+/8PL5+rsDdpX2uBbrMIOqA
bJXN3ywHZ1rNTb9XZuCp1MwJNDLkvn4Yf17mXcuZ0NRjCEbU3Kg8rOtMgr1b2PbLzcjQBw/3EzK7
WMeukicqeDjRtHH6AwTIuDdS6FXi
'''
# file: minutes.openings/maps.txt
argmap-openings 1 702eb706b5d66348cfaeaaa42a10de6a63fba52fa927ea66b993c6df6f1998c9
14f28bbd0340 0+3 qGrLy8Kbj6g8g1gtVqiS0JlBHyS/qe6OFE4TLEazt9H5bVPElnZn5O+8XK9GQGrz
```

Good:

```argmap
source minutes from "minutes.toml"
claim late "The bridge will open late"
    because steel
premise steel "The steel has not arrived"
    cite minutes "no steel has"
# file: minutes.toml
title = "Minutes of the works council"

[seal]
version = 1
words = 12
seed = "random"
root = "702eb706b5d66348cfaeaaa42a10de6a63fba52fa927ea66b993c6df6f1998c9"
branches = '''
+mE4DaW/F0QL+gd8SLLY/1DzIKDQQ/F6lWEnjRX1biOJ1asf6pbVCV09udKZ0yFqSnGBAVuI1Ljq
U1v73uD7A2GjB57Hwrofun35sAvI/xfKvDmMcdWXYu90pv1LtCf+h+/8PL5+rsDdpX2uBbrMIOqA
bJXN3ywHZ1rNTb9XZuCp1MwJNDLkvn4Yf17mXcuZ0NRjCEbU3Kg8rOtMgr1b2PbLzcjQBw/3EzK7
WMeukicqeDjRtHH6AwTIuDdS6FXi
'''
# file: minutes.openings/maps.txt
argmap-openings 1 702eb706b5d66348cfaeaaa42a10de6a63fba52fa927ea66b993c6df6f1998c9
14f28bbd0340 0+3 qGrLy8Kbj6g8g1gtVqiS0JlBHyS/qe6OFE4TLEazt9H5bVPElnZn5O+8XK9GQGrz
```

How to mend it: If the anchor was edited, restore it. Otherwise run `argmap source prove`
where the text is at hand.
"""

from argmap.rules.rule import Rule
from argmap.sources.codes import UNPROVED_ANCHOR

RULE = Rule(UNPROVED_ANCHOR, __doc__)
