"""What things are called inside a file."""


def element_id(kind: str, name: str) -> str:
    """Return an XML id: what people call it, with what an id may not hold spelt out."""
    spelt = (char if char.isalnum() or char in "-." else f"_{ord(char):x}_" for char in name)
    return f"{kind}-{''.join(spelt)}"
