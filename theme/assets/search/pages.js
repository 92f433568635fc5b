/* The pages of the site as the search looks through them. */
"use strict";

const { Pages } = (() => {
  const ENOUGH = 60; // places of a word on one page, beyond which it is simply there often
  const MANY = 1000;
  const SHORT = 3, SHORT_SYNONYM = 5;
  const BETWEEN_SECTIONS = "\n\n";

  class Pages {
    /* The pages are those of the index that generator/oitsite/search/index.py writes. */
    constructor(pages, words) {
      this.all = pages.map((page, place) => ({ ...page, place, ...folded(page.sections) }));
      for (const page of this.all) words.learn(page);
      const letters = this.all.reduce((sum, page) => sum + page.letters.length, 0);
      this.usualLength = letters / (this.all.length || 1);
      this.newest = Math.max(...this.all.map((page) => page.year || 0));
    }

    /* Return which pages have one of the spellings: Map(page, { places in its letters, strength, asWord }),
       `asWord` if it is no part of another word there. A short synonym stands only so: ไลน์, a synonym of LINE,
       is in ออนไลน์ too. */
    having(spellings) {
      const found = new Map();
      for (const page of this.all) {
        const matches = spellings.flatMap((spelling, index) => matchesOf(spelling, page, index > 0));
        if (!matches.length) continue;
        const places = matches.map((match) => match.at).sort((one, other) => one - other);
        const strength = matches.reduce((sum, match) => sum + match.strength, 0);
        found.set(page, { places, strength, asWord: matches.some((match) => match.strength === 1) });
      }
      return found;
    }

    /* Tell whether some page has the letters, wherever. */
    hold(letters) {
      return this.all.some((page) => page.letters.includes(letters));
    }

    /* Return the different lines of all pages, to look in for what was typed wrongly; on a large site
       those of the headings. */
    lines() {
      if (this.known) return this.known;
      const lines = new Map();
      for (const page of this.all) {
        let from = 0;
        for (const letters of page.letters.split("\n")) {
          const to = from + letters.length;
          const wanted = this.all.length <= MANY || page.sections.some((section) => section.from === from);
          if (wanted) lines.set(letters, { letters, starts: page.starts.subarray(from, to) });
          from = to + 1;
        }
      }
      this.known = [...lines.values()];
      return this.known;
    }

    /* How rarely a word is found, as BM25 counts it. */
    rarity(found) {
      return Math.log(1 + (this.all.length - found.size + 0.5) / (found.size + 0.5));
    }
  }

  function folded(sections) {
    const parts = sections.map(([anchor, title, text]) => ({ anchor, title, text }));
    const letters = [], starts = [];
    let at = 0;
    for (const part of parts) {
      const text = fold(`${part.title}\n${part.text}`);
      part.from = at;
      part.heading = fold(part.title).letters.length;
      letters.push(text.letters, BETWEEN_SECTIONS);
      starts.push(text.starts);
      at += text.letters.length + BETWEEN_SECTIONS.length;
      part.to = at;
    }
    const allStarts = new Uint8Array(at).fill(1);
    starts.forEach((some, index) => allStarts.set(some, parts[index].from));
    return { sections: parts, letters: letters.join(""), starts: allStarts };
  }

  /* Return where a spelling stands, and how surely as that word: less as a part of another. */
  function matchesOf(spelling, page, isSynonym) {
    const matches = [];
    let at = page.letters.indexOf(spelling);
    while (at >= 0 && matches.length < ENOUGH) {
      const begins = page.starts[at], ends = page.starts[at + spelling.length];
      if (stands(spelling, page, at, isSynonym)) matches.push({ at, strength: begins && ends ? 1 : begins ? 0.7 : 0.3 });
      at = page.letters.indexOf(spelling, at + 1);
    }
    return matches;
  }

  /* Tell whether a spelling that is found there is a word, or as good as one: what is short, Latin or
     a number begins where a word begins, a short synonym ends with it too, and a small number is no part of a
     larger one. */
  function stands(spelling, { letters, starts }, at, isSynonym) {
    const first = spelling[0];
    const begins = Boolean(starts[at]), ends = Boolean(starts[at + spelling.length]);
    if (isThai(first) && isSynonym) return spelling.length > SHORT_SYNONYM || (begins && ends);
    if (isThai(first)) return spelling.length > SHORT || (spelling.length > 1 && begins);
    if (!begins) return false;
    if (!/^\d+$/.test(spelling)) return true;
    const inside = /\d[.,]$/.test(letters.slice(Math.max(0, at - 2), at));
    return !inside && (spelling.length > 2 || !/\d/.test(letters[at + spelling.length] || ""));
  }

  return { Pages };
})();
