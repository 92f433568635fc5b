/* One spelling for what is the same to a reader, in the site's texts and in what is typed.

   Thai numerals become Arabic ones, capitals small ones; sara am, sara ae and the marks of a
   syllable get one order; blanks, hyphens and full stops between Thai letters go, because they stand
   where a line was broken or an abbreviation ends. U+200B, which the index holds where a Thai word
   begins, goes too, but is remembered. */
"use strict";

const { fold, isThai } = (() => {
  const INVISIBLE = /[\u00ad\u200c\u200d\u2060\ufeff]/;
  const VOWEL_ON_A_LETTER = /[\u0e31\u0e34-\u0e3a]/;
  const TONE = /[\u0e48-\u0e4b]/;
  const NIKHAHIT = "\u0e4d", SARA_AA = "\u0e32", SARA_AM = "\u0e33", SARA_E = "เ", SARA_AE = "แ";
  const BETWEEN_LATIN = /[.,:/@_%+&#-]/;
  const LETTER = /[\p{L}\p{M}\p{N}]/u;
  // The letter O of an item's code is often typed as a zero, a Thai one or an Arabic one.
  const ITEM_CODE = /(^|[^0-9a-z.,])[o0](\d\d)(?![0-9a-z])/g;

  const isThai = (letter) => letter >= "\u0e01" && letter <= "\u0e4e";
  const isLatin = (letter) => /[0-9a-z]/i.test(letter || "");
  const isDigit = (letter) => letter >= "0" && letter <= "9";

  function plain(letter) {
    if (isThai(letter)) return letter;
    if (letter >= "๐" && letter <= "๙") return String(letter.charCodeAt(0) - 0x0e50);
    return letter.toLowerCase()[0];
  }

  /* Return the folded letters, for each its place in the text, and whether a word begins there. */
  function fold(text) {
    const letters = [], places = [], starts = [];
    let boundary = true;
    const last = (back = 1) => letters[letters.length - back];
    const drop = () => { letters.pop(); places.pop(); starts.pop(); boundary = true; };
    const put = (letter, place) => {
      const before = last();
      const changes = !before || isThai(before) !== isThai(letter) || isLatin(before) !== isLatin(letter);
      starts.push(boundary || changes ? 1 : 0);
      letters.push(letter);
      places.push(place);
      boundary = false;
    };

    for (let place = 0; place < text.length; place++) {
      const letter = plain(text[place]);
      if (isThai(letter)) {
        if (last() === " " && isThai(last(2))) drop();
        putThai(letter, place);
      } else if (letter === "\u200b") boundary = true;
      else if (INVISIBLE.test(letter)) continue;
      else if (LETTER.test(letter)) {
        if (last() === "-" && !(isDigit(last(2)) && isDigit(letter))) drop();
        if (last() === "," && isDigit(letter)) drop();
        put(letter, place);
      } else if (letter === "\n") {
        if (last() === " ") drop();
        if (last() !== "\n") put("\n", place);
      } else if (isLatin(last()) && BETWEEN_LATIN.test(letter) && isLatin(text[place + 1])) put(letter, place);
      else if (isThai(last()) && letter === ".") boundary = true;
      else if (letters.length && !/[ \n]/.test(last())) put(" ", place);
    }
    const joined = letters.join("").replace(ITEM_CODE, "$1o$2");
    return { letters: joined, places, starts };

    function putThai(letter, place) {
      if (letter === SARA_AA && last() === NIKHAHIT) letters[letters.length - 1] = SARA_AM;
      else if (letter === SARA_AA && last(2) === NIKHAHIT && TONE.test(last())) {
        letters.splice(-2, 2, last(), SARA_AM);
      } else if (letter === SARA_E && last() === SARA_E && !boundary) letters[letters.length - 1] = SARA_AE;
      else if ((VOWEL_ON_A_LETTER.test(letter)) && TONE.test(last())) {
        letters.splice(-1, 1, letter);
        put(text[places[places.length - 1]], place);
      } else if (TONE.test(letter) && last() === SARA_AM) {
        letters.splice(-1, 1, letter);
        put(SARA_AM, place);
      } else if (!(TONE.test(letter) && last() === letter)) put(letter, place);
    }
  }

  return { fold, isThai };
})();
