/* What Material's search box lacks: paste and voice, the Tab key, the page of all answers, and a site
   opened from a folder. Runs before Material's own script. */
"use strict";

/* Browsers allow no worker in a page that was opened from a folder: the search runs in the page. */
class WorkerInThePage extends EventTarget {
  constructor() {
    super();
    const post = (data) => this.dispatchEvent(new MessageEvent("message", { data }));
    this.take = adapted(loadSearch, post, document.documentElement.lang);
  }

  postMessage(message) {
    setTimeout(() => this.take(message));
  }
}

(() => {
  const box = document.querySelector("[data-md-component=search]");
  if (!box) return;
  const query = box.querySelector("[data-md-component=search-query]");
  const list = box.querySelector("ol");
  const all = box.querySelector("[data-search-all]");

  if (location.protocol === "file:") window.Worker = WorkerInThePage;

  /* Material listens to keys alone, so what is pasted or spoken would find nothing. */
  query.addEventListener("input", () => query.dispatchEvent(new KeyboardEvent("keyup")));

  query.addEventListener("input", () => {
    const url = new URL(query.form.action);
    url.searchParams.set("q", query.value);
    all.href = url.href;
    all.hidden = !query.value.trim();
  });

  /* Material takes Enter for the first answer and Tab for the end; here Enter shows all answers on
     their page, and Tab walks through them. */
  box.addEventListener("keydown", (event) => {
    if (event.key === "Tab" || (event.key === "Enter" && event.target === query)) event.stopPropagation();
  });
  new MutationObserver(() => {
    for (const link of list.querySelectorAll("[tabindex]")) link.removeAttribute("tabindex");
  }).observe(list, { childList: true });
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (!relatedTarget || box.contains(relatedTarget)) return;
    const toggle = document.querySelector("[data-md-toggle=search]");
    toggle.checked = false;
    toggle.dispatchEvent(new Event("change"));
  });
})();
