/*
 * The list of a timeline: made of JSON where no server has written it, and read for the chart.
 *
 * It has the markup of the pages (`templates/parts.html`), so that both look and read the same.
 */
import { filled, instant, shown } from "./dates.js";

const SURE = ["occurred", "ongoing", "asserted"];
/** What a line says itself: that a thing did not happen, or was arranged at a time that was over when it was told. */
const isSettled = ({ status, polarity }, { latest }, published) =>
  (status === "denied" && polarity === "negative") || (status === "scheduled" && Boolean(latest && published) && latest.slice(0, 10) <= published.slice(0, 10));
/** Who a line may begin with, before what is said. */
const saidBy = (line) => [": ", " “"].filter((mark) => line.includes(mark)).map((mark) => line.split(mark)[0].replace(/…$/, ""));
/** Whether the line of a claim is no `Source: what`, and says that it is made: Holt rejected the plan. */
const isAct = (headline, sources, { cue }) => {
  const line = headline.toLowerCase();
  const told = sources.some((source) => saidBy(line).some((opening) => source.toLowerCase().startsWith(opening)));
  return !told && Boolean(cue) && line.includes(cue.text.toLowerCase());
};

/** Text whose marks that would turn the direction of what comes after them are shown instead of obeyed. */
const visible = (text) => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "\ufffd");

/** An HTML element. */
export const make = (name, attributes = {}, ...children) => {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, visible(String(value)));
  node.append(...children.map((child) => (typeof child === "string" ? visible(child) : child)));
  return node;
};

/** What the chart needs of a line of the list, of the values that its attributes have; null for one without a date. */
const itemOf = (read, headline, unsure) => {
  const start = instant(read("from")), end = instant(read("to"), true);
  if (start === null && end === null) return null;
  const edtf = read("edtf");
  const [first, last] = edtf.split("/");
  return {
    edtf, headline, unsure, kind: read("kind"), type: read("type"), source: read("source"), all: "", tags: read("tags"), salience: Number(read("salience")),
    start: start ?? end, end: end ?? start, openStart: start === null, openEnd: end === null,
    spans: last !== undefined, fadeStart: /[~%?]/.test(first), fadeEnd: /[~%?]/.test(last ?? first),
  };
};

/** The list that a server has written, and what the chart needs of it. */
export const listRead = (list) => {
  const items = [];
  for (const li of list.children) {
    const item = itemOf((name) => li.getAttribute(`data-${name}`) ?? "", li.querySelector(".headline").textContent.trim(), li.hasAttribute("data-unsure"));
    if (item) items.push(Object.assign(item, { li }));
  }
  return { list, items, more: () => false };
};

/**
 * The list of a timeline or an extraction as the service writes it in JSON, and what the chart needs of it. Each call
 * of `more(count)` writes so many lines more; it is false when none is left. `pages`: where its documents have pages.
 */
export const listMade = (timeline, words, pages) => {
  const documents = new Map((timeline.documents ?? []).map((document) => [document.id, document]));
  const told = tellings(timeline, words);
  const lines = timeline.entries.map((entry) => {
    const line = told(entry);
    const item = itemOf((name) => line.read[name], visible(entry.headline), Boolean(line.unsure));
    return { entry, line, item };
  });
  const list = make("ol", { class: "entries" });
  let written = 0;
  const more = (count) => {
    const next = lines.slice(written, (written += count)).map(({ entry, line, item }) => {
      const li = lineOf(entry, line, linksOf(entry, documents, pages), documents.size > 1, words);
      if (item) item.li = li;
      return li;
    });
    list.append(...next);
    return written < lines.length;
  };
  return { list, items: lines.flatMap(({ item }) => item ?? []), more };
};

/** What is told of an entry by its events and claims: who says it, how sure it is, and what attributes its line has. */
const tellings = (timeline, words) => {
  const own = timeline.document?.id;
  const key = (document, id) => `${document ?? own} ${id}`;
  const events = new Map(timeline.events?.map((event) => [key(event.document, event.id), event]));
  const claims = new Map(timeline.claims?.map((claim) => [key(claim.document, claim.id), claim]));
  const days = new Map([timeline.document ?? [], timeline.documents ?? []].flat().map(({ id, published }) => [id, published]));
  const published = ({ evidence }) => days.get(evidence?.[0]?.document ?? own);
  return (entry) => {
    const { time, kind } = entry;
    const happened = entry.members.map(({ document, id }) => [document, events.get(key(document, id))]).filter(([, event]) => event);
    const reports = happened.map(([document, event]) => key(document, event.reported_by));
    const said = [...entry.members.map(({ document, id }) => key(document, id)), ...reports].map((one) => claims.get(one)).filter(Boolean);
    const [first] = happened.map(([, { factuality }]) => factuality);
    const sources = [...new Set(said.flatMap(({ source }) => (source ? [source.resolved || source.text] : [])))];
    const told = kind === "event" ? first && !isSettled(first, time, published(entry)) : said[0] && !isAct(entry.headline, sources, said[0]);
    const state = told ? (kind === "event" ? first.status : said[0].stance) : undefined;
    const type = kind === "event" ? happened[0]?.[1].type : said[0]?.act;
    const read = {
      kind, type: type ?? "", source: sources[0] ?? "", salience: entry.salience, edtf: time.edtf,
      from: time.earliest ?? "", to: time.latest ?? "", tags: entry.tags.join(" "),
    };
    return { read, sources, unsure: state && !SURE.includes(state) ? state : undefined, inferred: time.basis in words.bases };
  };
};

/** Whether a headline names a speaker, in full or by what stands between commas of the name; a long one it shortens. */
const names = (headline, source) => {
  const [line, name] = [headline.toLowerCase(), source.toLowerCase()];
  return saidBy(line).some((opening) => name.startsWith(opening)) || name.split(", ").some((part) => (part.length > 2 ? line.includes(part) : line.startsWith(part)));
};

/** A line of the list, which names its documents where there are `several`. */
const lineOf = (entry, { read, sources, unsure, inferred }, links, several, words) => {
  const { time, headline } = entry;
  const marks = [read.kind, unsure && `unsure ${unsure}`, time.approximate && "about", inferred && "inferred"].filter(Boolean);
  const li = make("li", { id: entry.id.replaceAll(" ", "_"), class: marks.join(" "), tabindex: "-1" });
  for (const [name, value] of Object.entries(read)) li.setAttribute(`data-${name}`, visible(String(value)));
  if (unsure) li.setAttribute("data-unsure", "");
  const span = (name, ...text) => make("span", name ? { class: name } : {}, ...text);
  const notes = [
    ...sources.filter((source) => !names(headline, source)).map((source) => span("source", make("bdi", {}, source))),
    ...(unsure ? [span("state", words.states[unsure] ?? unsure)] : []),
    ...(inferred ? [span("basis", words.bases[time.basis])] : []),
    ...entry.conflicts.map(({ edtf }) => span("conflict", filled(words.conflict, shown(edtf, words.dates)))),
    ...(several ? links.slice(0, 3) : []).map(({ title, href }) => linked(title, href)),
    ...(several && links.length && entry.sources > 1 ? [span("", filled(words.sources, String(entry.sources)))] : []),
  ];
  const line = make("p", { class: "headline" }, linked(headline, links[0]?.href));
  li.append(make("time", {}, shown(time.edtf, words.dates)), make("div", {}, line, ...(notes.length ? [make("p", { class: "notes" }, ...notes)] : [])));
  return li;
};

/** The documents that tell an entry, each once: on their page at the words that say it, or else where they come from. */
const linksOf = (entry, documents, pages) => {
  const told = [...new Set(entry.evidence.map(({ document }) => document))].filter((id) => documents.has(id));
  return told.map((id) => {
    const { title, url } = documents.get(id);
    const finding = entry.members.find(({ document }) => document === id)?.id ?? "";
    const own = pages && `${new URL(`documents/${encodeURIComponent(id)}`, pages)}#${encodeURIComponent(finding)}`;
    return { title: title || id, href: own || (/^https?:\/\//.test(url ?? "") ? url : null) };
  });
};

const linked = (text, href) => {
  const shown = make("bdi", {}, text);
  return href ? make("a", { href, rel: "nofollow" }, shown) : shown;
};
