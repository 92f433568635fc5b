/* What was meant by a word with typing errors in it: the text of the site that is nearest to it. */
"use strict";

const { nearest } = (() => {
  const allowedIn = (length) => (length < 4 ? 0 : length < 10 ? 1 : length < 16 ? 2 : 3);

  /* Return the few words in the texts that differ least from the typed letters.

     A text is { letters, starts }. A letter too much, too few or wrong is one error, and so are two
     letters that changed places. */
  function nearest(typed, texts) {
    let allowed = allowedIn(typed.length);
    let counts = new Map();
    if (!allowed) return [];
    for (const text of texts) {
      eachEnd(typed, text.letters, true, (end, errors) => {
        const whole = end === text.letters.length || text.starts[end];
        if (errors > allowed || !whole) return;
        const spelling = wordsBefore(end, text, typed, errors);
        if (!spelling) return;
        if (errors < allowed) counts = new Map();
        allowed = errors;
        counts.set(spelling, (counts.get(spelling) || 0) + 1);
      });
    }
    const byUse = (one, other) => counts.get(other) - counts.get(one) || (one < other ? -1 : 1);
    return [...counts.keys()].sort(byUse).slice(0, 3);
  }

  /* Tell for each letter of the text with how few errors the typed letters end there (Sellers'
     algorithm); they begin anywhere in the text, or else at its first letter. */
  function eachEnd(typed, text, anywhere, tell) {
    const height = typed.length + 1;
    let [before, last, column] = [0, 0, 0].map(() => new Uint8Array(height));
    for (let row = 0; row < height; row++) last[row] = row;
    for (let end = 1; end <= text.length; end++) {
      column[0] = anywhere ? 0 : end;
      for (let row = 1; row < height; row++) {
        const wrong = typed[row - 1] === text[end - 1] ? 0 : 1;
        column[row] = Math.min(last[row - 1] + wrong, last[row] + 1, column[row - 1] + 1);
        const swapped =
          row > 1 && end > 1 && typed[row - 1] === text[end - 2] && typed[row - 2] === text[end - 1];
        if (swapped) column[row] = Math.min(column[row], before[row - 2] + 1);
      }
      tell(end, column[height - 1]);
      [before, last, column] = [last, column, before];
    }
  }

  /* Return the words that end there and have just as few errors, if there are such. */
  function wordsBefore(end, { letters, starts }, typed, errors) {
    for (const change of [0, 1, -1, 2, -2, 3, -3]) {
      const begin = end - typed.length - change;
      if (Math.abs(change) > errors || begin < 0 || !starts[begin]) continue;
      const stretch = letters.slice(begin, end);
      let distance = 0;
      eachEnd(typed, stretch, false, (_, found) => { distance = found; });
      if (distance <= errors) return stretch;
    }
    return null;
  }

  return { nearest };
})();
