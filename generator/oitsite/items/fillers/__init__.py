"""What fills the items: one module a concept, in it one function an element."""
