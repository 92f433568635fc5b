/* The words of what is typed, cut by the words that the site itself uses.

   No browser's own cutter is asked: they disagree, and the same question must find the same pages. */
"use strict";

const { Words } = (() => {
  const LONGEST = 30;
  const SHORT = 3;
  const PREFIXES = ["การ", "ความ", "ขอ"];
  // Words that say nothing of what is looked for: those that link others, and those of a sentence.
  const LINKING = setOf(
    "การ ความ ของ และ ที่ ใน ให้ ได้ เป็น มี จาก ตาม โดย แก่ กับ ต่อ เพื่อ ด้วย ผู้ ปี นี้ นั้น หรือ ทาง เรื่อง the of a an in to for and",
  );
  const ASKING = setOf(
    "อยาก อยากรู้ อยากทราบ ต้อง ต้องการ ทำ ขอ ช่วย หน่อย อย่างไร ยังไง ไร ไหม มั้ย คือ จะ อะไร ที่ไหน ไหน ตรงไหน ว่า ใคร วันนี้ เมื่อไร เมื่อไหร่ วันไหน ตอนไหน กี่โมง เท่าไร " +
    "เท่าไหร่ กี่ ถ้า แล้ว ก็ ถึง ไป มา ฉัน ผม เรา อยู่ วิธี เกี่ยวกับ ควร สามารถ ไม่ กรณี บ้าง ครับ ค่ะ คะ นะ how what where",
  );
  const IS_MARK = /^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+$/;

  function setOf(words) {
    return new Set(words.split(" "));
  }

  function grouped(words, by) {
    const groups = new Map();
    for (const word of words) groups.set(by(word), [...(groups.get(by(word)) ?? []), word]);
    return groups;
  }

  /* Tell whether a cut is better than one whose first piece is shorter: with fewer letters of no word, then
     with a phrase to begin with, then with words more used. */
  function isBetter(longer, other) {
    if (longer.unknown !== other.unknown) return longer.unknown < other.unknown;
    return (longer.asPhrase && !other.asPhrase) || longer.rarity < other.rarity;
  }

  class Words {
    constructor() {
      this.uses = new Map([...LINKING, ...ASKING].map((word) => [word, 1]));
      this.total = this.uses.size;
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
      if (word.length < 2 || word.length > LONGEST || !isThai(word[0])) return;
      const uses = this.uses.get(word) || 0;
      this.uses.set(word, uses + 1);
      this.total += 1;
      if (!uses) for (let end = 2; end < word.length; end++) this.beginnings.add(word.slice(0, end));
    }

    /* Take the words of a phrase for one, unless the question finds nothing so. */
    addPhrase(phrase) {
      this.phrases.add(phrase);
    }

    /* Tell whether the site uses the word; the last one of a question may still be being typed. */
    knows(word, isLast) {
      return !isThai(word[0]) || this.uses.has(word) || this.phrases.has(word) || (isLast && this.beginnings.has(word));
    }

    /* Return the words of the site that sound like what was typed, or are it with their marks, and say
       something. */
    soundingLike(typed) {
      if (typed.length <= SHORT) return [];
      const words = () => [...this.uses.keys()].filter((word) => !this.saysNothing(word));
      this.bySound ??= grouped(words(), soundOf);
      this.byLetters ??= grouped(words(), withoutMarks);
      return this.bySound.get(soundOf(typed)) ?? this.byLetters.get(withoutMarks(typed)) ?? [];
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

    /* Cut Thai letters so that the fewest belong to no word, and then into the words most used. Of phrases that
       overlap the first is whole, because Thai names a thing before it says what is wrong with it. */
    cut(run, withPhrases) {
      const best = [];
      best[run.length] = { unknown: 0, asPhrase: false, rarity: 0 };
      for (let from = run.length - 1; from >= 0; from--) {
        for (let to = from + 1; to <= Math.min(run.length, from + LONGEST); to++) {
          const piece = run.slice(from, to);
          const asPhrase = withPhrases && this.phrases.has(piece);
          const unknown = best[to].unknown + (asPhrase ? 0 : this.strangeness(piece, to === run.length));
          const uses = this.uses.get(piece) || (asPhrase ? this.total : 1);
          const one = { unknown, asPhrase, rarity: best[to].rarity + Math.log(this.total / uses), to };
          if (!best[from] || isBetter(one, best[from])) best[from] = one;
        }
      }
      const words = [];
      for (let from = 0; from < run.length; from = best[from].to) words.push(run.slice(from, best[from].to));
      return this.withStrangersJoined(words);
    }

    /* How many letters of a piece belong to no word; the last word may still be being typed. */
    strangeness(piece, isLast) {
      if (this.uses.has(piece)) return 0;
      if (isLast && this.beginnings.has(piece)) return 0.5;
      return piece.length === 1 ? 1 : Infinity;
    }

    withStrangersJoined(pieces) {
      const words = [];
      let open = false;
      for (const piece of pieces) {
        const strange = piece.length === 1 && !this.uses.has(piece);
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
