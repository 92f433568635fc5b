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

/* Choose measures by status and unit, without loading a page. */
function filterMeasures(form) {
  const cards = [...document.querySelectorAll("[data-status]")];
  const count = form.querySelector("output");
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
    const shown = cards.filter((card) => !card.hidden).length;
    const said = count.dataset.template.replace("{shown}", shown).replace("{total}", cards.length);
    const thai = form.closest("[data-numerals]").dataset.numerals === "thai";
    count.value = thai ? said.replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙"[digit]) : said;
  };
  form.hidden = false;
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  apply();
}

/* Tell by the reader's clock whether a survey is open; both days belong to it. */
function tellOpening(line, today) {
  const { opens, closes, open, notYet, closed } = line.dataset;
  if (!opens) return;
  const [state, text] =
    today < opens ? ["not-yet", notYet] : today > closes ? ["closed", closed] : ["open", open];
  line.classList.add(`opening--${state}`);
  line.textContent = text;
  line.hidden = false;
}

/* Material opens its search by a checkbox; a phone's header has a button for it. */
function openSearch(button) {
  const toggle = document.querySelector("[data-md-toggle=search]");
  const query = document.querySelector("[data-md-component=search-query]");
  if (!toggle || !query) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    toggle.checked = true;
    toggle.dispatchEvent(new Event("change"));
    query.focus();
  });
}

const now = new Date();
const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
const today = day.map((part) => String(part).padStart(2, "0")).join("-");

leadToIndexFiles();
document.querySelectorAll("[data-filter]").forEach(filterMeasures);
document.querySelectorAll(".opening").forEach((line) => tellOpening(line, today));
document.querySelectorAll("[data-search]").forEach(openSearch);
