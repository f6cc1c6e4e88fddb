"""What `argmap render --view agreement` asks for."""

from argparse import Namespace

from argmap.agreement.member import Reading
from argmap.cli.usage import UsageError
from argmap.render.views.agreement.agreement_picture import AgreementView
from argmap.render.views.agreement.agreement_view import foci
from argmap.suggestion import did_you_mean
from argmap.workspace.pipeline import OpenMap


def agreement_view(opened: OpenMap, values: Namespace) -> AgreementView:
    """Return what to draw of an agreement. Raises: UsageError with advice."""
    if values.whole:
        raise UsageError("render: an agreement has no --whole; --focus draws a part in detail")
    if not opened.map.positions:
        raise UsageError(
            f"render: {opened.name} has no `position`, so there is nothing to agree on; "
            "say what a party demands with `position NAME of PARTY`"
        )
    reading = Reading(values.reading)
    readings = {each: opened.agreement_in(each) for each in Reading}
    known = foci(opened.map, readings[reading])
    if values.focus is not None and values.focus not in known:
        knots = len(readings[reading].knots)
        told = f"its knots are 1 to {knots}" if knots else "there is no knot"
        advice = did_you_mean(values.focus, known, f"{told}; or name a position")
        raise UsageError(f"render: {opened.name} has no `{values.focus}`: {advice}")
    if values.depth is not None and (values.focus is None or values.depth < 1):
        raise UsageError("render: in an agreement, --depth is a number from 1 on, with --focus")
    return AgreementView(
        readings=readings, reading=reading, focus=values.focus, depth=values.depth
    )
