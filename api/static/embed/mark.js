/*
 * One mark of the chart: a dot or a bar with its label, or the count of a cluster.
 */
import { filled, shown } from "./dates.js";

const SVG = "http://www.w3.org/2000/svg";

/** An element of an SVG. */
export const draw = (name, attributes = {}, ...children) => {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
};

/** How wide text of 12 pixels is, roughly: nothing is drawn to find out. */
export const wide = (text) => {
  let sum = 0;
  for (const c of text) sum += c.codePointAt(0) > 0x2e7f ? 12.2 : 6.9;
  return sum;
};

/** The words of a headline that a label has room for; a wide letter takes the room of two. */
export const short = (headline, room) => {
  let end = 0, word = 0;
  for (const c of headline) {
    room -= c.codePointAt(0) > 0x2e7f ? 2 : 1;
    if (room < 0) return `${headline.slice(0, word || end)}…`;
    if (c === " ") word = end;
    end += c.length;
  }
  return headline;
};

export class Mark {
  constructor(stop, words) {
    const { item } = stop;
    this.text = draw("text");
    if (!item) {
      this.circle = draw("circle", { cx: 0, cy: 12 });
      this.node = draw("g", { tabindex: -1, role: "button" }, this.circle, this.text);
      this.words = words;
      return;
    }
    this.hit = draw("rect", { class: "hit", y: 0, height: 24 });  // where a pointer or a finger meets the mark
    this.dot = draw("circle", { class: "dot", cx: 5, cy: 12, r: 4.5 });
    this.bar = draw("rect", { class: item.spans ? "core" : "range", y: 17, height: 4, rx: 2 });
    const fade = `${item.fadeStart || item.openStart ? "s" : ""}${item.fadeEnd || item.openEnd ? "e" : ""}`;
    if (fade) this.bar.setAttribute("fill", `url(#${item.kind}-${fade})`);
    else this.bar.classList.add("full");
    const said = `${shown(item.edtf, words.dates)}: ${item.headline}`;
    this.node = draw("g", { class: `item ${item.kind}${item.unsure ? " unsure" : ""}`, tabindex: -1, role: "button", "aria-label": said }, draw("title", {}, said), this.hit, this.dot, this.bar, this.text);
  }

  light(name, on) {
    this.node.classList.toggle(name, Boolean(on));
  }

  /** Stand where a place is in a view that begins at `shift`. */
  put(stop, shift, width) {
    if (!stop.item) this.putCluster(stop, shift, width);
    else if (stop.long) this.putBar(stop, shift, width);
    else this.putDot(stop, shift);
    this.stop = stop;
  }

  putDot(stop, shift) {
    if (this.stop !== stop) {
      this.text.textContent = stop.bare ? "" : stop.item.label;
      this.dot.removeAttribute("display");
      this.bar.setAttribute("display", "none");
      set(this.text, { x: stop.turned ? -5 : 14, y: 16, "text-anchor": stop.turned ? "end" : "start" });
      const room = stop.bare ? 14 : stop.room;
      set(this.hit, { x: stop.turned && !stop.bare ? 14 - room : -2, width: room });
    }
    this.node.setAttribute("transform", `translate(${round(stop.left - shift)},${stop.y})`);
  }

  /** A label of which the mark began long ago stays in view until the mark ends. */
  putBar(stop, shift, width) {
    const left = Math.max(stop.left - shift, -60), right = Math.min(stop.right - shift, width + 60);
    const last = stop.right - shift - stop.room;
    const label = Math.max(stop.label - shift, Math.min(4, last));
    if (this.stop !== stop) {
      this.text.textContent = stop.bare ? "" : stop.item.label;
      this.dot.setAttribute("display", "none");
      this.bar.removeAttribute("display");
      set(this.text, { y: 13, "text-anchor": "start" });
    }
    set(this.bar, { width: round(Math.max(right - left, 1)) });
    set(this.hit, { x: round(Math.min(0, label - left)), width: round(Math.max(right, label + stop.room) - Math.min(left, label)) });
    this.text.setAttribute("x", round(label - left));
    this.node.setAttribute("transform", `translate(${round(left)},${stop.y})`);
  }

  /** A cluster whose middle is in view is in view whole. */
  putCluster(stop, shift, width) {
    if (this.stop !== stop) {
      const count = stop.items.length;
      const kinds = new Set(stop.items.map(({ kind }) => kind));
      this.radius = Math.min(9 + Math.sqrt(count), 17);
      this.circle.setAttribute("r", this.radius);
      set(this.text, { x: 0, y: 16, "text-anchor": "middle" });
      this.text.textContent = `+${count}`;
      this.node.setAttribute("class", `cluster ${kinds.size === 1 ? [...kinds][0] : ""}`);
      this.node.setAttribute("aria-label", filled(this.words.chart.more, String(count)));
    }
    const middle = stop.at - shift;
    const x = middle < 0 || middle > width ? middle : Math.max(this.radius, Math.min(middle, width - this.radius));
    this.node.setAttribute("transform", `translate(${round(x)},${stop.y})`);
  }
}

/** At an end of the axis, how many items lie beyond it; a press goes there. */
export class End {
  constructor(side, words, act) {
    this.side = side;
    this.said = words.chart[side < 0 ? "earlier" : "later"];
    this.title = draw("title");
    this.rect = draw("rect", { height: 18, rx: 9 });
    this.text = draw("text", { y: 13, "text-anchor": "middle" });
    this.node = draw("g", { class: "end", role: "button", tabindex: -1 }, this.title, this.rect, this.text);
    this.node.addEventListener("click", act);
  }

  /** How much of the width it takes. */
  get room() { return this.count ? this.width : 0; }

  put(count, width, bottom) {
    if (count !== this.count) {
      this.count = count;
      this.text.textContent = this.side < 0 ? `‹ ${count}` : `${count} ›`;
      this.width = wide(this.text.textContent) + 14;
      this.title.textContent = filled(this.said, String(count));
      this.node.setAttribute("aria-label", this.title.textContent);
      this.node.toggleAttribute("hidden", !count);
      set(this.rect, { width: this.width });
      set(this.text, { x: this.width / 2 });
    }
    this.node.setAttribute("transform", `translate(${this.side < 0 ? 0 : width - this.width},${bottom + 3})`);
  }
}

const round = (pixels) => Math.round(pixels * 10) / 10;

const set = (node, attributes) => {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
};
