"use strict";
// What another page loads: the element <event-timeline>, and the height that frames of ours ask for.
(() => {
  const script = document.currentScript.src;
  // All at once: each would else be asked for only when the one that needs it has come.
  for (const name of ["element", "chart", "mark", "layout", "moves", "list", "dates", "styles", "words"]) import(new URL(`embed/${name}.js`, script));
  const { origin } = new URL(script);
  addEventListener("message", (event) => {
    if (event.origin !== origin || event.data?.type !== "event-timeline") return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow === event.source) frame.height = Math.min(Number(event.data.height) || 0, 20000);
    }
  });
})();
