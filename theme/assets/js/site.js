/* What a page can do beyond being read; without a script everything can still be read and used. */
"use strict";

/* Opened from a folder or a zip, an address that ends in a slash shows a list of files. */
function leadToIndexFiles() {
  if (location.protocol !== "file:") return;
  for (const element of document.querySelectorAll("a[href], form[action]")) {
    const name = element.matches("a") ? "href" : "action";
    const url = new URL(element[name]);
    if (url.protocol === "file:" && url.pathname.endsWith("/")) {
      url.pathname += "index.html";
      element[name] = url.href;
    }
  }
}

/* Return a number in the page's numerals. */
function inNumerals(number) {
  const thai = document.querySelector("[data-numerals]").dataset.numerals === "thai";
  return thai ? String(number).replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙"[digit]) : String(number);
}

/* Return a sentence with values where it names them in braces. */
function filled(sentence, values) {
  const said = (value) => (typeof value === "number" ? inNumerals(value) : value);
  return sentence.replace(/\{(\w+)\}/g, (_, name) => said(values[name]));
}

/* Say how many of all are shown. */
function tellCount(form, shown, total) {
  const count = form.querySelector("output");
  count.value = filled(count.dataset.template, { shown, total });
}

/* Find rows of a table by words, in either numerals; every word must be in the row. */
function findRows(form) {
  const plain = (text) => text.toLowerCase().replace(/[๐-๙]/g, (digit) => "๐๑๒๓๔๕๖๗๘๙".indexOf(digit));
  const rows = [...document.getElementById(form.dataset.find).tBodies[0].rows];
  const texts = rows.map((row) => plain(row.textContent));
  const apply = () => {
    const words = plain(form.elements.words.value).split(/\s+/);
    rows.forEach((row, place) => (row.hidden = !words.every((word) => texts[place].includes(word))));
    tellCount(form, rows.filter((row) => !row.hidden).length, rows.length);
  };
  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  apply();
}

/* Choose measures by status and unit, without loading a page. */
function filterMeasures(form) {
  const cards = [...document.querySelectorAll("[data-status]")];
  const apply = () => {
    const { status, unit } = form.elements;
    for (const card of cards) {
      const fits = !status.value || card.dataset.status === status.value;
      const units = card.dataset.unit.split("|");
      card.hidden = !(fits && (!unit.value || units.includes(unit.value)));
    }
    for (const group of document.querySelectorAll("[data-group]")) {
      group.hidden = !group.querySelector("[data-status]:not([hidden])");
    }
    tellCount(form, cards.filter((card) => !card.hidden).length, cards.length);
  };
  form.hidden = false;
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  apply();
}

/* Tell by the reader's clock whether a survey is open, both days being of it; no button and no code
   invite to one that is not. Its address stays, for clocks may be wrong. */
function tellOpening(line, today) {
  const { opens, closes, open, notYet, closed } = line.dataset;
  if (!opens) return;
  const [state, text] =
    today < opens ? ["not-yet", notYet] : today > closes ? ["closed", closed] : ["open", open];
  line.classList.add(`opening--${state}`);
  line.textContent = text;
  line.hidden = false;
  line.closest(".survey").classList.toggle("survey--shut", state !== "open");
}

/* A button for light and dark; its state follows the device until the reader chooses. */
function offerScheme(button) {
  const tell = () => button.setAttribute("aria-pressed", scheme.isDark);
  button.addEventListener("click", () => {
    scheme.chosen = scheme.isDark ? "light" : "dark";
    tell();
  });
  scheme.asked.addEventListener("change", tell);
  tell();
}

/* The phone's menu closes by Esc. */
function closeMenu(menu) {
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
}

/* Open the question that the address names, and every one for paper. */
function openQuestions(questions) {
  const openNamed = () => {
    const named = questions.find((one) => one.id === decodeURIComponent(location.hash.slice(1)));
    if (named) named.open = true;
  };
  openNamed();
  addEventListener("hashchange", openNamed);
  addEventListener("beforeprint", () => questions.forEach((one) => (one.open = true)));
}

const now = new Date();
const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
const today = day.map((part) => String(part).padStart(2, "0")).join("-");

leadToIndexFiles();
document.querySelectorAll("[data-filter]").forEach(filterMeasures);
document.querySelectorAll("[data-find]").forEach(findRows);
document.querySelectorAll(".opening").forEach((line) => tellOpening(line, today));
openQuestions([...document.querySelectorAll(".question")]);
document.querySelectorAll("button[data-scheme]").forEach(offerScheme);
document.querySelectorAll(".menu").forEach(closeMenu);
