"""Pictures: map, scene of plain shapes, DOT, layout, SVG; each step its own module."""
