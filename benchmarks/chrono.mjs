// chrono-node over standard input: a text as a line of JSON in, the days in it and the processor time taken out.
import { createInterface } from "node:readline";
import * as chrono from "chrono-node";

const now = new Date(`${process.argv[2]}T12:00:00`);
const day = (d) => [d.getFullYear(), d.getMonth() + 1, d.getDate()].map((n) => String(n).padStart(2, "0")).join("-");

for await (const line of createInterface({ input: process.stdin })) {
  const began = process.cpuUsage();
  const days = chrono.parse(JSON.parse(line), now).map((found) => day(found.start.date()));
  const { user, system } = process.cpuUsage(began);
  console.log(JSON.stringify({ days, seconds: (user + system) / 1e6 }));
}
