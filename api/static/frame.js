"use strict";
// Tells the page around how high this one is: embed.js there gives the frame that height.
new ResizeObserver(() => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: "event-timeline", height }, "*");
}).observe(document.documentElement);
