"""What records show for items: a module a concept, a function an element (see `items.filler`)."""
