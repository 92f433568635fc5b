/* Load the parts of the search and the site's index, in a worker or in a page. All are plain scripts: they
   also load from a folder, where a browser fetches no data and imports no module. */
"use strict";

const { loadSearch } = (() => {
  const PARTS = ["fold.js", "keyboard.js", "sound.js", "words.js", "near.js", "pages.js", "question.js", "extract.js", "answers.js", "search.js"];
  const FILES = [...PARTS, "../../search/index.js"];
  const inPage = typeof document === "object";
  const here = inPage ? document.currentScript.src : location.href;
  let loading = null;

  /* Promise the search of the site; after a failure the next call tries again. */
  function loadSearch() {
    loading ??= load().catch((error) => { loading = null; throw error; });
    return loading;
  }

  async function load() {
    const files = FILES.map((file) => new URL(file, here).href);
    if (inPage) for (const file of files) await loadScript(file);
    else importScripts(...files);
    return Search.ofSite;
  }

  function loadScript(file) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.addEventListener("load", resolve);
      script.addEventListener("error", () => reject(new Error(`${file} did not load`)));
      script.src = file;
      document.head.append(script);
    });
  }

  return { loadSearch };
})();
