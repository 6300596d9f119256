"""Speed and memory, ours beside peers from the registry, in one run: `make bench` writes RESULTS.md and results.svg."""
