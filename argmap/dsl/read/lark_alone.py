"""Importing Lark without `regex`, which it loads where it finds it and needs for nothing here.

Pictures bring `regex` along; loading it with every map that needs the grammar would cost 8 ms.
"""

import sys


def import_lark() -> None:
    """Import Lark, once. What imports it afterwards finds it there."""
    if "lark" in sys.modules:
        return
    if "regex" in sys.modules:
        import lark
    else:
        sys.modules["regex"] = None  # type: ignore[assignment] # Python's way to say: not there
        try:
            import lark  # noqa: F401
        finally:
            del sys.modules["regex"]
