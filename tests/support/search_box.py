"""Material's search box as the tests reach it."""

BOX = "[data-md-component=search-query]"
# Material's script is fetched when somebody turns to the box; then it hands every answer to whoever
# asks it, while the list itself grows only as one scrolls.
LISTEN = """
document.querySelector("[data-md-component=search-query]").focus();
return new Promise((done) => {
  const listen = () => {
    if (!window.component$) return requestAnimationFrame(listen);
    window.component$.subscribe(({query, items}) => {
      if (query !== undefined) window.answered = [query, items.map(([page]) => page.location)];
    });
    done();
  };
  listen();
});
"""
