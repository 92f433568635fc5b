/* Searches beside the page, so that typing is never held up. Takes { query, language } and posts what
   answersTo returns, or null where the index did not load. */
"use strict";

importScripts("load.js");

addEventListener("message", async ({ data: { query, language } }) => {
  try {
    const search = await loadSearch();
    postMessage(answersTo(search, query, language));
  } catch {
    postMessage(null);
  }
});
