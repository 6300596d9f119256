"""Korean claims: cues, then sources, then what is said."""
