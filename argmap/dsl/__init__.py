"""Text to syntax: the grammar, the parser, its messages, and the frozen syntax it returns.

Lark never leaves this folder.
"""
