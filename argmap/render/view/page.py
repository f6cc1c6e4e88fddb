"""A page before it is laid out: what stands on it, in words, and no more.

Plain data: golden tests read it, and what draws it knows nothing of maps.
"""

from enum import StrEnum

from attrs import frozen

from argmap.render.view.chain import Branch
from argmap.render.view.signs import Badge, Link, Place


class Side(StrEnum):
    """Where on the page a party stands."""

    LEFT = "left"
    RIGHT = "right"


@frozen(kw_only=True)
class Actor:
    """Somebody who demands something; its colour is that of the party it belongs to."""

    id: str
    name: str
    side: Side
    colour: int  # counted from 1, by the party


@frozen(kw_only=True)
class Ground:
    """A claim that a demand or a fact rests on."""

    id: str
    text: str
    badge: Badge | None
    assumed: bool  # taken for granted, without a source
    place: Place


@frozen(kw_only=True)
class Basis:
    """Why somebody holds to a demand, or why a fact is one: claims, then their sources."""

    grounds: tuple[Ground, ...] = ()
    more: str = ""  # what is left out, in words
    links: tuple[Link, ...] = ()


@frozen(kw_only=True)
class DemandCard:
    """What somebody demands, in the words of the options."""

    id: str
    actor: Actor
    rung: str
    words: tuple[str, ...]  # alternatives, one a line
    issues: tuple[str, ...]  # ids of what it speaks of
    basis: Basis
    open: bool  # its grounds are undecided
    again: bool  # its grounds stand further up
    place: Place
    label: str = ""  # the whole in words, for those who do not see it
    chain: tuple[Branch, ...] = ()  # on a detailed page: all that it rests on


@frozen(kw_only=True)
class FactCard:
    """A constraint: a fact about which options go together."""

    id: str
    text: str
    issues: tuple[str, ...]
    basis: Basis
    open: bool
    place: Place
    label: str = ""


@frozen(kw_only=True)
class Vote:
    """What a party says to an option; `letter` tells parties on one side apart."""

    accepts: bool
    party: str
    colour: int
    letter: str


@frozen(kw_only=True)
class OptionRow:
    """An option of an issue: what the parties of each side say to it, and what facts say."""

    name: str
    text: str
    left: tuple[Vote, ...]
    right: tuple[Vote, ...]
    barred: bool  # by a fact
    zone: bool = False  # in a deal that is acceptable to all


@frozen(kw_only=True)
class IssueTable:
    """Something to settle, and who accepts which of its options."""

    id: str
    text: str
    rows: tuple[OptionRow, ...]
    omitted: int  # further options, ruled out and shown further up
    place: Place
    label: str = ""


@frozen(kw_only=True)
class BandRow:
    """Demands on both sides, and between them the issues and facts that they are about."""

    members: tuple[str, ...]
    left: tuple[DemandCard, ...]
    right: tuple[DemandCard, ...]
    tables: tuple[IssueTable, ...]
    facts: tuple[FactCard, ...]
    outcome: str  # what it comes to, in words; empty where they go together
    more: str = ""


@frozen(kw_only=True)
class Band:
    """Rows that hang together."""

    sign: str
    title: str
    remark: str
    rows: tuple[BandRow, ...]
    faint: bool = False
    brief: bool = False  # one row on one issue, whose title is that issue's


@frozen(kw_only=True)
class Give:
    """What somebody (None: the world) would have to give up."""

    id: str
    actor: Actor | None
    words: str


@frozen(kw_only=True)
class Outcome:
    """What would hold of an issue, and who would have given way on it."""

    issue: str
    option: str
    gives: tuple[Give, ...]


@frozen(kw_only=True)
class WayOut:
    """A smallest concession, and what it opens."""

    gives: tuple[Give, ...]
    opens: tuple[Outcome, ...]  # the first deal
    more: str  # how many further deals, in words
    label: str = ""


@frozen(kw_only=True)
class Exit:
    """The ways out of one knot, by who moves."""

    sign: str
    title: str
    left: tuple[WayOut, ...]
    middle: tuple[WayOut, ...]  # several sides, or the world
    right: tuple[WayOut, ...]
    more: str


@frozen(kw_only=True)
class DealCard:
    """A deal that crosses no red line: issues with what holds."""

    number: int
    lines: tuple[tuple[str, str], ...]


@frozen(kw_only=True)
class Page:
    """Everything on the page."""

    verdict: str
    summary: tuple[str, ...]  # sentences under the verdict
    contents: tuple[tuple[str, str], ...]  # the knots: their signs and titles
    remarks: tuple[str, ...]  # small print
    possible: bool
    names: tuple[tuple[str, int], tuple[str, int]]  # what heads the left and the right side
    middle: str
    bands: tuple[Band, ...]
    exits_title: str = ""
    exits_remarks: tuple[str, ...] = ()
    exits: tuple[Exit, ...] = ()
    deals_title: str = ""
    deals: tuple[DealCard, ...] = ()
    after: tuple[Band, ...] = ()  # what still divides the parties, or comes in otherwise
    detailed: bool = False  # the chains behind the demands are drawn
