"""Korean events: triggers, who takes part, when, and the line that tells it."""
