"""Files into text, and text into data that remembers where it stood."""
