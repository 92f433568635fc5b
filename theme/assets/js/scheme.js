/* Light or dark: as the device asks, until the reader chooses. Runs before the page is painted. */
"use strict";

const scheme = {
  root: document.documentElement,
  asked: matchMedia("(prefers-color-scheme: dark)"),

  /* The choice lies in this browser alone; where it may not be kept, it lasts for the page. */
  get chosen() {
    try {
      return localStorage.getItem("scheme");
    } catch {
      return null;
    }
  },
  set chosen(name) {
    this.root.dataset.scheme = name;
    try {
      localStorage.setItem("scheme", name);
    } catch {
      // Nothing is lost but the memory of it.
    }
  },

  get isDark() {
    const { scheme: shown } = this.root.dataset;
    return shown ? shown === "dark" : this.asked.matches;
  },
};

scheme.root.classList.replace("no-js", "js");
if (scheme.chosen) scheme.root.dataset.scheme = scheme.chosen;
