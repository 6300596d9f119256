"""English time expressions: the grammar and its rules."""
