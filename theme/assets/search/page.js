/* The page of all answers: what its address asks for, narrowed by kind and year. */
"use strict";

(() => {
  const AT_ONCE = 20;
  const form = document.querySelector("[data-search-form]");
  const status = document.querySelector("[data-search-status]");
  const list = document.querySelector("[data-search-list]");
  const more = document.querySelector("[data-search-more]");
  const says = status.dataset;
  const root = form.dataset.root;
  const plainTitle = document.title;

  let search = null, found = [], result = null, shown = 0;

  async function answer() {
    const { q, kind, year } = Object.fromEntries(new FormData(form));
    remember(q, kind, year);
    if (!q.trim()) return show({ words: [], found: [] }, q);
    status.textContent = says.loading;
    try {
      search = await loadSearch();
    } catch {
      status.textContent = says.failed;
      return undefined;
    }
    if (q !== form.elements.q.value) return; // something newer is being typed
    const fits = ({ page }) => (!kind || page.kind === kind) && (!year || String(page.year) === year);
    const all = search.find(q, document.documentElement.lang);
    return show({ ...all, found: all.found.filter(fits) }, q);
  }

  function remember(q, kind, year) {
    const url = new URL(location.href);
    for (const [name, value] of Object.entries({ q: q.trim(), kind, year })) {
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    history.replaceState(null, "", url);
    document.title = q.trim() ? `${q.trim()} – ${plainTitle}` : plainTitle;
  }

  function show(answered, q) {
    result = answered;
    found = answered.found;
    shown = 0;
    list.replaceChildren();
    status.textContent = q.trim() ? said(q) : "";
    addMore();
  }

  /* Say how many pages were found, which words were not, and what was taken for them. */
  function said(q) {
    const typed = q.trim();
    const count = filled(found.length ? says.count : says.none, { count: found.length, q: typed });
    return [count, ...remarksOn(result, typed).map(({ name, values }) => filled(says[name], values))].join(" ");
  }

  function addMore() {
    const next = found.slice(shown, shown + AT_ONCE);
    list.append(...next.map(({ page }) => item(page)));
    shown += next.length;
    more.hidden = shown >= found.length;
    return list.children[shown - next.length];
  }

  /* The texts of an answer are HTML that extract.js has escaped. */
  function item(page) {
    const { title, text, sections } = answerOf(page, result);
    const element = document.createElement("li");
    const best = sections.find((section) => section.best);
    const inside = sections.map((section) => link(page, section.anchor, section.title)).join(" · ");
    element.innerHTML = `<h3>${link(page, "", title)}</h3><p class="found__of"></p><p>${best?.text || text}</p>`;
    const of = [search.kinds[page.kind], page.year ? inNumerals(page.year) : null];
    element.querySelector(".found__of").textContent = of.filter(Boolean).join(" · ");
    if (inside) element.insertAdjacentHTML("beforeend", `<p class="found__inside">${says.inside} ${inside}</p>`);
    return element;
  }

  function link(page, anchor, html) {
    const element = document.createElement("a");
    element.href = root + addressOf(page, anchor);
    element.innerHTML = html;
    return element.outerHTML;
  }

  const asked = new URLSearchParams(location.search);
  for (const name of ["q", "kind", "year"]) form.elements[name].value = asked.get(name) ?? "";
  form.hidden = false;
  form.addEventListener("input", answer);
  form.addEventListener("submit", (event) => { event.preventDefault(); answer(); });
  more.addEventListener("click", () => addMore()?.querySelector("a").focus());
  answer();
})();
