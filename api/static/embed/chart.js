/*
 * The chart over the list: an SVG of lanes over an axis, drawn of what is in view, to move and zoom.
 *
 * It tells what it is asked through `onselect(item)`. Mouse, touch and keyboard do the same: every mark can be reached
 * with the arrows and followed with Enter.
 */
import { ticks } from "./dates.js";
import { arranged, focus, lanesOf, planned } from "./layout.js";
import { draw, End, Mark, short, wide } from "./mark.js";
import { listen } from "./moves.js";

const HOUR = 36e5, DAY = 24 * HOUR;
const ROW = 25, HEAD = 20, FOOT = 8, AXIS = 24;
const LANES = { kind: 2, type: 8, source: 8, all: 1 };

export class Chart {
  constructor(words) {
    this.words = words;
    this.nodes = new Map();
    this.lanes = [];
    this.by = "kind";
    this.axis = draw("g", { class: "axis" });
    this.heads = draw("g", { class: "heads" });
    this.marks = draw("g");
    this.ends = [-1, 1].map((side) => new End(side, words, () => this.moved > 4 || this.go(side)));
    this.svg = draw("svg", { tabindex: 0, role: "group", "aria-label": words.chart.keys }, fades(), this.axis, this.heads, this.marks, ...this.ends.map(({ node }) => node));
    listen(this);
    new ResizeObserver(([entry]) => this.sized(entry.contentRect.width)).observe(this.svg);
  }

  /** Draw these items, in view those of a range `[from, to]` of instants, either of which may be null, or else of `focus`. */
  show(items, range = [null, null]) {
    this.items = items;
    let from = Infinity, to = -Infinity;
    for (const { start, end } of items) { from = Math.min(from, start); to = Math.max(to, end); }
    if (from > to) [from, to] = [0, DAY];
    const least = items.some(({ edtf }) => edtf.includes("T")) ? HOUR : DAY;  // a clock time
    const near = items.length && range.every((end) => end === null) ? focus(items) : [from, to];
    const [first, last] = [range[0] ?? near[0], range[1] ?? near[1]];
    const margin = Math.max((last - first) * 0.04, least);
    this.all = [from - margin, to + margin];
    this.first = last >= first ? [first - margin, last + margin] : this.all;
    this.plan();
    this.view(...this.first);
  }

  /** Have a lane for each value of a property of the items. */
  divide(by) {
    this.by = by;
    this.plan();
    this.later();
  }

  sized(width) {
    if (!width || width === this.width) return;
    this.width = width;
    this.plan();
    this.later();
  }

  place(scale) {
    const [origin, end] = this.all;
    return { scale, origin, limit: (end - origin) * scale };
  }

  /** Labels as long as there is room for beside others. */
  name(items, narrow) {
    const room = narrow ? 22 : 34;
    for (const item of items) {
      if (item.room === room) continue;
      item.room = room;
      item.label = short(item.headline, room);
      item.wide = wide(item.label);
    }
  }

  /** How high the lanes are: as their crowd needs in what is seen first, so that to zoom changes no height. */
  plan() {
    this.placed = null;
    if (!this.items || !this.width) return;
    const narrow = this.width < 480;
    this.name(this.items, narrow);
    const lanes = lanesOf(this.items, this.by, narrow ? Math.min(4, LANES[this.by]) : LANES[this.by]);
    const budget = Math.max(narrow ? 10 : 15, lanes.length);
    let top = 0;
    this.lanes = planned(lanes, this.place(this.width / (Math.min(this.first[1], this.all[1]) - Math.max(this.first[0], this.all[0]))), budget);
    for (const lane of this.lanes) {
      lane.top = top;
      lane.rowsAt = top + (this.lanes.length > 1 ? HEAD : 6);
      top = lane.rowsAt + (lane.rows + (lane.crowded ? 1 : 0)) * ROW + FOOT;
    }
    this.bottom = top;
    this.svg.setAttribute("height", top + AXIS);
    this.writeHeads();
  }

  writeHeads() {
    const bands = this.lanes.map(({ top }, number) => draw("rect", { class: number % 2 ? "band odd" : "band", x: 0, y: top, width: "100%", height: (this.lanes[number + 1]?.top ?? this.bottom) - top }));
    const names = this.lanes.length > 1 ? this.lanes.map((lane) => draw("text", { x: 6, y: lane.top + 14 }, `${this.laneName(lane.key)} · ${lane.items.length}`)) : [];
    this.heads.replaceChildren(...bands, ...names);
  }

  laneName(key) {
    const { kinds, types, acts, chart } = this.words;
    if (!key) return chart.other;
    return { kind: kinds, type: { ...acts, ...types } }[this.by]?.[key] ?? key;
  }

  // ---------------------------------------------------------------- the view

  view(from, to) {
    const [first, last] = this.all;
    const length = Math.min(Math.max(to - from, DAY / 12), last - first);
    const slack = (length / 3) * (1 - length / (last - first));
    const shift = Math.min(Math.max(from, first - slack), last + slack - length);
    [this.from, this.to] = [shift, shift + length];
    this.later();
  }

  whole() { this.glide(...this.all); }

  /** Show a part as long as now times `by`; what is at `share` of the width stays there. */
  zoom(by, share = 0.5) {
    const length = Math.min(Math.max((this.to - this.from) * by, DAY / 12), this.all[1] - this.all[0]);
    const fixed = this.from + (this.to - this.from) * share;
    this.view(fixed - length * share, fixed + length * (1 - share));
  }

  pan(share) {
    const by = (this.to - this.from) * share;
    this.view(this.from + by, this.to + by);
  }

  /** Go to a view in a few steps, or at once where motion is not wanted. */
  glide(from, to) {
    cancelAnimationFrame(this.gliding);
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return this.view(from, to);
    const [before, after] = [this.from, this.to];
    const begun = performance.now();
    const step = () => {
      const gone = Math.min(1, Math.max(0, (performance.now() - begun) / 220));
      const share = 1 - (1 - gone) ** 3;
      this.view(before + (from - before) * share, after + (to - after) * share);
      if (gone < 1) this.gliding = requestAnimationFrame(step);
    };
    step();
  }

  /** Bring an item into view if it is not, at the present scale. */
  reveal(item) {
    const length = this.to - this.from;
    const at = item.openStart ? item.end : item.start;
    if (at < this.from + length * 0.05 || at > this.to - length * 0.1) this.view(at - length / 2, at + length / 2);
  }

  /** The items that lie before the view, and those behind it. */
  get beyond() {
    return [
      this.items.filter(({ end, openEnd }) => end < this.from && !openEnd),
      this.items.filter(({ start, openStart }) => start > this.to && !openStart),
    ];
  }

  /** Bring the nearest item before the view (-1) or behind it (1) to its middle. */
  go(side) {
    const [before, behind] = this.beyond;
    const at = side < 0 ? Math.max(...before.map(({ end }) => end)) : Math.min(...behind.map(({ start }) => start));
    const length = this.to - this.from;
    this.glide(at - length / 2, at + length / 2);
  }

  /** Show the time of a cluster; where that is one moment already, the first of it in the list. */
  open({ items }) {
    const starts = items.map(({ start }) => start);
    const [first, last] = [Math.min(...starts), Math.max(...starts)];
    const length = Math.max((last - first) * 1.2, DAY);
    if (length > (this.to - this.from) * 0.9 || this.to - this.from < DAY) return this.onselect?.(items[0]);
    const middle = (first + last) / 2;
    this.glide(middle - length / 2, middle + length / 2);
  }

  // ---------------------------------------------------------------- drawing

  later() {
    this.frame ??= requestAnimationFrame(() => { this.frame = null; this.redraw(); });
  }

  redraw() {
    if (!this.width || !this.items) return;
    const scale = this.width / (this.to - this.from);
    if (this.placed?.scale !== scale) this.arrange(scale);
    const { shift } = this;
    this.beyond.forEach(({ length }, number) => this.ends[number].put(length, this.width, this.bottom));
    this.drawAxis(scale);
    const seen = new Set();
    for (const stop of this.placed.stops) {
      const { item, left, right, long } = stop;
      const [from, until] = item ? [left, long ? right : left] : [stop.from, stop.until];  // no label without its mark
      if (until < shift - 8 || from > shift + this.width) continue;
      seen.add(item ?? stop.key);
      this.nodeOf(stop).put(stop, shift, this.width);
    }
    for (const [key, mark] of this.nodes) if (!seen.has(key)) this.drop(key, mark);
  }

  /** All that can be in view at a scale: marks and clusters, each with its height. */
  arrange(scale) {
    const place = this.place(scale);
    const stops = this.lanes.flatMap((lane) => {
      const { boxes, clusters } = arranged(lane, place);
      for (const box of boxes) box.y = lane.rowsAt + box.row * ROW;
      const y = lane.rowsAt + lane.rows * ROW;
      return [...boxes, ...clusters.map(({ at, items }) => ({ items, at, y, from: at - 22, until: at + 22, key: `${lane.key} ${at}` }))];
    });
    this.placed = { scale, stops };
  }

  /**
   * The label of a date that began before the view stands at its edge; one without room for all of it is left out, and
   * hours make room for days.
   */
  drawAxis(scale) {
    const [before, behind] = this.ends.map(({ room }) => room);
    const x = (time) => Math.round((time - this.from) * scale * 2) / 2;
    const dates = ticks(this.from, this.to, this.width, this.words.dates, wide).map(({ time, label, minor }) => ({ at: x(time), label, minor }));
    let free = 0;
    const nodes = dates.flatMap(({ at, label, minor }, number) => {
      const left = Math.max(at, before) + 4, right = left + wide(label);
      const next = dates.slice(number + 1).find((date) => minor || !date.minor);
      const fits = left >= free && right <= Math.min(next?.at ?? Infinity, this.width - behind);
      if (fits) free = right;
      return [draw("line", { x1: at, x2: at, y1: 0, y2: this.bottom }), ...(fits ? [draw("text", { x: left, y: this.bottom + 16 }, label)] : [])];
    });
    this.axis.replaceChildren(...nodes);
  }

  nodeOf(stop) {
    const key = stop.item ?? stop.key;
    let mark = this.nodes.get(key);
    if (!mark) {
      mark = new Mark(stop, this.words);
      mark.light("lit", stop.item && stop.item === this.lit);
      mark.node.addEventListener("click", () => this.moved > 4 || this.act(mark.stop));
      this.nodes.set(key, mark);
      this.marks.append(mark.node);
    }
    return mark;
  }

  drop(key, mark) {
    if (mark.node.matches(":focus")) this.svg.focus({ preventScroll: true });
    mark.node.remove();
    this.nodes.delete(key);
  }

  act(stop) {
    if (stop.item) this.onselect?.(stop.item);
    else this.open(stop);
  }

  /** Have the mark of one item, and of no other, look `name`. */
  light(name, item) {
    this.nodes.get(this[name])?.light(name, false);
    this[name] = item;
    this.nodes.get(item)?.light(name, true);
  }

  // ---------------------------------------------------------------- the keyboard

  /** The mark that has the focus, and where in the width it stands; the middle where none has. */
  get focused() { return [...this.nodes.values()].find(({ node }) => node.matches(":focus"))?.stop; }

  get centre() {
    const stop = this.focused;
    if (!stop) return 0.5;
    return Math.min(1, Math.max(0, (at(stop) - this.shift) / this.width));
  }

  get shift() { return (this.from - this.all[0]) * this.placed.scale; }

  /** Focus the mark that is `by` marks later. */
  step(by) {
    const { focused } = this;
    const stops = this.placed.stops.toSorted((a, b) => at(a) - at(b) || a.y - b.y);
    const before = stops.findLastIndex((stop) => at(stop) < this.shift);
    const number = (focused ? stops.indexOf(focused) : before + (by < 0 ? 1 : 0)) + by;
    this.focus(stops[Math.min(Math.max(number, 0), stops.length - 1)]);
  }

  /** Focus the nearest mark of the row above (-1) or below (1). */
  cross(by) {
    const { focused } = this;
    if (!focused) return this.step(by);
    const beyond = this.placed.stops.filter(({ y }) => (y - focused.y) * by > 0);
    const row = Math.min(...beyond.map(({ y }) => y * by)) * by;
    const far = (stop) => Math.abs(at(stop) - at(focused));
    this.focus(beyond.filter(({ y }) => y === row).sort((a, b) => far(a) - far(b))[0]);
  }

  focus(stop) {
    if (!stop) return;
    this.reveal(stop.item ?? stop.items[0]);
    if (this.frame) { cancelAnimationFrame(this.frame); this.frame = null; }
    this.redraw();
    this.nodes.get(stop.item ?? stop.key)?.node.focus({ preventScroll: true });
  }
}

/** Where a mark begins, or a cluster is. */
const at = (stop) => (stop.item ? Math.max(stop.left, 0) : stop.at);

/** Colors that fade at the start, the end or both of a bar, for each kind. */
const fades = () => draw("defs", {}, ...["event", "claim"].flatMap((kind) => [["s", [0, 1, 1]], ["e", [1, 1, 0]], ["se", [0, 1, 0]]].map(([name, [a, b, c]]) =>
  draw("linearGradient", { id: `${kind}-${name}`, class: kind }, ...[[0, a], [0.3, b], [0.7, b], [1, c]].map(([offset, light]) => draw("stop", { offset, "stop-opacity": light }))))));
