"""What stands on the page in sentences, for those who hear it."""

from argmap.render.view.page import (
    Basis,
    DemandCard,
    FactCard,
    IssueTable,
    OptionRow,
    WayOut,
)


def demand_label(card: DemandCard) -> str:
    """Return a demand in sentences."""
    said = f"{card.actor.name}, {card.rung}: {', or '.join(card.words)}."
    if card.open:
        said += " Its grounds are undecided: it counts only in the cautious reading."
    return said + _because(card.basis)


def fact_label(card: FactCard) -> str:
    """Return a fact in sentences."""
    return f"Fact: {card.text}.{_because(card.basis)}"


def _because(basis: Basis) -> str:
    said = ""
    if basis.grounds:
        said += " Because " + "; and ".join(ground.text for ground in basis.grounds) + "."
    if basis.links:
        said += " Sources: " + ", ".join(link.words for link in basis.links) + "."
    return said


def table_label(table: IssueTable) -> str:
    """Return an issue and who accepts which option, in sentences."""
    return f"{table.text}. " + " ".join(_option(row) for row in table.rows)


def _option(row: OptionRow) -> str:
    votes = (*row.left, *row.right)
    said = [f"{v.party} {'accepts it' if v.accepts else 'rules it out'}" for v in votes]
    said += ["a fact rules it out"] if row.barred else []
    said += ["it is part of a deal"] if row.zone else []
    return f"{row.text}: {', '.join(said) or 'nobody rules it out'}."


def way_label(way: WayOut) -> str:
    """Return a way out in sentences."""
    gives = " ".join(
        f"{give.actor.name} gives up: {give.words}."
        if give.actor
        else f"It would have to be no longer so: {give.words}."
        for give in way.gives
    )
    opens = "; ".join(f"{one.issue}: {one.option}" for one in way.opens)
    return f"{gives} Then possible: {opens}{', ' + way.more if way.more else ''}."
