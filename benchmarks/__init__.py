"""Speed, measured on the documents of seeds/: `make bench`."""
