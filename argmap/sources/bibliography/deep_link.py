"""Links that open a page at a passage: `URL#:~:text=start,end`.

Source: URL Fragment Text Directives, a draft report of the Web Incubator Community Group.
"""

from urllib.parse import quote

_DELIMITER = ":~:"


def text_directive(first: str, last: str | None = None) -> str:
    """Return the directive `text=start,end`; all that has a meaning in one is escaped."""
    ends = (first,) if last is None else (first, last)
    return "text=" + ",".join(_escaped(end) for end in ends)


def _escaped(words: str) -> str:
    # `-` marks a prefix or suffix in a directive, and quote() takes it for harmless.
    return quote(" ".join(words.split()), safe="").replace("-", "%2D")


def deep_link(url: str, first: str, last: str | None = None) -> str | None:
    """Return the link to a passage, or None if the address is neither http nor https."""
    if not url.lower().startswith(("https://", "http://")):
        return None
    directive = text_directive(first, last)
    if _DELIMITER in url:
        return f"{url}&{directive}"
    return f"{url}{'' if '#' in url else '#'}{_DELIMITER}{directive}"
