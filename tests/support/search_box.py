"""The search box in the header as the tests reach it."""

BOX = "[data-search-box] [name=q]"
ITEM = ".search__item"
LINK = ".search__link"
