/* What a Thai word sounds like: letters that are mistaken for one another are one letter. */
"use strict";

const { soundOf, soundOfLetter, withoutMarks } = (() => {
  const ALIKE = { ส: "ศษ", น: "ณ", ด: "ฎตฏ", บ: "ป", ถ: "ฐ", ท: "ฑฒธ", ล: "ฬ", พ: "ภ", ค: "ฆ", ช: "ฌ", ไ: "ใ" };
  const SAME = Object.fromEntries(
    Object.entries(ALIKE).flatMap(([letter, others]) => [...others].map((other) => [other, letter])),
  );
  const SILENT = /[ก-ฮ][ิุ]?์/g;
  const MARKS = /[\u0e47-\u0e4e]/g;

  const soundOfLetter = (letter) => SAME[letter] ?? letter;

  /* Return a word without its tones and its silent letters: the same for ทรัพสิน and ทรัพย์สิน. */
  function soundOf(word) {
    return Array.from(withoutMarks(word.replace(SILENT, "")), soundOfLetter).join("");
  }

  /* Return a word without the marks of its tones and silent letters: the same for ร้องทุกข์ and รองทุกข. */
  function withoutMarks(word) {
    return word.replace(MARKS, "");
  }

  return { soundOf, soundOfLetter, withoutMarks };
})();
