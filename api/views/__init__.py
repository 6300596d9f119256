"""What the pages show: records as lines and marked text, dates and words as a reader of a language wants them."""
