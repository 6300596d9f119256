/*
 * Dates: where they are on the axis of time, and how a reader of a language writes them.
 */

/** The first instant of an ISO 8601 date in milliseconds or, `after`, the first that is no more in it; null for none. */
export const instant = (date, after = false) => {
  const found = /^(-?\d+)(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d))?/.exec(date);
  if (!found) return null;
  const [year, month, day, hour, minute] = found.slice(1).map((part) => (part === undefined ? null : Number(part)));
  if (month > 12) return null;
  const at = new Date(0);
  at.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  at.setUTCHours(hour ?? 0, minute ?? 0);
  if (after && hour === null) {
    if (day !== null) at.setUTCDate(at.getUTCDate() + 1);
    else if (month !== null) at.setUTCMonth(at.getUTCMonth() + 1);
    else at.setUTCFullYear(at.getUTCFullYear() + 1);
  }
  return at.getTime();
};

/** Fill the places of a pattern: `{}` or `{name}`. */
export const filled = (pattern, values) =>
  pattern.replace(/\{(\w*)\}/g, (_, name) => (name ? values[name] : values));

/** The starts, middles and ends of decades, years and months, by where they begin and end. */
const PARTS = {
  4: { "0-3": "START", "4-6": "MID", "7-9": "END" },
  7: { "01-03": "START", "04-09": "MID", "10-12": "END" },
  10: { "01-10": "START", "11-20": "MID" },
};

/** `[name, part]` of the decade, year or month of which an interval is one; null if of none (`part_of` in Python). */
const partOf = (edtf) => {
  const found = /^(\d{3}(?:\d(?:-\d\d)?)?)-?(\d\d?)~\/\1-?(\d\d?)~$/.exec(edtf);
  if (!found) return null;
  const [, name, first, last] = found;
  const [year, month] = name.split("-").map(Number);
  const ends = month && first === "21" && Number(last) === new Date(Date.UTC(year, month, 0)).getUTCDate();
  const part = ends ? "END" : PARTS[edtf.indexOf("~")]?.[`${first}-${last}`];
  return part ? [name.length === 3 ? `${name}X` : name, part] : null;
};

/** An EDTF date or interval by the patterns of a language, as the pages write it (`api/views/dates.py`). */
export const shown = (edtf, dates) => {
  const [name, part] = partOf(edtf) ?? [];
  if (part) return filled(dates[name.includes("-") ? "part_of_month" : "part_of_year"][part], plain(name, dates));
  const [first, last] = edtf.split("/");
  if (last === undefined) return one(edtf, dates);
  if (last === "" || last === "..") return filled(dates.since, one(first, dates));
  if (first === "" || first === "..") return filled(dates.until, one(last, dates));
  return `${one(first, dates)} – ${one(last, dates)}`;
};

const one = (date, dates) => {
  const exact = date.replace(/[~?%]+$/, "");
  const marks = date.slice(exact.length);
  const said = /[~%]/.test(marks) ? filled(dates.about, plain(exact, dates)) : plain(exact, dates);
  return /[?%]/.test(marks) ? `${said}?` : said;
};

const plain = (date, dates) => {
  const decade = /^(\d{3})X$/.exec(date);
  if (decade) return filled(dates.decade, `${decade[1]}0`);
  const found = /^(-?\d{4,9})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)[\d:]*)?)?)?$/.exec(date);
  if (!found) return date;
  const [, number, month, day, clock] = found;
  const year = Number(number) > 0 ? String(Number(number)) : filled(dates.before, String(1 - number));
  if (month === undefined) return filled(dates.year, { year });
  if (month in dates.parts) return filled(dates.part, { year, part: dates.parts[month] });
  if (month < 1 || month > 12) return date;
  const pattern = day === undefined ? dates.month : dates.day;
  const said = filled(pattern, { year, month: dates.months[month - 1], day: Number(day) }).replaceAll(" ", "\u00a0");
  return clock ? `${said} ${clock}` : said;
};

const HOUR = 36e5, DAY = 24 * HOUR;
const LENGTH = { hour: HOUR, day: DAY, month: DAY * 30.4, year: DAY * 365.25 };
const STEPS = [
  ["hour", 1], ["hour", 6], ["day", 1], ["day", 7], ["month", 1], ["month", 3],
  ...[1, 2, 5, 10, 25, 50, 100, 500, 1000, 5000].map((years) => ["year", years]),
];
/** How much of `2024-11-18T14:00` names an instant that is round to a unit. */
const NAMED = { hour: 16, day: 10, month: 7, year: 4 };

/** The ticks of an axis: round dates, as many as there is room for their labels. Hours of a day named before are minor. */
export const ticks = (from, to, width, dates, wide) => {
  const name = (time, unit) => {
    const at = new Date(time);
    const year = at.getUTCFullYear();
    const padded = `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
    return shown(padded + `-${new Date(time).toISOString().replace(/^[+-]?\d+-/, "")}`.slice(0, NAMED[unit] - 4), dates);
  };
  const clock = (time) => new Date(time).toISOString().slice(-13, -8);
  const fits = ([unit, count]) => ((LENGTH[unit] * count) / (to - from)) * width >= wide(unit === "hour" ? clock(to) : name(to, unit)) + 24;
  const [unit, count] = STEPS.find(fits) ?? STEPS.at(-1);
  const at = new Date(from);
  at.setUTCHours(unit === "hour" ? Math.floor(at.getUTCHours() / count) * count : 0, 0, 0, 0);
  if (unit === "month") at.setUTCMonth(Math.floor(at.getUTCMonth() / count) * count, 1);
  if (unit === "year") at.setUTCFullYear(Math.floor(at.getUTCFullYear() / count) * count, 0, 1);
  const found = [];
  while (at.getTime() <= to && found.length < 100) {
    const time = at.getTime();
    const minor = unit === "hour" && found.length > 0 && at.getUTCHours() > 0;
    found.push({ time, minor, label: minor ? clock(time) : name(time, unit === "hour" && !at.getUTCHours() ? "day" : unit) });
    if (unit === "hour") at.setUTCHours(at.getUTCHours() + count);
    else if (unit === "day") at.setUTCDate(at.getUTCDate() + count);
    else if (unit === "month") at.setUTCMonth(at.getUTCMonth() + count);
    else at.setUTCFullYear(at.getUTCFullYear() + count);
  }
  return found;
};
