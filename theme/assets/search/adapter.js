/* Between Material's search box and the search: the four messages that both know. No other file of the
   search knows Material. */
"use strict";

const { adapted } = (() => {
  const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3;
  const WITH_EXTRACTS = 30;

  /* Return what takes the messages of the box: `load` promises the search when it is first needed, and
     `post` sends a message to the box, on a page in the language. */
  function adapted(load, post, language) {
    let newest = null;

    async function answer(query) {
      newest = query;
      const items = query.trim() ? itemsOf(await load(), query, language) : [];
      // Only the newest question is answered, or a slow device would lag behind the typing.
      if (query === newest) post({ type: RESULT, data: { query, items } });
    }

    return (message) => {
      // The index that Material hands over is empty: the site's own loads with the first question.
      if (message.type === SETUP) post({ type: READY });
      if (message.type === QUERY) answer(message.data);
    };
  }

  /* Return what was found as Material's box shows it: for each page a list, itself first. */
  function itemsOf(search, query, language) {
    const result = search.find(query, language);
    const found = (word) => word.on.size > 0 && !word.corrected;
    const terms = Object.fromEntries(result.words.map((word) => [word.letters, found(word)]));
    return result.found.map(({ page, score }, index) => {
      const { sections, ...beginning } = answerOf(page, result);
      const first = { ...beginning, location: addressOf(page), score, terms };
      // What is the same in every year is told apart by its year.
      if (page.year) first.tags = [`${search.kinds[page.kind]} ${page.year}`];
      if (index >= WITH_EXTRACTS) return [{ ...first, text: "" }];
      // The box shows what has the page's own score and folds away what has less.
      const others = sections.map(({ anchor, title, text, best }) => {
        return { location: addressOf(page, anchor), title, text, score: best ? score : score - 1, terms };
      });
      return [first, ...others];
    });
  }

  return { adapted };
})();
