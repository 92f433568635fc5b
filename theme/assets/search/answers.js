/* What the search found, as plain values that a worker can send: each page with its best sections. */
"use strict";

const { answersTo, remarksOn } = (() => {
  const WITH_EXTRACTS = 30;

  /* Return { query, pages, remarks }. A page is { address, title, text, of, sections, further }: `of` says
     what kind of page it is where each year has one, `sections` answer best and `further` less. A section
     is { address, title, text }; titles and texts are HTML. */
  function answersTo(search, query, language) {
    const result = search.find(query, language);
    const pages = result.found.map(({ page }, index) => {
      const address = addressOf(page);
      // What is the same in every year is told apart by its year.
      const of = page.year ? `${search.kinds[page.kind]} ${page.year}` : "";
      const { title, text, sections } = answerOf(page, result);
      if (index >= WITH_EXTRACTS) return { address, title, text: "", of, sections: [], further: [] };
      const parts = sections.map((section) => ({ ...section, address: addressOf(page, section.anchor) }));
      const best = parts.filter((part) => part.best), further = parts.filter((part) => !part.best);
      // A section that answers best stands in place of the page's beginning.
      return { address, title, text: best.length ? "" : text, of, sections: best, further };
    });
    return { query, pages, remarks: remarksOn(result, query.trim()) };
  }

  /* Return which words were not found, and what was taken for them, each as { name, values } of a sentence. */
  function remarksOn({ question, switched, words }, typed) {
    const remarks = [];
    const missing = words.filter((word) => !word.on.size).map((word) => word.letters);
    if (missing.length) remarks.push({ name: "missing", values: { words: missing.join(" ") } });
    if (switched) remarks.push({ name: "meant", values: { typed, meant: question } });
    for (const { letters, spellings } of words.filter((word) => word.corrected)) {
      remarks.push({ name: "meant", values: { typed: letters, meant: spellings[0] } });
    }
    return remarks;
  }

  return { answersTo, remarksOn };
})();
