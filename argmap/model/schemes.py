"""Patterns of reasoning, and the questions that a careful reader asks of each.

The catalogue covers what policy writing uses. Its patterns are those of Walton, Reed and
Macagno 2008, Argumentation Schemes (Cambridge University Press); the wording is ours.
"""

from collections.abc import Iterable, Mapping

from attrs import frozen

from argmap.model.argument_map import ArgumentMap, Inference


@frozen
class Question:
    """A critical question. A premise or an undercut tagged with its id answers it."""

    id: str
    text: str


@frozen
class Scheme:
    """A pattern of reasoning: how it goes from its premises to its conclusion."""

    id: str  # what stands after `by`
    pattern: str
    questions: tuple[Question, ...]


def _scheme(id: str, pattern: str, **questions: str) -> Scheme:
    asked = (Question(key.replace("_", "-"), text) for key, text in questions.items())
    return Scheme(id, pattern, tuple(asked))


_CATALOGUE = (
    _scheme(
        "expert-opinion",
        "Somebody who knows the field says so; so it is likely to be so.",
        in_field="Does the expert know this field, and not just a neighbouring one?",
        said_so="Is this what the expert said, in the sense meant here?",
        peers_agree="Do other experts of the field say the same?",
        no_stake="Has the expert nothing to gain from saying so?",
        rests_on_evidence="Does the expert's view rest on evidence that can be seen?",
    ),
    _scheme(
        "position-to-know",
        "Somebody who was there, or who takes part, says so; so it is likely to be so.",
        was_there="Could this person really see or know it?",
        honest="Has this person a record of telling it straight?",
        said_so="Is this what the person said, in the sense meant here?",
    ),
    _scheme(
        "sign",
        "This is seen, and it usually goes with that; so that is likely.",
        usually_goes_along="How often does the sign come with what it is a sign of?",
        other_explanation="What else would explain the sign?",
    ),
    _scheme(
        "cause-to-effect",
        "This happens, and it tends to bring that about; so that is to be expected.",
        strong_link="How firmly is it known that the one brings about the other?",
        enough="Is the cause strong enough here?",
        other_forces="Is anything at work that would stop or reverse the effect?",
    ),
    _scheme(
        "consequences",
        "Doing this would bring good (or bad) about; so it should (or should not) be done.",
        how_likely="How likely is it that these consequences follow?",
        what_shows="What shows that they would?",
        other_consequences="Are there consequences on the other side of the scale?",
    ),
    _scheme(
        "practical-reasoning",
        "An actor wants this, and that is a way to it; so the actor will (or should) do that.",
        really_wants="Does the actor want it, and more than what stands in its way?",
        other_ways="Are there other ways to it, cheaper or surer?",
        possible="Can the actor do it?",
        side_effects="What else would come of it?",
        other_goals="Does it clash with other goals of the actor?",
    ),
    _scheme(
        "analogy",
        "That case is like this one, and there it went so; so here it will go so too.",
        alike_where_it_matters="Are the cases alike in what decides the matter?",
        differences="Do they differ in something that would tell against it?",
        other_cases="Is there a case just as alike in which it went otherwise?",
    ),
    _scheme(
        "precedent",
        "It was done (or settled) so before; so it is to be done so again.",
        applies="Does the earlier case bear on this one?",
        still_holds="Does the earlier case still count, or was it overturned since?",
        stronger_precedent="Is there a closer or a stronger precedent the other way?",
    ),
    _scheme(
        "example",
        "It was so in this case, which is a typical one; so it is so as a rule.",
        true_case="Was it so in that case?",
        typical="Is the case typical, or picked because it fits?",
        enough_cases="Are there enough cases for the rule?",
        exceptions="Do special circumstances explain the case?",
    ),
    _scheme(
        "popular-opinion",
        "Most people (or polls) say so; so there is reason to reckon with it.",
        shown="What shows that most say so: who asked whom, and how?",
        informed="Have those who say so reason to know?",
        bears_on_it="Does what most people say bear on whether it is so?",
    ),
    _scheme(
        "commitment",
        "What the actor said or signed binds it to this; so it will (or must) keep to it.",
        bound="Did the actor bind itself to this, in these words?",
        still_bound="Has the actor gone back on it, or been released since?",
        consistent="Does the rest of what the actor did go with it?",
    ),
    _scheme(
        "bias",
        "Whoever says so has something to gain from it; so it is worth less.",
        has_stake="What shows that there is a bias?",
        fits_topic="Is this a matter in which taking sides is out of place?",
        evidence_apart="Does the evidence stand apart from who offers it?",
    ),
    _scheme(
        "threat",
        "An actor makes it known that doing this would cost that; so it will not be done.",
        credible="Can the actor carry it out, and would it?",
        cost_matters="Is the cost greater than what would be gained?",
        deterred_before="Has such a threat worked before?",
    ),
    _scheme(
        "sunk-cost",
        "So much was put into this already; so it will (or should) be carried on.",
        recoverable="Would what was put in be lost by stopping?",
        ahead="What will going on cost from here, and bring?",
        swayed="Is the one who decides swayed by what was spent?",
    ),
    _scheme(
        "alternatives",
        "It is this or that, and it is not that; so it is this.",
        all_listed="Are these all the possibilities there are?",
        exclude_each_other="Could two of them hold at once?",
        ruled_out="Are the others really ruled out?",
    ),
)

SCHEMES: Mapping[str, Scheme] = {scheme.id: scheme for scheme in _CATALOGUE}


def with_own(own: Iterable[Scheme]) -> Mapping[str, Scheme]:
    """Return the catalogue with a project's own schemes; a name of ours can be redefined."""
    return {**SCHEMES, **{scheme.id: scheme for scheme in own}}


def unanswered(
    map: ArgumentMap, inference: Inference, schemes: Mapping[str, Scheme] = SCHEMES
) -> tuple[Question, ...]:
    """Return the questions of an inference's scheme that the map does not answer.

    A premise of the inference, or a rebuttal that undercuts it, answers the question whose
    id is among its tags. Nothing is asked of a strict step, or of a scheme not known here.
    """
    scheme = schemes.get(inference.scheme or "")
    if scheme is None or inference.strict:
        return ()
    attackers = (attack.attacker for attack in map.attacks_on.get(inference.id, ()))
    speaking = (map.statement_by_id[id] for id in (*inference.premises, *attackers))
    answered = {tag for statement in speaking for tag in statement.tags}
    return tuple(question for question in scheme.questions if question.id not in answered)
