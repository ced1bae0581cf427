"""Charts as inline SVG: each a pure function of figures, with a finding, what is measured, and marks with words."""
