"""Examples of Korean that every rule must pass, and what must not match."""
