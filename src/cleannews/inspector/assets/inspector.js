"use strict";
// The inspector's page. What it knows of kinds, and in a static page the document, stands in the element "setup".

const setup = JSON.parse(document.getElementById("setup").textContent);
const at = name => document.getElementById(name);
const source = new Source(at("source"), at("more"), "option");
let shown = null, here = null, corrections = [], asked = 0;

// ---------------------------------------------------------------------------------------------------- the document

async function ask(path, body) {
  const answer = await fetch(path, body === undefined ? {} : { method: "POST", body });
  const told = await answer.json().catch(() => ({ error: answer.statusText }));
  if (!answer.ok) throw new Error(told.error || answer.statusText);
  return told;
}

async function clean(content, name) {
  at("told").textContent = "Cleaning ...";
  const number = ++asked;
  const query = new URLSearchParams({ as: at("read-as").value, name: name || "" });
  try {
    const told = await ask("api/clean?" + query, content);
    if (number === asked) show(told);
  } catch (error) {
    at("told").textContent = "Not cleaned: " + error.message;
  }
}

function show(told) {
  shown = told;
  corrections = [];
  here = null;
  if (!told.stretches) return;
  shown.starts = [];
  let units = 0, points = 0;
  for (const stretch of told.stretches) {
    shown.starts.push([units, points]);
    units += stretch[TEXT].length;
    points += pointsIn(stretch[TEXT]);
  }
  shown.size = points;
  at("told").textContent = (told.name ? told.name + ": " : "") + Math.round(told.share * 100) + "% of the text taken out";
  redraw();
  drawArticle();
  drawFacts();
  at("json").textContent = told.json;
  draftRule("");
}

function redraw() {
  const stretches = labelled();
  const marked = new Set();
  stretches.forEach((stretch, number) => { if (stretch[RULE] === "marked by you") marked.add(number); });
  source.show(stretches, marked);
  drawLegend(stretches);
  at("marks").replaceChildren(...corrections.map((one, number) => {
    const item = element("li", "", `${one[2]} [${one[0]}:${one[1]}] `);
    const undo = element("button", "link", "undo");
    undo.setAttribute("aria-label", `undo ${one[2]} ${one[0]} to ${one[1]}`);
    undo.addEventListener("click", () => { corrections.splice(number, 1); redraw(); });
    item.append(undo);
    return item;
  }));
}

function drawLegend(stretches) {
  const counts = new Map();
  for (const stretch of stretches) if (stretch[TEXT].trim()) counts.set(stretch[KIND], (counts.get(stretch[KIND]) || 0) + 1);
  at("legend").replaceChildren(...setup.kinds.filter(([kind]) => counts.has(kind)).map(([kind]) => {
    const button = element("button", "cleannews-is-" + kind, `${kind} ${counts.get(kind).toLocaleString("en")}`);
    button.type = "button";
    button.setAttribute("aria-pressed", String(!source.off.has(kind)));
    button.addEventListener("click", () => {
      const on = source.off.has(kind);
      source.toggle(kind, on);
      button.setAttribute("aria-pressed", String(on));
    });
    return button;
  }));
}

function drawArticle() {
  const parts = [];
  const add = (name, text, names) => { if (!text) return; const part = element(name, names, text); part.dir = "auto"; if (shown.language) part.lang = shown.language; parts.push(part); };
  add("h2", shown.title);
  add("p", shown.subtitle, "faint");
  shown.paragraphs.slice(0, 2000).forEach(paragraph => add("p", paragraph));
  if (!parts.length) parts.push(element("p", "faint", "Nothing of the source is a story."));
  at("view-article").replaceChildren(...parts);
}

function drawFacts() {
  const table = element("table");
  const head = element("tr");
  for (const name of ["fact", "value", "read from"]) { const cell = element("th", "", name); cell.scope = "col"; head.append(cell); }
  table.append(head);
  for (const fact of shown.facts) {
    const row = element("tr");
    const value = element("td", "", fact.value);
    value.dir = "auto";
    const place = element("td");
    if (fact.at === null) place.textContent = fact.from;
    else {
      const go = element("button", "link", "stretch: " + shown.stretches[fact.at][KIND]);
      go.addEventListener("click", () => { source.home.focus(); goTo(numberAt(shown.starts[fact.at][1])); });
      place.append(go);
    }
    row.append(element("th", "", fact.name), value, place);
    table.append(row);
  }
  at("view-facts").replaceChildren(table);
}

// ------------------------------------------------------------------------------- positions: characters, as Python counts

function pointsIn(text) {
  let points = text.length;
  for (let place = 0; place < text.length - 1; place++) {
    const code = text.charCodeAt(place);
    if (code >= 0xd800 && code < 0xdc00) { points--; place++; }
  }
  return points;
}

function cutPoints(text, start, end) { return Array.from(text).slice(start, end).join(""); }

// The stretches with the corrections laid over them; without any, those of the document itself.
function labelled() {
  let stretches = shown.stretches.map((stretch, number) => ({ start: shown.starts[number][1], end: number + 1 < shown.starts.length ? shown.starts[number + 1][1] : shown.size, stretch }));
  for (const [start, end, kind] of corrections) {
    const laid = [];
    let placed = false;
    for (const one of stretches) {
      if (one.end <= start || one.start >= end) { laid.push(one); continue; }
      if (one.start < start) laid.push(part(one, one.start, start));
      if (!placed) {
        placed = true;
        const text = stretches.filter(other => other.end > start && other.start < end).map(other => cutPoints(other.stretch[TEXT], Math.max(0, start - other.start), end - other.start)).join("");
        laid.push({ start, end, stretch: [kind, "marked by you", text, Number(keptKinds.has(kind)), 1, ""] });
      }
      if (one.end > end) laid.push(part(one, end, one.end));
    }
    stretches = laid;
  }
  shown.places = stretches.map(one => [one.start, one.end]);
  return stretches.map(one => one.stretch);
}

const keptKinds = new Set(setup.kinds.filter(([, group]) => group === "story" || group === "optional").map(([kind]) => kind));

function part(one, start, end) {
  const stretch = one.stretch.slice();
  stretch[TEXT] = cutPoints(one.stretch[TEXT], start - one.start, end - one.start);
  return { start, end, stretch };
}

function numberAt(point) { return shown.places.findIndex(([start, end]) => start <= point && point < end); }

// --------------------------------------------------------------------------------------------- pointing at a stretch

function tell(number) {
  const stretch = source.stretches[number];
  if (!stretch) return;
  const [start, end] = shown.places[number];
  const list = element("dl");
  const add = (name, value) => { if (value !== "") list.append(element("dt", "", name), element("dd", "", value)); };
  const kind = element("dd");
  kind.append(element("span", "chip cleannews-is-" + stretch[KIND], stretch[KIND]), stretch[KEPT] ? " kept" : " taken out");
  list.append(element("dt", "", "kind"), kind);
  add("reason", stretch[RULE]);
  add("evidence", stretch[EVIDENCE]);
  add("confidence", stretch[SURE] < 1 ? Math.round(stretch[SURE] * 100) + "%" : "certain");
  add("place", `${start} to ${end}`);
  at("reason").replaceChildren(list);
}

function goTo(number) {
  const piece = source.drawUntil(number);
  if (!piece) return;
  source.home.querySelectorAll(".here").forEach(other => { other.classList.remove("here"); other.setAttribute("aria-selected", "false"); });
  source.home.querySelectorAll(`[data-at="${number}"]`).forEach(one => one.classList.add("here"));
  piece.setAttribute("aria-selected", "true");
  source.home.setAttribute("aria-activedescendant", piece.id);
  piece.scrollIntoView({ block: "nearest" });
  here = number;
  tell(number);
  const [start, end] = shown.places[number];
  choose(start, end, source.stretches[number][KIND]);
}

function choose(start, end, kind) {
  at("from").value = start;
  at("to").value = end;
  if (kind) at("kind").value = kind;
  drawChosen();
}

function chosenText() {
  if (!shown || !shown.places) return "";
  const start = Number(at("from").value), end = Number(at("to").value);
  let text = "";
  shown.places.forEach(([first, last], number) => {
    if (last > start && first < end) text += cutPoints(source.stretches[number][TEXT], Math.max(0, start - first), end - first);
  });
  return text;
}

function drawChosen() {
  const text = chosenText();
  at("chosen").textContent = text.length > 2000 ? text.slice(0, 2000) + " ..." : text;
  draftRule(text.trim());
}

at("source").addEventListener("pointerover", event => {
  const piece = event.target.closest(".stretch");
  if (piece) tell(Number(piece.dataset.at));
});
at("source").addEventListener("click", event => {
  const piece = event.target.closest(".stretch");
  if (piece && getSelection().isCollapsed) goTo(Number(piece.dataset.at));
});
at("source").addEventListener("keydown", event => {
  if (!shown || !source.stretches || event.ctrlKey || event.metaKey || event.altKey) return;
  const wanted = (step, fits) => {
    let number = here === null ? (step > 0 ? -1 : source.stretches.length) : here;
    for (number += step; number >= 0 && number < source.stretches.length; number += step)
      if (source.stretches[number][TEXT].trim() && fits(source.stretches[number])) return goTo(number);
  };
  const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
  if (event.key in steps) wanted(steps[event.key], () => true);
  else if (event.key === "n" || event.key === "p") wanted(event.key === "n" ? 1 : -1, stretch => !stretch[KEPT]);
  else if (event.key === "Home") { here = null; wanted(1, () => true); }
  else if (event.key === "End") { here = null; wanted(-1, () => true); }
  else if (event.key === "m" && here !== null) { view("correct"); at("kind").focus(); }
  else return;
  event.preventDefault();
});
document.addEventListener("selectionchange", () => {
  const picked = getSelection();
  if (!shown || picked.isCollapsed || !picked.rangeCount) return;
  const range = picked.getRangeAt(0);
  if (!source.home.contains(range.commonAncestorContainer)) return;
  const start = pointOf(range.startContainer, range.startOffset), end = pointOf(range.endContainer, range.endOffset);
  if (start !== null && end !== null && start < end) choose(start, end, "");
});

function pointOf(node, offset) {
  const piece = node.parentElement && node.parentElement.closest(".stretch");
  if (!piece || node.nodeType !== Node.TEXT_NODE) return null;
  const number = Number(piece.dataset.at);
  return shown.places[number][0] + pointsIn(source.stretches[number][TEXT].slice(0, Number(piece.dataset.start) + offset));
}

// ----------------------------------------------------------------------------------------------------------- the views

const views = ["article", "facts", "json", "correct"];

function view(name) {
  for (const other of views) {
    const tab = at("tab-" + other);
    tab.setAttribute("aria-selected", String(other === name));
    tab.tabIndex = other === name ? 0 : -1;
    at("view-" + other).hidden = other !== name;
  }
}

views.forEach((name, number) => {
  at("tab-" + name).addEventListener("click", () => view(name));
  at("tab-" + name).addEventListener("keydown", event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = views[(number + step + views.length) % views.length];
    view(next);
    at("tab-" + next).focus();
  });
});

// ------------------------------------------------------------------------------------------------- marking and saving

for (const [kind] of setup.kinds) at("kind").append(new Option(kind, kind));
at("kind").value = "end";
at("from").addEventListener("input", drawChosen);
at("to").addEventListener("input", drawChosen);
at("mark").addEventListener("click", () => {
  const start = Number(at("from").value), end = Math.min(Number(at("to").value), shown ? shown.size : 0);
  if (!shown || !(start < end)) return;
  corrections.push([start, end, at("kind").value]);
  redraw();
});

function fileName() {
  const name = (shown.name || shown.title || "story").toLowerCase().replace(/\.[a-z]{2,5}$/, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return name.slice(0, 60) || "story";
}

function labels() {
  const spans = [];
  const stretches = labelled();
  stretches.forEach((stretch, number) => {
    const text = stretch[TEXT], trimmed = text.trim();
    if (!trimmed) return;
    const start = shown.places[number][0] + pointsIn(text.slice(0, text.indexOf(trimmed)));
    const end = start + pointsIn(trimmed);
    const last = spans[spans.length - 1];
    if (last && last[2] === stretch[KIND] && last[1] === start) last[1] = end;
    else spans.push([start, end, stretch[KIND]]);
  });
  return spans;
}

at("save-labels").addEventListener("click", () => {
  if (!shown) return;
  const id = fileName();
  const text = shown.stretches.map(stretch => stretch[TEXT]).join("");
  const document = { id, agency: shown.meta.agency || id, lang: shown.language || "", source: {}, text };
  const gold = { id, segments: labels(), meta: shown.meta };
  save(id + "-labelled.zip", zipped([["docs.jsonl", JSON.stringify(document) + "\n"], ["labels.jsonl", JSON.stringify(gold) + "\n"]]), "application/zip");
});

at("save-golden").addEventListener("click", async () => {
  if (!shown) return;
  const id = fileName();
  try {
    const { files } = await ask("api/golden", JSON.stringify({ corrections }));
    save(id + ".zip", zipped(Object.entries(files).map(([name, data]) => [id + "/" + name, bytesOf(data)])), "application/zip");
  } catch (error) {
    at("told").textContent = "Not saved: " + error.message;
  }
});

// ------------------------------------------------------------------------------------------------------------- a rule

let drafted = "", waiting = 0;

function quoted(text) { return JSON.stringify(text).replace(/\u007f/g, "\\u007F"); }

function draftRule(text) {
  const line = text.split(/[\r\n]/, 1)[0];
  if (at("rule").value !== drafted) return;
  drafted = ['name = "My agency"', "", "[[rules]]", `kind = "${at("kind").value}"`, 'name = "mine.first"',
    `whole = [${quoted(line || "(END)")}]`, `hits = [${quoted(line || "(END)")}]`, "spares = []", ""].join("\n");
  at("rule").value = drafted;
  check();
}

function check() {
  if (setup.static) return;
  clearTimeout(waiting);
  at("verdict").className = "";
  at("verdict").textContent = "Checking ...";
  waiting = setTimeout(async () => {
    const written = at("rule").value;
    try {
      const told = await ask("api/rule", written);
      if (written !== at("rule").value) return;
      at("verdict").className = told.ok ? "good" : "bad";
      at("verdict").textContent = told.ok ? `Good: ${told.rules === 1 ? "1 rule" : told.rules + " rules"}, which would take ${told.takes} of this source` +
        (told.takes ? ": " + told.texts.map(text => JSON.stringify(text)).join(", ") : ".") : told.error;
    } catch (error) {
      at("verdict").className = "bad";
      at("verdict").textContent = error.message;
    }
  }, 250);
}

at("rule").addEventListener("input", check);
at("kind").addEventListener("change", () => draftRule(chosenText().trim()));
at("save-rule").addEventListener("click", () => save("profile.toml", at("rule").value, "application/toml"));

// ------------------------------------------------------- a zip file without compression: what a folder is downloaded as

function zipped(files) {
  const encoder = new TextEncoder(), parts = [], listed = [];
  let place = 0;
  for (const [name, given] of files) {
    const title = encoder.encode(name), content = typeof given === "string" ? encoder.encode(given) : given, sum = crc(content);
    const common = [[20, 2], [0x800, 2], [0, 2], [0, 2], [0x21, 2], [sum, 4], [content.length, 4], [content.length, 4], [title.length, 2], [0, 2]];
    const head = numbers([[0x04034b50, 4], ...common]);
    listed.push(numbers([[0x02014b50, 4], [20, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [place, 4]]), title);
    parts.push(head, title, content);
    place += head.length + title.length + content.length;
  }
  const size = listed.reduce((sum, one) => sum + one.length, 0);
  return new Blob([...parts, ...listed, numbers([[0x06054b50, 4], [0, 2], [0, 2], [files.length, 2], [files.length, 2], [size, 4], [place, 4], [0, 2]])]);
}

function numbers(pairs) {
  const bytes = [];
  for (const [value, width] of pairs) for (let byte = 0; byte < width; byte++) bytes.push(Math.floor(value / 2 ** (8 * byte)) & 255);
  return new Uint8Array(bytes);
}

function crc(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  }
  return ~sum >>> 0;
}

// ---------------------------------------------------------------------------------------------------------- the intake

at("clean").addEventListener("click", () => clean(at("given").value));
at("given").addEventListener("keydown", event => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); clean(at("given").value); }
});
at("given").addEventListener("paste", () => setTimeout(() => clean(at("given").value)));
at("file").addEventListener("change", () => { const [file] = at("file").files; if (file) clean(file, file.name); });
for (const name of ["dragover", "dragenter"]) document.addEventListener(name, event => { event.preventDefault(); at("intake").classList.add("dropping"); });
for (const name of ["dragleave", "drop"]) document.addEventListener(name, () => at("intake").classList.remove("dropping"));
document.addEventListener("drop", event => {
  event.preventDefault();
  if (setup.static) return;
  const [file] = event.dataTransfer.files;
  if (file) clean(file, file.name);
  else {
    const text = event.dataTransfer.getData("text/html") && at("read-as").value === "page" ? event.dataTransfer.getData("text/html") : event.dataTransfer.getData("text/plain");
    if (text) { at("given").value = text; clean(text); }
  }
});

if (setup.static) {
  at("intake").hidden = true;
  at("save-golden").hidden = true;
  at("alone").hidden = false;
  show(setup.document);
} else {
  ask("api/document").then(told => { if (asked) return; if (told.stretches) show(told); else at("given").focus(); }).catch(error => { at("told").textContent = error.message; });
}
