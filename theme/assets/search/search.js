/* Which pages answer what is typed, and in what order. Knows neither a browser nor a page of the site. */
"use strict";

const { Search } = (() => {
  // Letters that may stand between the words of one expression: few where some page has it as it is.
  const NEAR = 40, TOUCHING = 4;
  const FEW = 5;   // pages that answer, below which pages are added that answer less closely
  const IN_OTHER_LANGUAGE = 0.8; // what a page in another language than the reader's weighs
  const lettersOf = (words) => words.reduce((sum, word) => sum + word.letters.length, 0);
  const isKnown = (word) => word.on.size && !word.corrected;
  const byScore = (one, other) => other.score - one.score || one.page.place - other.page.place;
  const sumOf = (words, number) => words.reduce((sum, word) => sum + number(word), 0);

  class Search {
    /* Takes what generator/oitsite/search/index.py writes. */
    constructor({ kinds, synonyms, pages }) {
      this.kinds = kinds;
      const words = new Words();
      this.pages = new Pages(pages, words);
      this.questions = new Questions(words, synonyms, this.pages);
    }

    /* Return { question, words, found }: the question and its words as they were understood, and the
       pages that answer it, the best for who reads the language first, each as { page, score }; and whether
       it was `switched`, because it says something only on the other keyboard. */
    find(typed, language) {
      const result = this.findOnEitherKeyboard(typed);
      const weight = (page) => (page.language === language ? 1 : IN_OTHER_LANGUAGE);
      const found = result.found.map(({ page, score }) => ({ page, score: score * weight(page) }));
      return { ...result, found: found.sort(byScore) };
    }

    findOnEitherKeyboard(typed) {
      const result = this.findAsTyped(typed);
      if (result.words.every(isKnown)) return result;
      const switched = this.findAsTyped(onOtherKeyboard(typed));
      const isMeant = switched.question.length > 2 && switched.words.every((word) => isKnown(word) && word.letters.length > 1);
      return isMeant ? { ...switched, switched: true } : result;
    }

    findAsTyped(typed) {
      const text = asWritten(typed);
      const question = fold(text).letters.trim();
      if (!question) return { question, words: [], found: [] };
      const whole = this.questions.word(question);
      const result = this.foundFor(whole, this.questions.expressions(text, true));
      return result.found.length ? result : this.foundFor(whole, this.questions.expressions(text, false));
    }

    foundFor(whole, expressions) {
      const words = expressions.flatMap((expression) => expression.words);
      const known = words.filter((word) => word.on.size);
      return { question: whole.letters, words, found: this.ranked(this.answers(whole, expressions), whole, known) };
    }

    /* Return pages as { page, score }, the best first. */
    ranked(pages, whole, words) {
      return pages.map((page) => ({ page, score: this.score(page, whole, words) })).sort(byScore);
    }

    /* Return the pages that hold the whole question, or its words close together; and while these are few,
       those of a wider circle. */
    answers(whole, expressions) {
      const all = expressions.flatMap((expression) => expression.words);
      const known = expressions
        .map(({ words, sentence }) => ({ words: knownOf(words), sentence }))
        .filter(({ words }) => words.length);
      const words = known.flatMap((expression) => expression.words);
      if (!words.length || 2 * lettersOf(words) < lettersOf(all)) return [...whole.on.keys()];
      const holding = this.pages.all.filter((page) => words.every((word) => word.on.has(page)));
      const near = whole.on.size ? TOUCHING : NEAR;
      const answers = new Set([...whole.on.keys(), ...holding.filter((page) => areClose(words, page, near))]);
      const best = () => {
        const further = this.ranked(holding.filter((page) => !answers.has(page)), whole, words);
        return further.slice(0, FEW - answers.size).map(({ page }) => page);
      };
      for (const circle of [() => closeByExpression(known, holding), () => this.mostOfSentence(known), best]) {
        if (answers.size < FEW) circle().forEach((page) => answers.add(page));
      }
      return answers.size ? [...answers] : this.holdingMost(words);
    }

    /* Return the pages with most of the words of a question that has a sentence. */
    mostOfSentence(known) {
      const words = known.flatMap((expression) => expression.words);
      return known.some((some) => some.sentence) ? this.holdingMost(words) : [];
    }

    /* Return the pages with most of the words, or, of two that no page holds together, with one of them. */
    holdingMost(words) {
      const most = 0.6 * sumOf(words, (word) => word.rarity);
      const held = (page) => sumOf(words, (word) => (word.on.has(page) ? word.rarity : 0));
      const pages = this.pages.all.filter((page) => held(page) >= most);
      return pages.length ? pages : this.pages.all.filter((page) => words.some((word) => word.on.has(page)));
    }

    /* BM25 of the words on the page, more for those in its title or a heading, much more for the whole
       question; all of it times the page's weight, and a little less for each year that it is old. */
    score(page, whole, words) {
      const length = 0.75 + 0.25 * (page.letters.length / this.pages.usualLength);
      const often = (word) => word.on.get(page)?.strength ?? 0;
      const frequency = (word) => (often(word) * 2.2) / (often(word) + 1.2 * length);
      let score = sumOf(words, (word) => word.rarity * (frequency(word) + titled(word, page)));
      const base = sumOf(words, (word) => word.rarity) || 1;
      const title = page.letters.slice(0, page.sections[0].heading);
      if (title.includes(whole.letters)) score += base * (2 + (4 * whole.letters.length) / title.length);
      if (title.startsWith(whole.letters)) score += base * 2;
      if (whole.on.has(page)) score += base * (2 + 0.7 * Math.log(1 + often(whole)));
      const age = page.year ? Math.min(this.pages.newest - page.year, 5) : 0;
      return Math.round(1e6 * score * page.weight * (1 - 0.05 * age)) / 1e6;
    }
  }

  /* Return the words of an expression that the site has; none of one that is a good part unknown, because
     the registration of marriages is no registration of trade. */
  function knownOf(words) {
    const known = words.filter((word) => word.on.size);
    return 3 * lettersOf(known) < 2 * lettersOf(words) ? [] : known;
  }

  /* Return those of the pages where the words of each expression are close together; those of a sentence
     may stand anywhere. */
  function closeByExpression(expressions, pages) {
    const [{ sentence }, second] = expressions;
    if (!sentence && !second) return [];
    return pages.filter((page) => expressions.every((some) => some.sentence || areClose(some.words, page, NEAR)));
  }

  /* What it adds that a word stands in the page's title, the more the more of the title it is; less in
     the heading of a section. */
  function titled(word, page) {
    const on = word.on.get(page);
    if (!on) return 0;
    const title = page.sections[0].heading;
    if (on.places[0] < title) return 3 + 2 * Math.min(1, (2 * word.letters.length) / title);
    const inHeading = page.sections.some(({ from, heading }) =>
      on.places.some((at) => at >= from && at < from + heading));
    return inHeading ? 1.5 : 0;
  }

  /* Tell whether some stretch of the page, hardly longer than the words, holds them all. */
  function areClose(words, page, near) {
    const places = words
      .flatMap((word, index) => word.on.get(page).places.map((at) => ({ at, index })))
      .sort((one, other) => one.at - other.at);
    const last = words.map(() => -Infinity);
    const length = near + lettersOf(words);
    return places.some(({ at, index }) => {
      last[index] = at;
      return at - Math.min(...last) <= length;
    });
  }

  return { Search };
})();

/* What the index of the site calls with its data. */
function takeSearchIndex(data) {
  Search.ofSite = new Search(data);
}
