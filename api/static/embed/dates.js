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

/** An EDTF date or interval by the patterns of a language, as the pages write it (`api/views/dates.py`). */
export const shown = (edtf, dates) => {
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
  const said = filled(pattern, { year, month: dates.months[month - 1], day: Number(day) });
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

/** The ticks of an axis, `[instant, label]`: round dates, as many as there is room for their labels. */
export const ticks = (from, to, width, dates, wide) => {
  const name = (time, unit) => {
    const at = new Date(time);
    const year = at.getUTCFullYear();
    const padded = `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
    return shown(padded + `-${new Date(time).toISOString().replace(/^[+-]?\d+-/, "")}`.slice(0, NAMED[unit] - 4), dates);
  };
  const fits = ([unit, count]) => ((LENGTH[unit] * count) / (to - from)) * width >= wide(name(to, unit)) + 24;
  const [unit, count] = STEPS.find(fits) ?? STEPS.at(-1);
  const at = new Date(from);
  at.setUTCHours(unit === "hour" ? Math.floor(at.getUTCHours() / count) * count : 0, 0, 0, 0);
  if (unit === "month") at.setUTCMonth(Math.floor(at.getUTCMonth() / count) * count, 1);
  if (unit === "year") at.setUTCFullYear(Math.floor(at.getUTCFullYear() / count) * count, 0, 1);
  const found = [];
  while (at.getTime() <= to && found.length < 100) {
    found.push([at.getTime(), name(at.getTime(), unit)]);
    if (unit === "hour") at.setUTCHours(at.getUTCHours() + count);
    else if (unit === "day") at.setUTCDate(at.getUTCDate() + count);
    else if (unit === "month") at.setUTCMonth(at.getUTCMonth() + count);
    else at.setUTCFullYear(at.getUTCFullYear() + count);
  }
  return found;
};
