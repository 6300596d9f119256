"""The analyser of Korean sentences, and what makes its answer fit for reading."""
