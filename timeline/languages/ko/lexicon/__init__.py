"""The words of Korean, by what they are for."""
