/*
 * Mouse, touch and keyboard of the chart.
 */

/** Move a chart as its reader wants. A wheel without a modifier still scrolls the page. */
export const listen = (chart) => {
  const { svg } = chart;
  svg.addEventListener("wheel", (event) => wheel(chart, event), { passive: false });
  svg.addEventListener("dblclick", (event) => chart.zoom(0.5, share(svg, event.clientX)));
  svg.addEventListener("keydown", (event) => keys(chart, event));
  pointers(chart);
};

const share = (svg, x) => {
  const box = svg.getBoundingClientRect();
  return (x - box.left) / box.width;
};

const wheel = (chart, event) => {
  if (event.ctrlKey || event.metaKey) chart.zoom(1.002 ** event.deltaY, share(chart.svg, event.clientX));
  else if (event.deltaX || event.shiftKey) chart.pan((event.deltaX || event.deltaY) / chart.width);
  else return;
  event.preventDefault();
};

/** One pointer moves, two zoom. A press that moved far is no click. */
const pointers = (chart) => {
  const { svg } = chart;
  const held = new Map();
  const middle = (places) => places.reduce((a, b) => a + b) / places.length;
  svg.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    held.set(event.pointerId, event.clientX);
    chart.moved = 0;
  });
  svg.addEventListener("pointermove", (event) => {
    if (!held.has(event.pointerId)) return;
    const before = [...held.values()];
    chart.moved += Math.abs(event.clientX - held.get(event.pointerId));
    held.set(event.pointerId, event.clientX);
    if (chart.moved > 4) svg.setPointerCapture(event.pointerId);
    const now = [...held.values()];
    chart.pan((middle(before) - middle(now)) / chart.width);
    if (now.length > 1) chart.zoom(Math.abs(before[0] - before[1]) / Math.max(1, Math.abs(now[0] - now[1])), share(svg, middle(now)));
  });
  for (const name of ["pointerup", "pointercancel"]) svg.addEventListener(name, (event) => held.delete(event.pointerId));
};

const keys = (chart, event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const moves = { ArrowLeft: () => chart.pan(-0.2), ArrowRight: () => chart.pan(0.2) };
  const steps = {
    ArrowLeft: () => chart.step(-1), ArrowRight: () => chart.step(1),
    ArrowUp: () => chart.cross(-1), ArrowDown: () => chart.cross(1),
    Home: () => chart.step(-Infinity), End: () => chart.step(Infinity),
  };
  const { focused, centre } = chart;
  const acts = {
    ...(event.shiftKey ? moves : steps),
    "+": () => chart.zoom(0.7, centre), "=": () => chart.zoom(0.7, centre), "-": () => chart.zoom(1 / 0.7, centre), 0: () => chart.whole(),
    ...(focused && { Enter: () => chart.act(focused), " ": () => chart.act(focused), Escape: () => chart.svg.focus() }),
  };
  if (!acts[event.key]) return;
  acts[event.key]();
  event.preventDefault();
};
