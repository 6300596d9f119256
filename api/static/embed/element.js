/*
 * <event-timeline src="…json">: a timeline to look at, without dependencies. Its attributes `from` and `to` (ISO 8601)
 * say what part of it the chart shows first, or else the question that the timeline answers.
 *
 * What it shows is a list. On our own pages the server has written it (an <ol> inside the element); elsewhere it is
 * made of the JSON at `src`. The chart is drawn of the items of the list, so that both always tell the same, and
 * readers of screens have the list.
 */
import { Chart } from "./chart.js";
import { filled, instant } from "./dates.js";
import { listMade, listRead, make } from "./list.js";
import { CHART, ENTRIES, THEME } from "./styles.js";
import { WORDS } from "./words.js";

const sheet = (text) => {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
};
const SHEETS = [THEME, ENTRIES, CHART].map(sheet);

const FIRST = 200;  // lines that are written before anything is shown

class EventTimeline extends HTMLElement {
  async connectedCallback() {
    if (this.shadowRoot) return;
    const asked = this.closest("[lang]")?.lang || navigator.language;
    this.words = WORDS[asked.split("-")[0]] ?? WORDS.en;
    this.attachShadow({ mode: "open" }).adoptedStyleSheets = SHEETS;
    const written = this.querySelector("ol");
    if (written || this.firstElementChild) this.show(listRead(written ?? make("ol")), make("slot"));
    else await this.load();
  }

  async load() {
    try {
      const source = new URL(this.getAttribute("src"), document.baseURI);
      const answer = await fetch(source);
      if (!answer.ok) throw new Error(String(answer.status));
      const pages = /\/v1\/timelines\/[^/]+\.json$/.test(source.pathname) ? new URL("../..", source) : null;
      const timeline = await answer.json();
      for (const name of ["from", "to"]) if (timeline.query?.[name] && !this.hasAttribute(name)) this.setAttribute(name, timeline.query[name]);
      const made = listMade(timeline, this.words, pages);
      made.more(FIRST);
      this.show(made, made.list.children.length ? made.list : make("p", { class: "none" }, this.words.no_entries));
      this.later();
    } catch (error) {
      this.shadowRoot.append(make("p", { role: "alert" }, this.words.chart.failed));
      this.dispatchEvent(new CustomEvent("timeline-error", { detail: error }));
    }
  }

  /** Put the bar and the chart above a list; `below` is the list itself, or the slot where the page has it. */
  show({ list, items, more }, below) {
    this.items = items;
    this.more = more;
    if (items.length) this.showChart(list);
    this.shadowRoot.append(below);
    this.dispatchEvent(new CustomEvent("timeline-shown"));
  }

  /** Write the rest of a long list, some lines at a time; all of them at once when something is asked of them. */
  later() {
    const idle = globalThis.requestIdleCallback ?? setTimeout;
    idle(() => this.more(FIRST) && this.later());
  }

  complete() {
    while (this.more(FIRST));
  }

  showChart(list) {
    this.chart = new Chart(this.words);
    this.chart.onselect = (item) => this.select(item);
    this.shadowRoot.append(this.bar(), this.chart.svg);
    this.chart.show(this.items, ["from", "to"].map((name) => instant(this.getAttribute(name) ?? "", name === "to")));
    const lineOf = (event) => event.target.closest?.("li");
    const near = (event) => this.chart.light("near", this.items.find(({ li }) => li && li === lineOf(event)));
    for (const name of ["pointerover", "focusin"]) list.addEventListener(name, near);
    addEventListener("hashchange", () => this.follow());
    this.follow();
  }

  bar() {
    const { chart: words, kinds, types, acts } = this.words;
    const present = (name) => [...new Set(this.items.map((item) => item[name]).filter(Boolean))];
    const named = { ...acts, ...types };
    const choice = (label, options) => make("select", { "aria-label": label }, ...options.map(([value, word]) => make("option", { value }, word)));
    this.filter = make("input", { type: "search", placeholder: words.filter, "aria-label": words.filter });
    const sorted = present("type").map((type) => [`type ${type}`, named[type] ?? type]).sort(([, a], [, b]) => a.localeCompare(b));
    this.only = choice(words.show, [["", words.all], ...present("kind").map((kind) => [`kind ${kind}`, kinds[kind] ?? kind]), ...sorted]);
    const lanes = choice(words.lanes, [["kind", words.by_kind], ["type", words.by_type], ["source", words.by_source], ["all", words.by_none]]);
    this.count = make("output", { class: "count" });
    this.filter.addEventListener("input", () => this.narrow());
    this.only.addEventListener("change", () => this.narrow());
    lanes.addEventListener("change", () => this.chart.divide(lanes.value));
    const button = (sign, label, act) => {
      const made = make("button", { type: "button", title: label, "aria-label": label }, sign);
      made.addEventListener("click", act);
      return made;
    };
    const zoom = [button("+", words.in, () => this.chart.zoom(0.5)), button("−", words.out, () => this.chart.zoom(2)), button("↔", words.whole, () => this.chart.whole())];
    return make("div", { class: "bar", role: "group", "aria-label": words.bar }, this.filter, this.only, lanes, make("span", { class: "zoom" }, ...zoom), this.count);
  }

  /** Show only the lines that have all words of the filter and are of the chosen kind or type. */
  narrow() {
    this.complete();
    const wanted = this.filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    const [name, value] = this.only.value.split(" ");
    const fits = (item) => {
      if (name && item[name] !== value) return false;
      item.text ??= `${item.li.textContent} ${item.tags}`.toLowerCase();
      return wanted.every((word) => item.text.includes(word));
    };
    const shown = this.items.filter((item) => !(item.li.hidden = !fits(item)));
    this.count.textContent = shown.length < this.items.length ? filled(this.words.chart.count, { shown: String(shown.length), all: String(this.items.length) }) : "";
    this.chart.show(shown);
  }

  /** Light up the line that the address names. */
  follow() {
    const id = location.hash.slice(1);
    if (id) this.complete();
    const item = id && this.items.find(({ li }) => encodeURIComponent(li.id) === id || li.id === id);
    if (!item) return;
    this.select(item, false);
    this.chart.reveal(item);
  }

  select(item, told = true) {
    this.complete();
    this.lit?.li.classList.remove("lit");
    this.lit = item;
    item.li.classList.add("lit");
    item.li.setAttribute("tabindex", "-1");
    item.li.focus({ preventScroll: true });
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    item.li.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
    if (told) history.replaceState(null, "", `#${encodeURIComponent(item.li.id)}`);
    this.chart.light("lit", item);
  }
}

customElements.define("event-timeline", EventTimeline);
