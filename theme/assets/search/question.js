/* What is asked: the expressions of a question and their words, with all that they may be spelled as. */
"use strict";

const { Questions, asWritten } = (() => {
  const SHORT_YEAR = /((?:ปี|งบ|งบประมาณ|พ\.ศ\.|พศ|ITA|OIT|EIT|IIT)\s*)([2-9]\d)(?!\d)/gi;
  const PHONE = /^0(?:[\s-]*\d){8,9}$/;
  const CODE_OF_ITEM = /(^|[\s\u0e01-\u0e4e])(?:o[ -]?0?|0)([1-9]\d?)(?=\s|$)/gi;
  const SHORT = 3;
  const MANY = 30;

  /* Return a year, a telephone number or the code of an item as the site writes it. */
  function asWritten(typed) {
    const text = typed.trim().replace(/[๐-๙]/g, (digit) => "๐๑๒๓๔๕๖๗๘๙".indexOf(digit));
    if (PHONE.test(text)) return phone(text.replace(/\D/g, ""));
    return text.replace(CODE_OF_ITEM, "$1O$2").replace(SHORT_YEAR, "$125$2");
  }

  function phone(digits) {
    const area = digits.length === 10 ? 2 : 1;
    return [digits.slice(0, area), digits.slice(area, area + 4), digits.slice(area + 4)].join(" ");
  }

  class Questions {
    constructor(words, synonyms, pages) {
      this.words = words;
      this.pages = pages;
      this.synonyms = synonyms.map((group) => group.map((word) => fold(word).letters.trim()));
      this.synonyms.flat().forEach((word) => words.addPhrase(word));
      const phrases = this.synonyms.flat().filter((word) => word.includes(" "));
      this.phrases = phrases.sort((one, other) => other.length - one.length);
    }

    /* Return a word as { letters, spellings, on, rarity }: the pages it is on, and how few they are. */
    word(letters, spellings = [letters]) {
      const on = this.pages.having(spellings);
      return { letters, spellings, on, rarity: this.pages.rarity(on) };
    }

    /* Return the expressions of a question: what stands between blanks, or a phrase of synonyms. Each is
       { words, sentence }: in a sentence, words that belong together stand further apart. */
    expressions(text, withPhrases) {
      const parts = this.parts(text);
      const pieces = parts.map((part) => (this.phrases.includes(part) ? [part] : this.words.of(part, withPhrases)));
      const says = (piece) => !this.words.saysNothing(piece);
      const kept = pieces.flat().some(says) ? says : () => true;
      return parts
        .map((part, index) => ({
          words: this.wordsOf(part, pieces[index], kept),
          sentence: pieces[index].some((piece) => this.words.asks(piece)),
        }))
        .filter(({ words }) => words.length);
    }

    parts(text) {
      let folded = ` ${text.split(/\s+/).map((part) => fold(part).letters.trim()).join(" ")} `;
      const phrases = this.phrases.filter((phrase) => folded.includes(` ${phrase} `));
      for (const phrase of phrases) folded = folded.replace(` ${phrase} `, " ");
      return [...phrases, ...folded.split(" ").filter(Boolean)];
    }

    wordsOf(part, pieces, kept) {
      const words = (some) => some.filter(kept).map((piece) => this.word(piece, this.spellings(piece)));
      const found = words(pieces);
      if (this.pages.hold(part)) return found;
      const { from, to, spellings } = this.isStrange(pieces, found) ? this.meant(pieces) : this.soundingJoined(pieces);
      if (!spellings) {
        const broken = pieces.filter(this.isBroken, this);
        return found.map((word) => (broken.includes(word.letters) ? { ...word, on: new Map() } : word));
      }
      const corrected = { ...this.word(pieces.slice(from, to).join(""), spellings), corrected: true };
      const others = (some) => this.wordsOf(some.join(""), some, kept);
      return [...others(pieces.slice(0, from)), corrected, ...others(pieces.slice(to))];
    }

    isStranger(piece, index, pieces) {
      return !this.words.knows(piece, index === pieces.length - 1);
    }

    /* A short word beside letters that are no word is most likely none either. */
    isBroken(piece, index, pieces) {
      const strangerAt = (at) => at in pieces && this.isStranger(pieces[at], at, pieces);
      return piece.length <= SHORT && (strangerAt(index - 1) || strangerAt(index + 1));
    }

    isStrange(pieces, words) {
      const inPieces = words.length > 1 && words.every((word) => word.letters.length <= SHORT);
      return inPieces || words.some((word) => !word.on.size) || pieces.some(this.isStranger, this);
    }

    /* Return pieces that no page has together and that sound like one word, if there are such: รองเรียน is no
       deputy who learns but ร้องเรียน without its mark. */
    soundingJoined(pieces) {
      for (let from = 0; from < pieces.length; from++) {
        for (let to = pieces.length; to > from + 1; to--) {
          const typed = pieces.slice(from, to).join("");
          const alike = this.words.soundingLike(typed);
          if (!alike.length || this.pages.hold(typed)) continue;
          return { from, to, spellings: [...new Set(alike.flatMap((word) => this.spellings(word)))] };
        }
      }
      return {};
    }

    /* Return which pieces were most likely typed wrongly, and what was meant by them. */
    meant(pieces) {
      const spans = [[0, pieces.length]];
      const tried = new Set();
      pieces.forEach((piece, at) => {
        const isNowhere = !this.words.saysNothing(piece) && !this.word(piece).on.size;
        const strange = isNowhere || this.isStranger(piece, at, pieces);
        if (strange) spans.push([at - 1, at + 2], [at - 1, at + 1], [at, at + 2], [at, at + 1]);
      });
      for (const [begin, end] of spans) {
        const from = Math.max(0, begin), to = Math.min(pieces.length, end);
        const typed = pieces.slice(from, to).join("");
        if (tried.has(typed) || /\d/.test(typed)) continue;
        tried.add(typed);
        const alike = this.words.soundingLike(typed);
        const spellings = alike.length ? alike : nearest(typed, this.pages.lines());
        if (spellings.length) return { from, to, spellings };
      }
      return {};
    }

    /* Return a word, what it is without a prefix, and its synonyms unless many pages have the word itself:
       จ่าย is in ใช้จ่าย on many, but is seldom a word. */
    spellings(word) {
      const all = new Set(Words.withoutPrefix(word));
      const having = [...this.pages.having([word]).values()];
      if (having.filter((found) => found.asWord).length >= MANY) return [...all];
      for (const group of this.synonyms) {
        if (group.some((one) => all.has(one))) group.forEach((one) => all.add(one));
      }
      return [...all];
    }
  }

  return { Questions, asWritten };
})();
