"""The analysis of an agreement in its formats."""

from argmap.report.results.formats import AgreementReport
from argmap.report.results.sources_text import sources_text


def write_text(report: AgreementReport) -> str:
    """Return the analysis in words, and the sources that it cites."""
    from argmap.report.results.agreement_text import agreement_text

    references = report.read_references()
    told = agreement_text(
        report.agreement, report.tracer, report.map, references, report.cautious
    )
    return told + sources_text(told, references)


def write_json(report: AgreementReport) -> str:
    """Return the analysis as a JSON object."""
    from argmap.report.results.agreement_json import agreement_json

    return f"{agreement_json(report.agreement, report.tracer, report.cautious)}\n"
