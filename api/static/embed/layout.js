/*
 * Where everything of a chart stands: lanes, their rows, and clusters of what finds no room. No document, no drawing.
 *
 * Places are pixels from an origin in time and hang on the scale alone: to move the view moves nothing against
 * anything else.
 */

const GAP = 8, MARK = 16;
export const SHORT = 10;  // a mark of fewer pixels is a dot
const CELL = 44;

/**
 * The lanes of items by a property: its most frequent values, and one lane of all the rest, whose key is "". What is of
 * no type that has a name is of type "other".
 */
export const lanesOf = (items, by, most) => {
  const keyOf = (item) => (item[by] && item[by] !== "other" ? item[by] : "");
  const groups = Map.groupBy(items, keyOf);
  const named = [...groups.keys()].filter(Boolean).sort((a, b) => groups.get(b).length - groups.get(a).length);
  const kept = named.length > most ? named.slice(0, most - 1) : named;
  const lanes = kept.map((key) => ({ key, items: groups.get(key) }));
  const rest = items.filter((item) => !kept.includes(keyOf(item)));
  return rest.length ? [...lanes, { key: "", items: rest }] : lanes;
};

/**
 * The time to begin with, `[from, to]`: of all items or, where a fifth of their dates takes four fifths of that, of the
 * others, so that far dates do not press all others together.
 */
export const focus = (items) => {
  const dates = [...new Set(items.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const shortest = (out) => {
    const last = dates.length - 1 - out;
    let best = 0;
    for (let first = 1; first <= out; first++) if (dates[first + last] - dates[first] < dates[best + last] - dates[best]) best = first;
    return [dates[best], dates[best + last]];
  };
  const length = ([from, to]) => to - from;
  const most = Math.floor(dates.length / 5);
  let found = shortest(0);
  while (length(shortest(most)) <= length(found) / 5 && length(found)) {
    let low = 0, high = most;
    while (low < high) {  // no more is left out than must be
      const middle = (low + high) >> 1;
      if (length(shortest(middle)) <= length(found) / 5) high = middle;
      else low = middle + 1;
    }
    found = shortest(low);
  }
  return found;
};

/** The place of an item at a scale: its mark from `left` to `right`, its label at `label`, all `from`–`until`. */
const boxOf = (item, { scale, origin, limit }) => {
  const left = item.openStart ? -Infinity : (item.start - origin) * scale;
  const right = item.openEnd ? Infinity : (item.end - origin) * scale;
  const long = right - left >= SHORT;
  const room = item.wide + MARK;
  const box = { item, left, right, long, room, label: Math.max(left, 0), turned: false, row: -1 };
  const end = long ? Math.min(right, limit) : left;
  if (box.label + room > limit && end - room >= 0) {  // behind the end of all: the label ends where the mark does
    box.turned = true;
    box.label = end - room;
  }
  box.from = Math.min(left, box.label);
  box.until = Math.max(long ? right : left + SHORT, box.turned ? 0 : box.label + room);
  return box;
};

/** Give each of some boxes, sorted by `from`, the first row that is free. How many rows it takes; 0 if over `most`. */
const fit = (boxes, most) => {
  const ends = [];
  for (const box of boxes) {
    let row = 0;
    while (row < ends.length && ends[row] + GAP > box.from) row++;
    if (row === most) return 0;
    ends[row] = box.until;
    box.row = row;
  }
  return ends.length;
};

/** Put a box between those of a row, which are sorted, if it overlaps none. */
const inserted = (row, box) => {
  let low = 0, high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row[middle].from < box.from) low = middle + 1;
    else high = middle;
  }
  if ((low && row[low - 1].until + GAP > box.from) || (low < row.length && box.until + GAP > row[low].from)) return false;
  row.splice(low, 0, box);
  return true;
};

/** Give rows to the most salient of some boxes; the row of the others is -1. */
const choose = (boxes, count) => {
  const rows = Array.from({ length: count }, () => []);
  for (const box of boxes.toSorted((a, b) => b.item.salience - a.item.salience)) {
    box.row = rows.findIndex((row) => inserted(row, box));
  }
};

const packed = (lane, place, most) => {
  const boxes = lane.items.map((item) => boxOf(item, place)).sort((a, b) => a.from - b.from);
  const rows = fit(boxes, most);
  if (!rows && boxes.length) choose(boxes, most);
  return { boxes, rows };
};

/** Give every lane the rows that its crowd needs at a scale, `budget` rows in all; what is left is shared alike. */
export const planned = (lanes, place, budget) => {
  const wanted = lanes.map((lane) => packed(lane, place, budget).rows || Infinity);
  let left = budget, waiting = lanes.length;
  const order = lanes.map((_, number) => number).sort((a, b) => wanted[a] - wanted[b]);
  const rows = [];
  for (const number of order) {
    rows[number] = Math.max(1, Math.min(wanted[number], Math.floor(left / waiting--)));
    left -= rows[number];
  }
  return lanes.map((lane, number) => ({ ...lane, rows: rows[number], crowded: rows[number] < wanted[number] }));
};

/**
 * The boxes of a lane that have a row, and clusters of the others: how many there are near one place. One that would be
 * alone in a cluster is a dot without a label, in the row of the clusters.
 */
export const arranged = (lane, place) => {
  const { boxes } = packed(lane, place, lane.rows);
  const last = Math.max(Math.floor(place.limit / CELL), 1) - 1;  // whole cells only: the last cluster is not cut
  const cellOf = ({ left }) => Math.min(Math.floor(Math.max(left, 0) / CELL), last);
  const cells = Map.groupBy(boxes.filter(({ row }) => row < 0), cellOf);
  const placed = boxes.filter(({ row }) => row >= 0);
  const clusters = [];
  for (const [cell, found] of cells) {
    if (found.length > 1 || found[0].long) clusters.push({ at: (cell + 0.5) * CELL, items: found.map(({ item }) => item) });
    else placed.push({ ...found[0], row: lane.rows, bare: true });
  }
  return { boxes: placed, clusters };
};
