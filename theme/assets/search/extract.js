/* What of a page is shown as an answer: its title, and the sections that answer best, as HTML with
   the words marked. All text is escaped here. */
"use strict";

const { addressOf, answerOf } = (() => {
  const SECTIONS = 3;
  const BEFORE = 50, AFTER = 170; // letters of an extract around its first marked word
  const MARK_ON_A_LETTER = /[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]/;
  const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  const escaped = (text) => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter]);

  /* Return the address of a page, or of a section of it, from the home page. */
  function addressOf(page, anchor = "") {
    // Opened from a folder, an address that ends in a slash shows a list of files.
    const file = location.protocol === "file:" ? "index.html" : "";
    return `${page.address}${file}${anchor && `#${anchor}`}`;
  }

  /* Return { title, text, sections } of a page for what was found by Search: the text of its beginning, and
     the best sections that have an anchor, as { anchor, title, text, best }. */
  function answerOf(page, { question, words }) {
    const spellings = [...new Set([question, ...words.flatMap((word) => word.spellings)])]
      .filter((spelling) => spelling.length > 1)
      .sort((one, other) => other.length - one.length);
    const counted = page.sections.map((section) => ({ section, hits: hitsIn(section, page, question, words) }));
    const best = Math.max(...counted.map(({ hits }) => hits));
    const shown = ({ section, hits }) => ({
      anchor: section.anchor,
      title: marked(section, "title", spellings),
      text: extract(section, spellings),
      best: hits === best,
    });
    const [beginning, ...others] = counted;
    const sections = others
      .filter(({ hits }) => hits)
      .sort((one, other) => other.hits - one.hits)
      .slice(0, SECTIONS)
      .map(shown);
    return { ...shown(beginning), sections };
  }

  /* How many of the words a section holds; the whole question counts as much as all of them. */
  function hitsIn({ from, to }, page, question, words) {
    const inside = (at) => at >= from && at < to;
    const held = words.filter((word) => word.on.get(page)?.places.some(inside)).length;
    const whole = page.letters.slice(from, to).includes(question) ? words.length + 1 : 0;
    return held + whole;
  }

  function marked(section, part, spellings) {
    return painted(section[part], marksIn(section, part, spellings), 0, section[part].length);
  }

  function extract(section, spellings) {
    const { text } = section;
    const marks = marksIn(section, "text", spellings);
    const first = marks.length ? marks[0][0] : 0;
    let begin = Math.max(0, first - BEFORE), end = Math.min(text.length, begin + BEFORE + AFTER);
    while (begin > 0 && !/[\s\u200b]/.test(text[begin - 1])) begin--;
    while (end < text.length && !/[\s\u200b]/.test(text[end])) end++;
    const shown = painted(text, marks, begin, end).replace(/\n/g, " · ").trim();
    return `${begin ? "… " : ""}${shown}${end < text.length ? " …" : ""}`;
  }

  /* Return where the spellings stand in a section's title or text as it is shown, as [begin, end] pairs in
     order. What was folded is kept, for the next letter that is typed asks again. */
  function marksIn(section, part, spellings) {
    const text = section[part];
    section.folded ??= {};
    const folded = (section.folded[part] ??= fold(text));
    const marks = [];
    for (const spelling of spellings) {
      let at = folded.letters.indexOf(spelling);
      for (; at >= 0; at = folded.letters.indexOf(spelling, at + 1)) {
        if (!folded.starts[at] && spelling.length <= 3) continue;
        let end = folded.places[at + spelling.length - 1] + 1;
        while (end < text.length && MARK_ON_A_LETTER.test(text[end])) end++;
        marks.push([folded.places[at], end]);
      }
    }
    return joined(marks.sort((one, other) => one[0] - other[0] || other[1] - one[1]));
  }

  function joined(marks) {
    const apart = [];
    for (const [begin, end] of marks) {
      const last = apart[apart.length - 1];
      if (last && begin <= last[1]) last[1] = Math.max(last[1], end);
      else apart.push([begin, end]);
    }
    return apart;
  }

  function painted(text, marks, from, to) {
    let html = "", at = from;
    for (const [begin, end] of marks) {
      if (end <= from || begin >= to) continue;
      html += `${escaped(text.slice(at, Math.max(begin, at)))}<mark>${escaped(text.slice(Math.max(begin, at), Math.min(end, to)))}</mark>`;
      at = Math.min(end, to);
    }
    return html + escaped(text.slice(at, to));
  }

  return { addressOf, answerOf };
})();
