"use strict";
// The report of a run. The sources are packed; those of an article are unpacked when it is opened.

const overview = JSON.parse(document.getElementById("overview").textContent);
const at = name => document.getElementById(name);
const NAME = 0, TITLE = 1, AGENCY = 2, LANGUAGE = 3, DATE = 4, SHARE = 5, CONFIDENCE = 6, FLAGS = 7, TAKEN = 8;
const ROWS = 100;
const articles = overview.articles;
let numbers = [], rowsShown = 0, order = null;

const percent = share => (share * 100).toFixed(1) + "%";
const count = value => typeof value === "number" ? value.toLocaleString("en") : value;

// ----------------------------------------------------------------------------------------------------------- the sources

const unpacked = new Map();
let packed = null;

async function chunkOf(number) {
  packed = packed || JSON.parse(at("packed").textContent);
  const chunk = Math.floor(number / overview.chunk);
  if (!unpacked.has(chunk)) {
    const stream = new Blob([bytesOf(packed[chunk])]).stream().pipeThrough(new DecompressionStream("gzip"));
    unpacked.set(chunk, await new Response(stream).json());
  }
  return unpacked.get(chunk);
}

const source = new Source(at("opened-source"), at("opened-more"), null);
at("opened-source").addEventListener("pointerover", event => {
  const piece = event.target.closest(".stretch");
  if (piece) at("opened-reason").textContent = piece.title;
});

async function open(number) {
  at("opened-title").textContent = articles[number][TITLE] || articles[number][NAME];
  at("opened-reason").textContent = articles[number][NAME];
  at("opened-source").replaceChildren(element("p", "", "Opening ..."));
  at("opened").showModal();
  if (number >= overview.sources) { at("opened-source").replaceChildren(element("p", "", "There was no room for the source of this article.")); return; }
  source.show((await chunkOf(number))[number % overview.chunk]);
}

// ------------------------------------------------------------------------------------------------------------ the tables

function sortable(table, names, rows, draw) {
  const head = element("thead"), line = element("tr");
  names.forEach(([name, key, figure]) => {
    const cell = element("th", figure ? "figure" : "");
    cell.scope = "col";
    if (!key) { cell.textContent = name; line.append(cell); return; }
    const button = element("button", "", name);
    button.type = "button";
    button.addEventListener("click", () => {
      const down = cell.getAttribute("aria-sort") === (figure ? "descending" : "ascending");
      const sign = down === Boolean(figure) ? 1 : -1;
      line.querySelectorAll("th").forEach(other => other.removeAttribute("aria-sort"));
      cell.setAttribute("aria-sort", sign > 0 ? "ascending" : "descending");
      draw((a, b) => { const x = key(a), y = key(b); return sign * (typeof x === "number" ? x - y : String(x).localeCompare(String(y), undefined, { numeric: true })); });
    });
    cell.append(button);
    line.append(cell);
  });
  head.append(line);
  table.replaceChildren(head);
}

function cell(text, names) {
  const made = element("td", names, text);
  if (!names) made.dir = "auto";
  return made;
}

function showReason(kind, rule) {
  at("list").value = "all";
  at("find").value = kind + "|" + rule;
  find();
  at("h-articles").scrollIntoView();
}

function drawReasons(sorted) {
  const rows = overview.reasons.slice();
  if (sorted) rows.sort(sorted);
  const body = element("tbody");
  for (const [kind, rule, stretches, characters, documents, each] of rows.slice(0, 300)) {
    const row = element("tr"), name = element("td"), link = element("button", "link", rule || "(no name)");
    link.addEventListener("click", () => showReason(kind, rule));
    name.append(link);
    const chip = element("td");
    chip.append(element("span", "chip cleannews-is-" + kind, kind));
    row.append(chip, name, cell(count(characters), "figure"), cell(count(stretches), "figure"), cell(count(documents), "figure"), cell(each.toFixed(2), "figure"));
    body.append(row);
  }
  const old = at("reasons").tBodies[0];
  if (old) old.replaceWith(body); else at("reasons").append(body);
}

function drawArticles(more) {
  const body = at("articles").tBodies[0] || at("articles").appendChild(element("tbody"));
  if (!more) { body.replaceChildren(); rowsShown = 0; }
  for (const number of numbers.slice(rowsShown, rowsShown + ROWS)) {
    const one = articles[number], row = element("tr"), title = element("td"), link = element("button", "link", one[TITLE] || one[NAME]);
    link.dir = "auto";
    if (one[LANGUAGE]) link.lang = one[LANGUAGE];
    link.addEventListener("click", () => open(number));
    title.append(link);
    row.append(title, cell(one[AGENCY]), cell(one[LANGUAGE]), cell(one[DATE]), cell(percent(one[SHARE]), "figure"), cell(one[CONFIDENCE].toFixed(2), "figure"), cell(one[FLAGS].join(", ")));
    body.append(row);
  }
  rowsShown = Math.min(numbers.length, rowsShown + ROWS);
  at("rest").hidden = rowsShown >= numbers.length;
}

function find() {
  const list = at("list").value, words = at("find").value.trim().toLowerCase();
  const all = list === "all" ? articles.map((_, number) => number) :
    list.startsWith("flag: ") ? articles.map((_, number) => number).filter(number => articles[number][FLAGS].includes(list.slice(6))) : overview.lists[list];
  numbers = all.filter(number => !words || haystack(number).includes(words));
  if (order) numbers.sort((a, b) => order(articles[a], articles[b]));
  at("which").textContent = `${count(numbers.length)} of ${overview.whole ? "all " : ""}${count(articles.length)} articles` +
    (overview.whole ? "" : ", which were chosen of the run's: the extremes, some of each flag and each reason, and some at random");
  drawArticles(false);
}

const haystacks = [];

function haystack(number) {
  const one = articles[number];
  return haystacks[number] = haystacks[number] || [one[NAME], one[TITLE], one[AGENCY], one[LANGUAGE], ...one[FLAGS], ...Object.keys(one[TAKEN])].join("\n").toLowerCase();
}

// --------------------------------------------------------------------------------------------------------------- the page

at("title").textContent = overview.title;
for (const [name, value] of overview.totals) at("totals").append(element("dt", "", name), element("dd", "", count(value)));
for (const [title, drawing] of overview.plots) {
  const figure = element("figure"), caption = element("figcaption", "", title);
  figure.append(caption);
  const parsed = new DOMParser().parseFromString(drawing || "<svg xmlns='http://www.w3.org/2000/svg'/>", "text/html").querySelector("svg");
  if (parsed) figure.append(document.adoptNode(parsed));
  at("plots").append(figure);
}
sortable(at("reasons"), [["kind", row => row[0]], ["reason", row => row[1]], ["characters", row => row[3], true], ["stretches", row => row[2], true], ["articles", row => row[4], true], ["each", row => row[5], true]], null, drawReasons);
drawReasons();
for (const [kind, rule, , , , each] of overview.suspects) {
  const button = element("button", "cleannews-is-" + kind, `${kind}: ${rule} (${each.toFixed(1)} each)`);
  button.addEventListener("click", () => showReason(kind, rule));
  at("suspects").append(button);
}
if (!overview.suspects.length) at("suspects").append(element("p", "faint", "None takes three or more."));
for (const [flag, number] of overview.flags) {
  const button = element("button", "", `${flag} ${count(number)}`);
  button.addEventListener("click", () => { at("list").value = "flag: " + flag; at("find").value = ""; find(); at("h-articles").scrollIntoView(); });
  at("flags").append(button);
}
if (!overview.flags.length) at("flags").append(element("p", "faint", "No article has one."));
for (const name of [...Object.keys(overview.lists), ...overview.flags.map(([flag]) => "flag: " + flag)]) at("list").append(new Option(name, name));
at("list").prepend(new Option("all", "all"));
at("list").value = Object.keys(overview.lists)[0];
sortable(at("articles"), [["title", one => one[TITLE]], ["agency", one => one[AGENCY]], ["language", one => one[LANGUAGE]], ["date", one => one[DATE]], ["taken out", one => one[SHARE], true], ["confidence", one => one[CONFIDENCE], true], ["flags", one => one[FLAGS].join()]], null, sorted => { order = sorted; find(); });
at("list").addEventListener("change", () => { order = null; find(); });
at("find").addEventListener("input", find);
at("rest").querySelector("button").addEventListener("click", () => drawArticles(true));
find();
