"""The analyser of English sentences, and what makes its answer fit for reading."""
