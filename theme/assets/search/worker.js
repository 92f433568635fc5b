/* The worker of Material's search box; its address says the language of the page. */
"use strict";

importScripts("load.js", "adapter.js");

const language = new URLSearchParams(location.search).get("language");
const take = adapted(loadSearch, (message) => postMessage(message), language);
addEventListener("message", ({ data }) => take(data));
