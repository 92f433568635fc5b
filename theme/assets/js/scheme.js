/* Light or dark: as the device asks, until the reader chooses. Runs before the page is painted. */
"use strict";

const scheme = {
  sheet: document.querySelector("link[data-dark]"),
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
    this.show(name);
    try {
      localStorage.setItem("scheme", name);
    } catch {
      // Nothing is lost but the memory of it.
    }
  },

  get isDark() {
    return matchMedia(this.sheet.media).matches;
  },
  show(name) {
    this.sheet.media = name === "dark" ? "screen" : "not all";
  },
};

document.documentElement.classList.replace("no-js", "js");
if (scheme.chosen) scheme.show(scheme.chosen);
