/* The words of what is typed, cut by the words that the site itself uses.

   No browser's own cutter is asked: they disagree, and the same question must find the same pages. */
"use strict";

const { Words } = (() => {
  const LONGEST = 30;
  const PREFIXES = ["การ", "ความ", "ขอ"];
  // Words that say nothing of what is looked for: those that link others, and those of a sentence.
  const LINKING = setOf(
    "การ ความ ของ และ ที่ ใน ให้ ได้ เป็น มี จาก ตาม โดย แก่ กับ ต่อ เพื่อ ด้วย ผู้ ปี นี้ นั้น หรือ ทาง เรื่อง the of a an in to for and",
  );
  const ASKING = setOf(
    "อยาก ต้อง ต้องการ ทำ ขอ ช่วย หน่อย อย่างไร ยังไง ไร ไหม มั้ย คือ จะ อะไร ที่ไหน ไหน ตรงไหน ว่า ใคร เมื่อไร เมื่อไหร่ เท่าไร " +
    "เท่าไหร่ กี่ ถ้า แล้ว ก็ ไป มา ฉัน ผม เรา อยู่ วิธี เกี่ยวกับ ควร สามารถ ไม่ กรณี บ้าง ครับ ค่ะ คะ นะ how what where",
  );
  const IS_MARK = /^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+$/;

  function setOf(words) {
    return new Set(words.split(" "));
  }

  class Words {
    constructor() {
      this.known = new Set([...LINKING, ...ASKING]);
      this.beginnings = new Set();
      this.phrases = new Set();
    }

    /* Learn the words of a folded text. */
    learn({ letters, starts }) {
      let begin = 0;
      for (let end = 1; end <= letters.length; end++) {
        if (end < letters.length && !starts[end]) continue;
        this.add(letters.slice(begin, end));
        begin = end;
      }
    }

    add(word) {
      if (word.length < 2 || word.length > LONGEST || !isThai(word[0]) || this.known.has(word)) return;
      this.known.add(word);
      for (let end = 2; end < word.length; end++) this.beginnings.add(word.slice(0, end));
    }

    /* Take the words of a phrase for one, unless the question finds nothing so. */
    addPhrase(phrase) {
      if (!this.known.has(phrase)) this.phrases.add(phrase);
    }

    /* Tell whether the site uses the word; the last one of a question may still be being typed. */
    knows(word, isLast) {
      return !isThai(word[0]) || this.known.has(word) || this.phrases.has(word) || (isLast && this.beginnings.has(word));
    }

    saysNothing(word) {
      return LINKING.has(word) || ASKING.has(word);
    }

    asks(word) {
      return ASKING.has(word);
    }

    /* Return the words of a folded question: Thai ones cut, others as they stand between blanks. */
    of(letters, withPhrases) {
      const words = [];
      for (const [run] of letters.matchAll(/[\u0e01-\u0e4e]+|[^\s\u0e01-\u0e4e]+/g)) {
        if (isThai(run[0])) words.push(...this.cut(run, withPhrases));
        else words.push(run.replace(/^[^0-9a-z]+|[^0-9a-z]+$/g, ""));
      }
      return words.filter((word) => word && !IS_MARK.test(word));
    }

    /* Cut Thai letters so that the fewest belong to no word, and then into the fewest words. */
    cut(run, withPhrases) {
      const best = [{ unknown: 0, count: 0, from: 0 }];
      for (let from = 0; from < run.length; from++) {
        if (!best[from]) continue;
        for (let to = from + 1; to <= Math.min(run.length, from + LONGEST); to++) {
          const piece = run.slice(from, to);
          const asPhrase = withPhrases && this.phrases.has(piece);
          const unknown = asPhrase ? 0 : this.strangeness(piece, to === run.length);
          if (unknown === Infinity) continue;
          const way = { unknown: best[from].unknown + unknown, count: best[from].count + 1, from };
          const other = best[to];
          const better = !other || way.unknown < other.unknown ||
            (way.unknown === other.unknown && way.count < other.count);
          if (better) best[to] = way;
        }
      }
      const words = [];
      for (let end = run.length; end > 0; end = best[end].from) words.unshift(run.slice(best[end].from, end));
      return this.withStrangersJoined(words);
    }

    /* How many letters of a piece belong to no word; the last word may still be being typed. */
    strangeness(piece, isLast) {
      if (this.known.has(piece)) return 0;
      if (isLast && this.beginnings.has(piece)) return 0.5;
      return piece.length === 1 ? 1 : Infinity;
    }

    withStrangersJoined(pieces) {
      const words = [];
      let open = false;
      for (const piece of pieces) {
        const strange = piece.length === 1 && !this.known.has(piece);
        if (strange && open) words[words.length - 1] += piece;
        else words.push(piece);
        open = strange;
      }
      return words;
    }

    /* Return a word, and what is left of it without a prefix. */
    static withoutPrefix(word) {
      const prefix = PREFIXES.find((one) => word.startsWith(one) && word.length > one.length + 2);
      return prefix ? [word, word.slice(prefix.length)] : [word];
    }
  }

  return { Words };
})();
