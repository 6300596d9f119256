"use strict";
// A date, event or claim of the text and its line of the timeline light each other up. Without this, links do.
const found = new Map();
for (const node of document.querySelectorAll("[data-finding]")) {
  for (const id of node.dataset.finding.split(" ")) {
    if (!found.has(id)) found.set(id, []);
    found.get(id).push(node);
  }
}
const related = (node) => {
  const own = node.dataset.finding.split(" ").flatMap((id) => found.get(id) ?? []);
  const line = node.dataset.entry && document.getElementById(node.dataset.entry);
  return line ? [...own, line] : own;
};
const show = (name, nodes) => {
  for (const lit of document.querySelectorAll(`.${name}`)) lit.classList.remove(name);
  for (const node of nodes) node.classList.add(name);
};
const closest = (event) => event.target.closest?.("[data-finding]");
document.addEventListener("pointerover", (event) => {
  const node = closest(event);
  show("near", node ? related(node) : []);
});
document.addEventListener("click", (event) => {
  const node = closest(event);
  if (node) show("lit", related(node));
});
const fromAddress = () => {
  const node = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (node?.dataset.finding) show("lit", related(node));
};
addEventListener("hashchange", fromAddress);
fromAddress();
