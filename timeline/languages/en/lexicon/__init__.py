"""The words of English, by what they are for."""
