"use strict";
/*
 * <event-timeline src="…json">: a timeline to look at, without dependencies.
 *
 * What it shows is a list. On our own pages the server has written it (an <ol> inside the element); elsewhere it is
 * made of the JSON at `src`. The chart is drawn from the items of the list, so that both always tell the same, and
 * screen readers and keyboards have the list. The script also gives frames of ours the height that they ask for.
 */
(() => {
  const WORDS = {
    en: { filter: "Filter", all: "all kinds", event: "events", claim: "statements", in: "Zoom in", out: "Zoom out", whole: "Whole timeline", chart: "Chart: arrows move, plus and minus zoom, 0 shows all", failed: "The timeline cannot be loaded.", since: "since", until: "until" },
    ko: { filter: "거르기", all: "모든 종류", event: "사건", claim: "발언", in: "확대", out: "축소", whole: "전체 보기", chart: "차트: 화살표로 이동, +와 -로 확대와 축소, 0으로 전체 보기", failed: "타임라인을 불러올 수 없습니다.", since: "부터", until: "까지" },
  };
  const UNSURE = ["scheduled", "proposed", "possible", "denied", "planned", "predicted", "questioned"];
  const DAY = 864e5;
  const ROW = 26, ROWS = 5, AXIS = 22, BAND = ROW * (ROWS + 1);
  const SVG = "http://www.w3.org/2000/svg";
  const STYLE = `
    :host { display: block; --event: #0b6666; --claim: #7b3d86; --ink: #1d1f22; --soft: #5a6069; --line: #dcdcd5; --paper: #fcfcfa; --lit: #ffe9a8; color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", sans-serif; }
    @media (prefers-color-scheme: dark) { :host { --event: #72c7c2; --claim: #d0a4de; --ink: #e7e7e2; --soft: #a3a9b1; --line: #34393f; --paper: #16181b; --lit: #4b3f17; } .own { background: var(--paper); } }
    .bar { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin-bottom: .5rem; }
    input, select, button { font: inherit; font-size: .8125rem; color: inherit; background: none; border: 1px solid var(--soft); border-radius: .375rem; padding: .3rem .6rem; min-height: 2rem; box-sizing: border-box; }
    option { color: #1d1f22; background: #fff; }
    input { flex: 1; min-width: 7rem; max-width: 18rem; } button { min-width: 2rem; cursor: pointer; }
    :focus-visible { outline: 2px solid var(--event); outline-offset: 2px; }
    svg { display: block; width: 100%; touch-action: pan-y; cursor: grab; user-select: none; margin-bottom: 1rem; border-block: 1px solid var(--line); }
    svg text { font-size: 12px; fill: var(--ink); } .axis text, .count { fill: var(--soft); } .axis line { stroke: var(--line); }
    .event { --mark: var(--event); } .claim { --mark: var(--claim); }
    .dot, .core { fill: var(--mark); } .range { fill: var(--mark); opacity: .28; }
    .unsure .dot, .unsure .core { fill: var(--paper); stroke: var(--mark); stroke-width: 1.5; stroke-dasharray: 3 2; }
    .unsure text { fill: var(--soft); }
    .cluster circle { fill: var(--mark); opacity: .2; } .item, .cluster { cursor: pointer; }
    .lit text { font-weight: 700; }
    ol { list-style: none; margin: 0; padding: 0; } ol li { padding: .4rem 0; display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; content-visibility: auto; contain-intrinsic-size: auto 2.5rem; }
    ol li[hidden] { display: none; } ol time, ol small { color: var(--soft); font-size: .8125rem; } ol li.lit { background: var(--lit); }
    @media (max-width: 40rem) { ol li { grid-template-columns: 1fr; } }`;

  const make = (name, attributes = {}, ...children) => {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.append(...children);
    return node;
  };
  const draw = (name, attributes, ...children) => {
    const node = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.append(...children);
    return node;
  };

  /** The first or the last instant of an ISO 8601 date, in milliseconds; null for what is none. */
  const instant = (date, last) => {
    const found = /^(-?\d+)(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d))?/.exec(date);
    if (!found) return null;
    const [year, month, day, hour, minute] = found.slice(1).map((part) => (part === undefined ? null : Number(part)));
    const at = new Date(0);
    at.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
    at.setUTCHours(hour ?? 0, minute ?? 0);
    if (last && hour === null) {
      if (day !== null) at.setUTCDate(at.getUTCDate() + 1);
      else if (month !== null) at.setUTCMonth(at.getUTCMonth() + 1);
      else at.setUTCFullYear(at.getUTCFullYear() + 1);
    }
    return at.getTime();
  };

  /** What the chart needs of an item of the list. */
  const itemOf = (li) => {
    const { from, to, edtf = "", kind = "event", tags = "" } = li.dataset;
    const start = instant(from ?? ""), end = instant(to ?? "", true);
    if (start === null && end === null) return null;
    const [first, last] = edtf.split("/");
    return {
      li, kind, tags, label: li.querySelector(".headline").textContent.trim(), text: li.textContent.toLowerCase(),
      start: start ?? end, end: end ?? start, openStart: start === null, openEnd: end === null,
      spans: last !== undefined, fadeStart: /[~%?]/.test(first), fadeEnd: /[~%?]/.test(last ?? first),
      unsure: "unsure" in li.dataset,
    };
  };

  const formats = new Map();
  /** A writer of dates; to make one takes longer than to write a thousand dates. */
  const formatOf = (language, options) => {
    const key = `${language} ${Object.values(options)}`;
    if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(language, { timeZone: "UTC", ...options }));
    return formats.get(key);
  };

  /** A date as readers of a language write it, of the bounds that JSON has. */
  const dateText = ({ earliest, latest, edtf, approximate }, language) => {
    const words = WORDS[language];
    const one = (date) => {
      const at = new Date(instant(date));
      const [, month, day] = date.replace(/^-/, "").split("T")[0].split("-");
      const clock = date.split("T")[1];
      const options = { year: "numeric", month: month && "short", day: day && "numeric" };
      return formatOf(language, options).format(at) + (clock ? ` ${clock.slice(0, 5)}` : "");
    };
    const about = approximate ? "~ " : "";
    if (!earliest && !latest) return edtf;
    if (!latest) return about + (language === "ko" ? one(earliest) + words.since : `${words.since} ${one(earliest)}`);
    if (!earliest) return about + (language === "ko" ? one(latest) + words.until : `${words.until} ${one(latest)}`);
    if (!edtf.includes("/") && /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf)) return about + one(edtf);
    return about + (earliest === latest ? one(earliest) : `${one(earliest)} – ${one(latest)}`);
  };

  const listOf = (timeline, language) => make("ol", {}, ...timeline.entries.map((entry) => {
    const { time } = entry;
    const unsure = entry.tags.find((tag) => UNSURE.includes(tag));
    const li = make("li", { id: entry.id.replaceAll(" ", "_"), tabindex: "-1", "data-kind": entry.kind, "data-edtf": time.edtf, "data-from": time.earliest ?? "", "data-to": time.latest ?? "", "data-tags": entry.tags.join(" ") });
    if (unsure) li.dataset.unsure = "";
    const headline = make("span", { class: "headline" }, make("bdi", {}, entry.headline));
    li.append(make("time", {}, dateText(time, language)), make("div", {}, headline, ...(unsure ? [make("small", {}, ` · ${unsure}`)] : [])));
    return li;
  }));

  const STEPS = [["hour", 1], ["hour", 6], ["day", 1], ["day", 7], ["month", 1], ["month", 3], ["year", 1], ["year", 2], ["year", 5], ["year", 10], ["year", 25], ["year", 50], ["year", 100], ["year", 500], ["year", 1000]];
  const LENGTH = { hour: DAY / 24, day: DAY, month: DAY * 30.4, year: DAY * 365.25 };

  /** The ticks of an axis: instants at round dates, never nearer than 80 pixels. */
  const ticks = (from, to, width, language) => {
    const [unit, count] = STEPS.find(([u, n]) => ((LENGTH[u] * n) / (to - from)) * width >= 80) ?? STEPS.at(-1);
    const options = { hour: { day: "numeric", month: "short", hour: "2-digit", hourCycle: "h23" }, day: { day: "numeric", month: "short" }, month: { month: "short", year: "numeric" }, year: { year: "numeric" } }[unit];
    const format = formatOf(language, options);
    const at = new Date(from);
    at.setUTCMinutes(0, 0, 0);
    if (unit === "hour") at.setUTCHours(Math.floor(at.getUTCHours() / count) * count);
    else at.setUTCHours(0);
    if (unit === "month") at.setUTCMonth(Math.floor(at.getUTCMonth() / count) * count, 1);
    if (unit === "year") at.setUTCFullYear(Math.floor(at.getUTCFullYear() / count) * count, 0, 1);
    const found = [];
    while (at.getTime() <= to && found.length < 200) {
      found.push([at.getTime(), format.format(at)]);
      if (unit === "hour") at.setUTCHours(at.getUTCHours() + count);
      else if (unit === "day") at.setUTCDate(at.getUTCDate() + count);
      else if (unit === "month") at.setUTCMonth(at.getUTCMonth() + count);
      else at.setUTCFullYear(at.getUTCFullYear() + count);
    }
    return found;
  };

  const short = (label) => {
    let room = 34;
    for (let i = 0; i < label.length; i++) {
      room -= label.charCodeAt(i) > 0x2e7f ? 2 : 1;
      if (room < 0) return `${label.slice(0, i)}…`;
    }
    return label;
  };
  const wide = (label) => [...label].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2e7f ? 12.5 : 6.8), 0);

  class EventTimeline extends HTMLElement {
    async connectedCallback() {
      if (this.shadowRoot) return;
      this.language = (this.closest("[lang]")?.lang || navigator.language).startsWith("ko") ? "ko" : "en";
      this.words = WORDS[this.language];
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      this.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
      const written = this.querySelector("ol");
      if (written) this.show(written, make("slot"));
      else await this.load();
    }

    async load() {
      try {
        const answer = await fetch(this.getAttribute("src"));
        if (!answer.ok) throw new Error(String(answer.status));
        const list = listOf(await answer.json(), this.language);
        this.show(list, list);
      } catch (error) {
        this.shadowRoot.append(make("p", { role: "alert" }, this.words.failed));
        this.dispatchEvent(new CustomEvent("timeline-error", { detail: error }));
      }
    }

    /** Put the bar and the chart above a list; `below` is the list itself, or the slot where the page has it. */
    show(list, below) {
      this.list = list;
      this.items = [...list.children].map(itemOf).filter(Boolean);
      this.shown = this.items;
      const bar = this.bar();
      this.chart = draw("svg", { height: 2 * BAND + AXIS, tabindex: 0, role: "group", "aria-label": this.words.chart });
      this.shadowRoot.append(make("div", { class: "own" }, bar, this.chart), below);
      this.listen();
      this.whole();
      new ResizeObserver(() => this.later()).observe(this);
      addEventListener("hashchange", () => this.follow());
      this.follow();
    }

    bar() {
      const { words } = this;
      const filter = make("input", { type: "search", placeholder: words.filter, "aria-label": words.filter });
      const kind = make("select", { "aria-label": words.all });
      for (const name of ["", "event", "claim"]) kind.append(make("option", { value: name }, words[name || "all"]));
      const narrow = () => {
        const wanted = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
        for (const item of this.items) {
          const whole = `${item.text} ${item.tags}`;
          item.li.hidden = !(wanted.every((word) => whole.includes(word)) && (!kind.value || item.kind === kind.value));
        }
        this.shown = this.items.filter((item) => !item.li.hidden);
        this.later();
      };
      filter.addEventListener("input", narrow);
      kind.addEventListener("change", narrow);
      const button = (sign, label, act) => {
        const made = make("button", { type: "button", title: label, "aria-label": label }, sign);
        made.addEventListener("click", act);
        return made;
      };
      return make("div", { class: "bar" }, filter, kind, button("+", words.in, () => this.zoom(0.5)), button("−", words.out, () => this.zoom(2)), button("↔", words.whole, () => this.whole()));
    }

    whole() {
      const all = this.shown.length ? this.shown : this.items;
      let from = Infinity, to = -Infinity;
      for (const { start, end } of all) { from = Math.min(from, start); to = Math.max(to, end); }
      if (from > to) [from, to] = [0, DAY];
      const edge = Math.max((to - from) * 0.04, DAY);
      [this.from, this.to] = [from - edge, to + edge];
      this.later();
    }

    /** Show a part as long as now times `by`; what is at `share` of the width stays there. */
    zoom(by, share = 0.5) {
      const length = Math.min(Math.max((this.to - this.from) * by, DAY / 4), DAY * 365250);
      const fixed = this.from + (this.to - this.from) * share;
      [this.from, this.to] = [fixed - length * share, fixed + length * (1 - share)];
      this.later();
    }

    pan(share) {
      const by = (this.to - this.from) * share;
      [this.from, this.to] = [this.from + by, this.to + by];
      this.later();
    }

    later() {
      this.frame ??= requestAnimationFrame(() => { this.frame = null; this.draw(); });
    }

    listen() {
      const held = new Map();
      const share = (x) => { const box = this.chart.getBoundingClientRect(); return (x - box.left) / box.width; };
      this.chart.addEventListener("wheel", (event) => {
        if (event.ctrlKey || event.metaKey) this.zoom(1.002 ** event.deltaY, share(event.clientX));
        else if (event.deltaX || event.shiftKey) this.pan((event.deltaX || event.deltaY) / this.chart.clientWidth);
        else return;  // the page scrolls
        event.preventDefault();
      }, { passive: false });
      this.chart.addEventListener("pointerdown", (event) => { held.set(event.pointerId, event.clientX); this.moved = 0; });
      this.chart.addEventListener("pointermove", (event) => {
        if (!held.has(event.pointerId)) return;
        const before = [...held.values()];
        this.moved += Math.abs(event.clientX - held.get(event.pointerId));
        held.set(event.pointerId, event.clientX);
        if (this.moved > 4) this.chart.setPointerCapture(event.pointerId);
        const now = [...held.values()];
        const middle = (places) => places.reduce((a, b) => a + b) / places.length;
        this.pan((middle(before) - middle(now)) / this.chart.clientWidth);
        if (now.length > 1) this.zoom(Math.abs(before[0] - before[1]) / Math.max(1, Math.abs(now[0] - now[1])), share(middle(now)));
      });
      for (const name of ["pointerup", "pointercancel"]) this.chart.addEventListener(name, (event) => held.delete(event.pointerId));
      this.chart.addEventListener("dblclick", (event) => this.zoom(0.5, share(event.clientX)));
      this.chart.addEventListener("keydown", (event) => {
        const acts = { ArrowLeft: () => this.pan(-0.1), ArrowRight: () => this.pan(0.1), "+": () => this.zoom(0.7), "=": () => this.zoom(0.7), "-": () => this.zoom(1 / 0.7), 0: () => this.whole(), Home: () => this.whole() };
        if (!acts[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
        acts[event.key]();
        event.preventDefault();
      });
    }

    /** Light up the item that the address names. */
    follow() {
      const id = decodeURIComponent(location.hash.slice(1));
      const item = id && this.items.find(({ li }) => li.id === id);
      if (item) this.select(item, false);
    }

    select(item, told = true) {
      for (const { li } of this.items) li.classList.remove("lit");
      item.li.classList.add("lit");
      item.li.setAttribute("tabindex", "-1");
      item.li.focus({ preventScroll: true });
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      item.li.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
      if (told) history.replaceState(null, "", `#${encodeURIComponent(item.li.id)}`);
      this.chosen = item;
      this.later();
    }

    draw() {
      const width = this.chart.clientWidth;
      if (!width) return;
      this.chart.setAttribute("viewBox", `0 0 ${width} ${2 * BAND + AXIS}`);
      const scale = width / (this.to - this.from);
      const x = (time) => Math.min(Math.max((time - this.from) * scale, -50), width + 50);
      const axis = draw("g", { class: "axis" });
      for (const [time, label] of ticks(this.from, this.to, width, this.language)) {
        axis.append(draw("line", { x1: x(time), x2: x(time), y1: 0, y2: 2 * BAND }), draw("text", { x: x(time) + 3, y: 2 * BAND + 15 }, label));
      }
      const bands = ["event", "claim"].map((kind, number) => this.band(kind, number * BAND, x, width));
      this.chart.replaceChildren(this.fades ??= fades(), axis, ...bands);
    }

    /** One lane: items in the first row that has room; those for which none has are counted where they would be. */
    band(kind, top, x, width) {
      const lane = draw("g", { class: kind });
      const taken = Array(ROWS).fill(-Infinity);
      const crowded = new Map();
      for (const item of this.shown) {
        if (item.kind !== kind || (item.end < this.from && !item.openEnd) || (item.start > this.to && !item.openStart)) continue;
        const left = item.openStart ? -50 : x(item.start);
        const right = item.openEnd ? Math.max(left, width + 50) : x(item.end);
        const long = right - left > 10;
        const label = (item.short ??= short(item.label));
        const room = (item.wide ??= wide(label)) + 18;
        const end = long ? right : left;
        const turned = left + room > width && end <= width && end > room;  // the label ends where the mark does
        const from = turned ? Math.min(left, end - room) : Math.max(left, 0);
        const until = turned ? end + 10 : Math.max(right, from + room);
        const row = taken.findIndex((end) => end < from);
        if (row < 0) {
          const cell = Math.floor(Math.min(Math.max(left, 0), width - 1) / 40);
          crowded.set(cell, (crowded.get(cell) ?? 0) + 1);
          continue;
        }
        taken[row] = until + 8;
        lane.append(this.mark(item, { left, right, long, turned, y: top + row * ROW + 4 }, label));
      }
      for (const [cell, count] of crowded) lane.append(this.cluster(count, cell * 40 + 20, top + ROWS * ROW + 12));
      return lane;
    }

    mark(item, { left, right, long, turned, y }, label) {
      const group = draw("g", { class: `item${item.unsure ? " unsure" : ""}${item === this.chosen ? " lit" : ""}` }, draw("title", {}, item.label));
      if (!long) group.append(draw("circle", { class: "dot", cx: left + 5, cy: y + 9, r: 4.5 }));
      else {
        const bar = draw("rect", { class: item.spans ? "core" : "range", x: left, y: y + 14, width: right - left, height: 4, rx: 2 });
        const fade = `${item.fadeStart || item.openStart ? "s" : ""}${item.fadeEnd || item.openEnd ? "e" : ""}`;
        if (fade) bar.setAttribute("mask", `url(#fade-${fade})`);
        group.append(bar);
      }
      group.append(draw("text", { x: turned ? (long ? right : left - 4) : long ? Math.max(left, 2) : left + 14, y: y + (long ? 11 : 13), "text-anchor": turned ? "end" : "start" }, label));
      group.addEventListener("click", () => this.moved > 4 || this.select(item));
      return group;
    }

    cluster(count, cx, cy) {
      const group = draw("g", { class: "cluster" }, draw("circle", { cx, cy, r: Math.min(8 + Math.sqrt(count), 16) }), draw("text", { class: "count", x: cx, y: cy + 4, "text-anchor": "middle" }, `+${count}`));
      group.addEventListener("click", () => this.moved > 4 || this.zoom(0.3, cx / this.chart.clientWidth));
      return group;
    }
  }

  /** Masks that fade the start, the end or both of a bar. */
  const fades = () => draw("defs", {}, ...[["s", [0, 1, 1]], ["e", [1, 1, 0]], ["se", [0, 1, 0]]].flatMap(([name, [a, b, c]]) => [
    draw("linearGradient", { id: `shade-${name}` }, ...[[0, a], [0.25, b], [0.75, b], [1, c]].map(([offset, light]) => draw("stop", { offset, "stop-color": "#fff", "stop-opacity": light }))),
    draw("mask", { id: `fade-${name}`, maskContentUnits: "objectBoundingBox" }, draw("rect", { width: 1, height: 1, fill: `url(#shade-${name})` })),
  ]));

  customElements.define("event-timeline", EventTimeline);

  const origin = new URL(document.currentScript.src).origin;
  addEventListener("message", (event) => {
    if (event.origin !== origin || event.data?.type !== "event-timeline") return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow === event.source) frame.height = Math.min(Number(event.data.height) || 0, 20000);
    }
  });
})();
