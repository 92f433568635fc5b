/* What was meant by a word with typing errors in it: the text of the site that is nearest to it. */
"use strict";

const { nearest } = (() => {
  const LONGEST = 31; // the bits of a number hold a column of the table
  const allowedIn = (length) => (length < 4 || length > LONGEST ? 0 : length < 10 ? 1 : length < 16 ? 2 : 3);

  /* Return the few words in the texts that differ least from the typed letters.

     A text is { letters, starts }. A letter too much, too few or wrong is one error, and so are two
     letters that changed places; letters that sound alike are none. */
  function nearest(typed, texts) {
    let allowed = allowedIn(typed.length);
    let counts = new Map();
    if (!allowed) return [];
    const rows = rowsOf(typed);
    for (const text of texts) {
      eachEnd(rows, text.letters, true, (end, errors) => {
        const whole = end === text.letters.length || text.starts[end];
        if (errors > allowed || !whole) return;
        const spelling = wordsBefore(end, text, rows, errors);
        if (!spelling) return;
        if (errors < allowed) counts = new Map();
        allowed = errors;
        counts.set(spelling, (counts.get(spelling) || 0) + 1);
      });
    }
    const byUse = (one, other) => counts.get(other) - counts.get(one) || (one < other ? -1 : 1);
    return [...counts.keys()].sort(byUse).slice(0, 3);
  }

  /* Return { height, of }: how many letters were typed, and for each sound the rows it stands in, as bits. */
  function rowsOf(typed) {
    const of = new Map();
    [...typed].forEach((letter, row) => {
      const sound = soundOfLetter(letter);
      of.set(sound, of.get(sound) | (1 << row));
    });
    return { height: typed.length, of };
  }

  /* Tell for each letter of the text with how few errors the typed letters end there; they begin anywhere
     in the text, or else at its first letter.

     H. Hyyrö, "A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances" (2003): the bits
     of `more` and `less` say in which rows of the table the errors grow or shrink from the row above, and
     those of `free` in which rows a letter costs nothing. */
  function eachEnd({ height, of }, text, anywhere, tell) {
    const lowest = 1 << (height - 1);
    let more = -1, less = 0, free = 0, before = 0, errors = height;
    for (let end = 1; end <= text.length; end++) {
      const equal = of.get(soundOfLetter(text[end - 1])) | 0;
      const swapped = ((~free & equal) << 1) & before;
      free = ((((equal & more) + more) | 0) ^ more) | equal | less | swapped;
      let grows = less | ~(free | more);
      let shrinks = free & more;
      if (grows & lowest) errors++;
      if (shrinks & lowest) errors--;
      grows = (grows << 1) | (anywhere ? 0 : 1);
      shrinks <<= 1;
      more = shrinks | ~(free | grows);
      less = grows & free;
      before = equal;
      tell(end, errors);
    }
  }

  /* Return the words that end there and have just as few errors, if there are such. */
  function wordsBefore(end, { letters, starts }, rows, errors) {
    for (const change of [0, 1, -1, 2, -2, 3, -3]) {
      const begin = end - rows.height - change;
      if (Math.abs(change) > errors || begin < 0 || !starts[begin]) continue;
      const stretch = letters.slice(begin, end);
      let distance = 0;
      eachEnd(rows, stretch, false, (_, found) => { distance = found; });
      if (distance <= errors) return stretch;
    }
    return null;
  }

  return { nearest };
})();
