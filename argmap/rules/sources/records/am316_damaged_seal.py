"""AM316 damaged-seal (error).

Why: The parts of a seal fix each other: an edited, cut or missing part shows. A seal that
does not fit itself proves nothing.

Bad:

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
words = 13
seed = "random"
root = "702eb706b5d66348cfaeaaa42a10de6a63fba52fa927ea66b993c6df6f1998c9"
branches = '''
+mE4DaW/F0QL+gd8SLLY/1DzIKDQQ/F6lWEnjRX1biOJ1asf6pbVCV09udKZ0yFqSnGBAVuI1Ljq
U1v73uD7A2GjB57Hwrofun35sAvI/xfKvDmMcdWXYu90pv1LtCf+h+/8PL5+rsDdpX2uBbrMIOqA
bJXN3ywHZ1rNTb9XZuCp1MwJNDLkvn4Yf17mXcuZ0NRjCEbU3Kg8rOtMgr1b2PbLzcjQBw/3EzK7
WMeukicqeDjRtHH6AwTIuDdS6FXi
'''
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

How to mend it: Restore the record from the project's history, or seal the text again where
it is at hand.
"""

from argmap.rules.rule import Rule
from argmap.sources.codes import DAMAGED_SEAL

RULE = Rule(DAMAGED_SEAL, __doc__)
