"use strict";
// The source drawn stretch by stretch; shared by the inspector and by reports. All text is set as text, never as markup.

const KIND = 0, RULE = 1, TEXT = 2, KEPT = 3, SURE = 4, EVIDENCE = 5;
const LINES_AT_ONCE = 400;
const LONGEST_PIECE = 4000;

function element(name, names, text) {
  const made = document.createElement(name);
  if (names) made.className = names;
  if (text !== undefined) made.textContent = text;
  return made;
}

function reasonOf(stretch) {
  let told = stretch[KIND] + (stretch[RULE] ? ": " + stretch[RULE] : "");
  if (stretch[SURE] < 1) told += ", " + Math.round(stretch[SURE] * 100) + "% sure";
  return stretch[EVIDENCE] ? told + " (" + stretch[EVIDENCE] + ")" : told;
}

// Lines of the source: each a list of pieces [number of the stretch, start in its text, end in its text].
function linesOf(stretches) {
  const lines = [];
  let line = { number: 1, pieces: [] }, number = 1;
  stretches.forEach((stretch, at) => {
    const text = stretch[TEXT];
    let start = 0;
    while (start < text.length) {
      let end = start;
      while (end < text.length && end - start < LONGEST_PIECE && text[end] !== "\n" && text[end] !== "\r") end++;
      if (end > start) line.pieces.push([at, start, end]);
      if (end < text.length && (text[end] === "\n" || text[end] === "\r")) {
        if (text[end] === "\r" && text[end + 1] === "\n") end++;
        end++;
        number++;
        if (line.pieces.length) lines.push(line);
        line = { number, pieces: [] };
      }
      start = end;
    }
  });
  if (line.pieces.length) lines.push(line);
  return lines.filter(one => one.pieces.some(([at, start, end]) => stretches[at][TEXT].slice(start, end).trim()));
}

// Draws the lines, some hundred at a time, as they are scrolled to. `role` is what a stretch is for those who listen.
class Source {
  constructor(home, more, role) {
    this.home = home;
    this.more = more;
    this.role = role;
    this.off = new Set();
    if (more) {
      more.querySelector("button").addEventListener("click", () => this.draw(LINES_AT_ONCE));
      new IntersectionObserver(seen => { if (seen.some(one => one.isIntersecting)) this.draw(LINES_AT_ONCE); }, { rootMargin: "800px" }).observe(more);
    }
  }

  show(stretches, labelled) {
    this.stretches = stretches;
    this.marked = labelled || new Set();
    this.lines = linesOf(stretches);
    this.drawn = 0;
    this.named = new Set();
    this.first = new Map();
    this.home.replaceChildren();
    this.draw(LINES_AT_ONCE);
  }

  draw(count) {
    if (!this.lines || this.drawn >= this.lines.length) return;
    const made = document.createDocumentFragment();
    const end = Math.min(this.lines.length, this.drawn + count);
    for (; this.drawn < end; this.drawn++) made.append(this.line(this.lines[this.drawn]));
    this.home.append(made);
    if (this.more) this.more.hidden = this.drawn >= this.lines.length;
  }

  drawUntil(at) {
    while (!this.first.has(at) && this.drawn < this.lines.length) this.draw(LINES_AT_ONCE);
    return this.first.get(at);
  }

  line(line) {
    const row = element("div", "line");
    row.dir = "auto";
    if (this.role) row.setAttribute("role", "group");
    const number = element("span", "number", String(line.number));
    number.setAttribute("aria-hidden", "true");
    row.append(number);
    for (const [at, start, end] of line.pieces) {
      const stretch = this.stretches[at], text = stretch[TEXT].slice(start, end);
      if (!text.trim()) { row.append(text); continue; }
      row.append(this.piece(at, stretch, text, start));
    }
    return row;
  }

  piece(at, stretch, text, start) {
    const piece = element("span", "stretch cleannews-is-" + stretch[KIND], text);
    if (!stretch[KEPT]) piece.classList.add("out");
    if (this.off.has(stretch[KIND])) piece.classList.add("off");
    if (this.marked.has(at)) piece.classList.add("marked");
    piece.dataset.at = at;
    piece.dataset.start = start;
    piece.title = reasonOf(stretch);
    if (this.role) {
      piece.setAttribute("role", this.role);
      piece.setAttribute("aria-selected", "false");
      piece.id = "stretch-" + at + "-" + start;
      piece.setAttribute("aria-label", stretch[KIND] + ": " + text);
    }
    if (!this.first.has(at)) {
      this.first.set(at, piece);
      if (stretch[KIND] !== "body") piece.dataset.kind = stretch[KIND];
    }
    return piece;
  }

  toggle(kind, on) {
    if (on) this.off.delete(kind); else this.off.add(kind);
    this.home.querySelectorAll(".cleannews-is-" + kind).forEach(piece => piece.classList.toggle("off", !on));
  }
}

function bytesOf(base64) { return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0)); }

function save(name, bytes, type) {
  const link = element("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
