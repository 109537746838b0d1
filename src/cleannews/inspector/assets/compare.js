"use strict";
// Two runs side by side; an article is drawn when it is opened.

const comparison = JSON.parse(document.getElementById("comparison").textContent);
const at = name => document.getElementById(name);
const ROWS = 50;
let found = [], drawn = 0;

function listing(title, counts) {
  const part = element("div"), list = element("dl");
  part.append(element("h3", "", title));
  for (const [name, number] of counts) {
    const link = element("button", "link", name), cell = element("dt");
    link.addEventListener("click", () => { at("find").value = name; find(); at("h-articles").scrollIntoView(); });
    cell.append(link);
    list.append(cell, element("dd", "", number.toLocaleString("en")));
  }
  part.append(counts.length ? list : element("p", "faint", "none"));
  return part;
}

function sideOf(name, side) {
  const part = element("div");
  part.append(element("h3", "", name));
  if (side.own.length) {
    part.append(element("p", "faint", "taken out here only:"));
    const own = element("div");
    new Source(own, null, null).show(side.own.map(one => [...one.slice(0, 2), one[2].trim() + "\n", ...one.slice(3)]));
    part.append(own);
  }
  const whole = element("div");
  new Source(whole, null, null).show(side.stretches);
  part.append(whole);
  return part;
}

function articleOf(one) {
  const part = element("details"), head = element("summary", "", one.title || one.name);
  head.dir = "auto";
  part.append(head);
  part.addEventListener("toggle", () => {
    if (!part.open || part.childNodes.length > 1) return;
    const fields = element("dl"), pair = element("div", "pair");
    fields.append(element("dt", "", "id"), element("dd", "", one.name));
    for (const [name, before, after] of one.fields) fields.append(element("dt", "", name), element("dd", "", (before || "nothing") + " \u2192 " + (after || "nothing")));
    pair.append(sideOf(comparison.names[0], one.first), sideOf(comparison.names[1], one.second));
    part.append(fields, pair);
  });
  return part;
}

function find() {
  const words = at("find").value.trim().toLowerCase();
  found = comparison.shown.filter(one => !words || haystack(one).includes(words));
  at("which").textContent = `${found.length.toLocaleString("en")} of ${comparison.shown.length.toLocaleString("en")} shown here`;
  at("articles").replaceChildren();
  drawn = 0;
  draw();
}

function haystack(one) {
  const own = side => side.own.map(stretch => stretch[0] + ": " + stretch[1]);
  const text = one.fields.map(([name]) => name);
  return [one.name, one.title, ...text, ...own(one.first), ...own(one.second)].join("\n").toLowerCase();
}

function draw() {
  at("articles").append(...found.slice(drawn, drawn + ROWS).map(articleOf));
  drawn = Math.min(found.length, drawn + ROWS);
  at("rest").hidden = drawn >= found.length;
}

at("told").textContent = comparison.names.join(" and ");
for (const [name, value] of comparison.totals) at("totals").append(element("dt", "", name), element("dd", "", value.toLocaleString("en")));
at("reasons").append(listing("Taken out by the second run only", comparison.counts[1]), listing("Taken out by the first run only", comparison.counts[2]), listing("Fields that differ", comparison.counts[0]));
at("find").addEventListener("input", find);
at("rest").querySelector("button").addEventListener("click", draw);
find();
