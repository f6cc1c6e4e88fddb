"""Who stands where: parties and their constituencies, their sides, colours and letters."""

from collections.abc import Iterable, Mapping

from attrs import frozen

from argmap.model.argument_map import ArgumentMap
from argmap.render.view.page import Actor, Side


@frozen
class Cast:
    """The parties that demand something, in the map's order, and those who belong to them."""

    map: ArgumentMap
    parties: tuple[str, ...]

    @property
    def two_sided(self) -> bool:
        """Return whether each party has a side of the page for itself."""
        return len(self.parties) <= 2

    def party_of(self, id: str) -> str:
        """Return the party that an actor is or belongs to."""
        known: Mapping[str, str | None] = {p.id: p.part_of for p in self.map.parties}
        seen = {id}
        while (parent := known.get(id)) is not None and parent not in seen:
            seen.add(parent)
            id = parent
        return id

    def name(self, id: str) -> str:
        """Return what an actor is called."""
        party = self.map.party_by_id.get(id)
        return party.name if party else id

    def colour(self, id: str) -> int:
        """Return the number of an actor's party, counted from 1, which decides its colour.

        Where many share a colour, letters and names tell them apart.
        """
        party = self.party_of(id)
        place = self.parties.index(party) if party in self.parties else 0
        return place + 1

    def sides(self, actors: Iterable[str]) -> Mapping[str, Side]:
        """Return the side on which each party of these actors stands in one row.

        Of two parties the first in the map always stands on the left; of more, the first in
        the row.
        """
        here = {self.party_of(actor) for actor in actors}
        order = [party for party in self.parties if self.two_sided or party in here]
        return {
            party: Side.RIGHT if number else Side.LEFT for number, party in enumerate(order)
        }

    def actor(self, id: str, sides: Mapping[str, Side]) -> Actor:
        """Return an actor as it stands in a row."""
        side = sides.get(self.party_of(id), Side.LEFT)
        return Actor(id=id, name=self.name(id), side=side, colour=self.colour(id))

    def letter(self, party: str) -> str:
        """Return a sign for a party: its first letter, or its number where two share that."""
        if self.two_sided:
            return ""
        initials = [self.name(other)[:1].upper() for other in self.parties]
        own = self.parties.index(party)
        if initials.count(initials[own]) > 1 or not initials[own].isalpha():
            return str(own + 1)
        return initials[own]


def cast_of(map: ArgumentMap) -> Cast:
    """Return the parties whose positions the map states."""
    whole = Cast(map, ())
    demanding = {whole.party_of(one.party) for one in map.positions if one.party is not None}
    return Cast(map, tuple(party.id for party in map.parties if party.id in demanding))
