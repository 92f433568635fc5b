/* The worker of Material's search box. */
"use strict";

importScripts("load.js", "adapter.js");

const take = adapted(loadSearch, (message) => postMessage(message));
addEventListener("message", ({ data }) => take(data));
