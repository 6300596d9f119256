"""Examples of English that every rule must pass, and what must not match."""
