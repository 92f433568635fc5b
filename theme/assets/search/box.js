/* The search box in the header: how it opens, what is typed, and the list of answers below it. */
"use strict";

(() => {
  const AT_ONCE = 10; // answers that are listed before somebody scrolls
  const box = document.querySelector("[data-search-box]");
  if (!box) return;
  const button = document.querySelector("[data-search]");
  const query = box.querySelector(".search__input");
  const output = box.querySelector(".search__output");
  const status = box.querySelector(".search__status");
  const all = box.querySelector(".search__all");
  const list = box.querySelector(".search__list");
  const says = status.dataset;
  const language = document.documentElement.lang;
  const workerAddress = new URL("worker.js", document.currentScript.src);

  let worker = null, busy = false, waiting = []; // the answers that are not listed yet

  /* Promise what answersTo returns. In a page that was opened from a folder, browsers allow no worker. */
  async function ask(question) {
    if (location.protocol === "file:") {
      const search = await loadSearch();
      return answersTo(search, question, language);
    }
    worker ??= new Worker(workerAddress);
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => (data ? resolve(data) : reject());
      worker.onerror = reject;
      worker.postMessage({ query: question, language });
    });
  }

  /* Only the newest question is answered, or a slow device would lag behind the typing. */
  async function answer() {
    offerAll();
    if (!query.value.trim()) return show(null);
    if (busy) return undefined;
    busy = true;
    if (!list.children.length) status.textContent = says.loading;
    try {
      let answers = null;
      while (query.value.trim() && answers?.query !== query.value) answers = await ask(query.value);
      if (query.value.trim()) show(answers);
    } catch {
      worker?.terminate(); // a new one loads everything anew
      worker = null;
      status.textContent = says.failed;
    } finally {
      busy = false;
    }
    return undefined;
  }

  function offerAll() {
    const url = new URL(query.form.action);
    url.searchParams.set("q", query.value);
    all.href = url.href;
    all.hidden = !query.value.trim();
  }

  function show(answers) {
    status.textContent = answers ? said(answers) : says.begin;
    waiting = answers ? [...answers.pages] : [];
    list.replaceChildren(...waiting.splice(0, AT_ONCE).map(item));
    output.scrollTop = 0;
    listMore();
  }

  function said({ pages, remarks }) {
    const count = pages.length;
    const found = count === 0 ? says.none : count === 1 ? says.one : filled(says.many, { count });
    return [found, ...remarks.map(({ name, values }) => filled(says[name], values))].join(" ");
  }

  function listMore() {
    while (waiting.length && output.scrollHeight - output.scrollTop < 2 * output.clientHeight) {
      list.append(...waiting.splice(0, AT_ONCE).map(item));
    }
  }

  function item({ sections, further, ...page }) {
    const element = document.createElement("li");
    element.className = "search__item";
    element.append(link(page), ...sections.map(link));
    if (further.length) {
      const details = document.createElement("details");
      const summary = document.createElement("summary");
      const count = further.length;
      summary.textContent = count === 1 ? says.furtherOne : filled(says.furtherMany, { count });
      details.className = "search__further";
      details.append(summary, ...further.map(link));
      element.append(details);
    }
    return element;
  }

  /* Titles and texts are HTML that extract.js has escaped. */
  function link({ address, title, text, of }) {
    const element = document.createElement("a");
    element.className = "search__link";
    element.href = box.dataset.root + address;
    element.innerHTML = `<span class="search__title">${title}</span>${text}`;
    if (of) element.append(Object.assign(document.createElement("span"), { className: "search__of", textContent: of }));
    return element;
  }

  const isOpen = () => box.classList.contains("search--open");
  const setOpen = (open) => box.classList.toggle("search--open", open);

  function open() {
    setOpen(true);
    query.focus();
    listMore();
  }

  function close() {
    setOpen(false);
    query.blur();
    button.focus();
  }

  /* The arrows walk through the box and the answers, and whatever is typed there goes on in the box. */
  function walk(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      const links = output.querySelectorAll(":not(details) > [href]:not([hidden]), summary, details[open] > [href]");
      const stops = [query, ...links];
      const now = Math.max(0, stops.indexOf(document.activeElement));
      stops.at((now + step) % stops.length).focus();
      event.preventDefault();
    } else if (isLetter(event) && !event.target.closest("form")) query.focus();
  }

  function isLetter({ key, ctrlKey, altKey, metaKey }) {
    return key.length === 1 && key !== " " && !ctrlKey && !altKey && !metaKey;
  }

  /* The keys of / S F count by where they are: on a Thai keyboard they are ฝ ห ด. */
  function takeShortcut(event) {
    if (event.key === "Escape" && isOpen()) close();
    const typing = event.target.closest("input, select, textarea, [contenteditable]");
    const combined = event.ctrlKey || event.altKey || event.metaKey;
    if (["Slash", "KeyS", "KeyF"].includes(event.code) && !typing && !combined && !isOpen()) {
      event.preventDefault();
      open();
    }
  }

  query.addEventListener("focus", open);
  query.addEventListener("input", answer);
  query.form.addEventListener("reset", () => setTimeout(() => { query.focus(); answer(); }));
  output.addEventListener("scroll", listMore);
  button.addEventListener("click", open);
  box.querySelector("[data-search-close]").addEventListener("click", close);
  box.querySelector("[data-search-outside]").addEventListener("click", () => setOpen(false));
  box.addEventListener("keydown", walk);
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !box.contains(relatedTarget)) setOpen(false);
  });
  list.addEventListener("click", (event) => { if (event.target.closest("a")) setOpen(false); });
  addEventListener("keydown", takeShortcut);
})();
