"use strict";
// The review page. What comes from an article is put on the page as text, never as HTML.
const review = (() => {
  const KINDS = ["quantities", "times", "organizations", "facts"];
  const ONE = ["quantity", "time", "organization", "fact"];
  const byId = (id) => document.getElementById(id);
  let index = JSON.parse(byId("index").textContent);
  const parsed = new Map();
  const state = {
    at: -1, // the article that is shown; -1 is the overview
    hidden: new Set(),
    rule: -1,
    code: "",
    changed: false,
    query: "",
    selected: null, // [side, record id]
  };

  /** An element with properties and children; strings become text. */
  function el(tag, props, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(props || {})) {
      if (name === "class") made.className = value;
      else if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
      else if (value === true) made.setAttribute(name, "");
      else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
    }
    made.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
    return made;
  }

  function svg(tag, props, ...children) {
    const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(props || {})) made.setAttribute(name, value);
    made.append(...children);
    return made;
  }

  const number = (value) => value.toLocaleString("en");
  const word = (name) => index.words[name] || name;

  /** Rows of words, of which an article holds only the places in the index. */
  function rows(places, width) {
    const all = (places || []).map((place) => index.strings[place]);
    return Array.from({ length: all.length / width }, (_, i) => all.slice(i * width, (i + 1) * width));
  }

  function article(i) {
    if (!parsed.has(i)) parsed.set(i, JSON.parse(byId(`a${i}`).textContent));
    return parsed.get(i);
  }

  // Which articles are listed

  function listed() {
    const query = state.query.toLowerCase();
    return index.articles
      .map((one, i) => i)
      .filter((i) => {
        const one = index.articles[i];
        return (
          (!query || one.id.toLowerCase().includes(query)) &&
          (state.rule < 0 || one.rules.includes(state.rule)) &&
          (!state.code || one.codes.includes(state.code)) &&
          (!state.changed || one.changes > 0)
        );
      });
  }

  function drawList() {
    const shown = listed();
    byId("list").replaceChildren(
      ...shown.map((i) => {
        const one = index.articles[i];
        const counts = one.counts.map((count, k) => el("span", { class: `count k${k}`, title: KINDS[k] }, String(count)));
        return el(
          "button",
          { class: "item", "data-at": i, "aria-current": i === state.at ? "true" : false, onclick: () => open(i) },
          el("span", { class: "name" }, one.id),
          el("span", { class: "counts" }, ...counts, one.changes ? el("span", { class: "badge", title: "differences" }, String(one.changes)) : null),
        );
      }),
    );
    byId("shown").textContent =
      shown.length === index.articles.length
        ? `${number(shown.length)} article${shown.length === 1 ? "" : "s"}`
        : `${number(shown.length)} of ${number(index.articles.length)} articles`;
  }

  function filterChanged() {
    drawList();
    if (state.at >= 0) drawArticle();
    else drawOverview();
  }

  function setRule(rule) {
    state.rule = rule;
    byId("rule").value = String(rule);
    filterChanged();
  }

  // Plots

  /** Bars, one a year. */
  function yearsPlot(counts) {
    const years = Object.keys(counts).map(Number).sort((a, b) => a - b);
    if (!years.length) return null;
    // What lies far off (an anniversary of 1850) is counted at the edge, or the bars would have no width.
    const all = years.flatMap((year) => Array(Math.min(counts[year], 50)).fill(year));
    const first = Math.max(years[0], all[Math.floor(all.length * 0.02)] - 5);
    const last = Math.min(years[years.length - 1], all[Math.ceil(all.length * 0.98) - 1] + 5);
    const bars = new Map();
    for (const year of years) {
      const at = Math.min(Math.max(year, first), last);
      bars.set(at, (bars.get(at) || 0) + counts[year]);
    }
    const most = Math.max(...bars.values());
    const step = Math.min(320 / (last - first + 1), 18);
    const drawn = svg("svg", { viewBox: "0 0 320 74", class: "plot years", role: "img", "aria-label": `Years from ${years[0]} to ${years[years.length - 1]}` });
    for (const [year, count] of bars) {
      const height = Math.max(2, (count / most) * 52);
      const edge = (year === first && years[0] < first) || (year === last && years[years.length - 1] > last);
      const bar = svg("rect", { x: (year - first) * step, y: 56 - height, width: Math.max(step - 1, 1), height, class: edge ? "edge" : "" });
      bar.append(svg("title", {}, `${year === first && years[0] < first ? "up to " : ""}${year}${year === last && years[years.length - 1] > last ? " and later" : ""}: ${count}`));
      drawn.append(bar);
    }
    const label = (x, anchor, words) => svg("text", { x, y: 70, "text-anchor": anchor }, words);
    drawn.append(label(0, "start", String(first)));
    if (last > first) drawn.append(label((last - first + 1) * step, "end", String(last)));
    return el("figure", {}, el("figcaption", {}, "Years"), drawn);
  }

  /** One line of dots a unit, on a logarithmic scale. */
  function amountsPlot(amounts) {
    const units = new Map();
    for (const [unit, value] of amounts) {
      const size = Number(value);
      if (!(size > 0)) continue;
      if (!units.has(unit)) units.set(unit, []);
      units.get(unit).push([size, value]);
    }
    const rows = [...units].sort((a, b) => b[1].length - a[1].length).slice(0, 6);
    if (!rows.length) return null;
    const logs = rows.flatMap(([, values]) => values.map(([size]) => Math.log10(size)));
    const low = Math.floor(logs.reduce((a, b) => Math.min(a, b)));
    const high = Math.max(Math.ceil(logs.reduce((a, b) => Math.max(a, b))), low + 1);
    const height = rows.length * 16 + 18;
    const drawn = svg("svg", { viewBox: `0 0 320 ${height}`, class: "plot amounts", role: "img", "aria-label": "Amounts by unit" });
    const x = (log) => 84 + ((log - low) / (high - low)) * 228;
    const every = Math.ceil((high - low) / 5);
    for (let power = low; power <= high; power += every) {
      drawn.append(svg("line", { x1: x(power), x2: x(power), y1: 0, y2: height - 14 }));
      drawn.append(svg("text", { x: x(power), y: height - 2, "text-anchor": "middle" }, power >= 0 && power < 4 ? String(10 ** power) : `1e${power}`));
    }
    rows.forEach(([unit, values], row) => {
      const short = [...unit].length > 11 ? [...unit].slice(0, 10).join("") + "…" : unit;
      const label = svg("text", { x: 76, y: row * 16 + 12, "text-anchor": "end" }, short);
      label.append(svg("title", {}, `${unit}: ${values.length}`));
      drawn.append(label);
      const places = new Map(); // those that fall on one another are one dot, and a darker one
      for (const [size, value] of values) {
        const place = Math.round(x(Math.log10(size)));
        if (!places.has(place)) places.set(place, []);
        places.get(place).push(value);
      }
      for (const [place, there] of places) {
        const dot = svg("circle", { cx: place, cy: row * 16 + 8, r: 3.5, "fill-opacity": 1 - 0.6 ** there.length });
        const different = [...new Set(there)];
        dot.append(svg("title", {}, `${different.slice(0, 5).join(", ")}${different.length > 5 ? " …" : ""} ${unit}${there.length > 1 ? ` (${there.length})` : ""}`));
        drawn.append(dot);
      }
    });
    return el("figure", {}, el("figcaption", {}, "Amounts, by unit (logarithmic)"), drawn);
  }

  function plots(articles) {
    const years = {};
    for (const one of articles) for (const [year, count] of Object.entries(one.years)) years[year] = (years[year] || 0) + count;
    const both = [yearsPlot(years), amountsPlot(articles.flatMap((one) => one.amounts))].filter(Boolean);
    return both.length ? el("div", { class: "plots" }, ...both) : null;
  }

  // The overview

  function table(head, rows, textColumns = 1) {
    const cell = (tag) => (value, i) => el(tag, { class: i < textColumns ? "" : "number" }, value);
    return el(
      "div",
      { class: "scroll" },
      el("table", {}, el("thead", {}, el("tr", {}, ...head.map(cell("th")))), el("tbody", {}, ...rows.map((row) => el("tr", {}, ...row.map(cell("td")))))),
    );
  }

  function drawOverview() {
    closePanel();
    const shown = listed().map((i) => index.articles[i]);
    const totals = KINDS.map((kind, k) => [kind, number(shown.reduce((sum, one) => sum + one.counts[k], 0))]);
    const parts = [el("h1", {}, index.title)];
    if (index.note) parts.push(el("p", { class: "note" }, index.note));
    if (index.summary) parts.push(...summaryParts());
    if (index.score) {
      parts.push(el("h2", {}, "Score"), table(["kind", "gold", "found", "precision", "recall", "F1"], index.score));
    }
    if (shown.length) parts.push(el("h2", {}, "Records"), table(["kind", "records"], totals));
    parts.push(plots(shown));
    if (index.rules.length && shown.length) {
      const order = index.rules.map((rule, i) => i).sort((a, b) => index.rules[b][2] - index.rules[a][2]);
      parts.push(
        el("h2", {}, "Rules"),
        table(
          ["rule", "what it reads", "records"],
          order.map((i) => {
            const [name, doc, count] = index.rules[i];
            return [el("button", { class: "go", onclick: () => setRule(i) }, name), doc, number(count)];
          }),
          2,
        ),
      );
    }
    byId("main").replaceChildren(...parts.filter(Boolean));
    byId("main").scrollTop = 0;
    mark();
  }

  function summaryParts() {
    const summary = index.summary;
    const told = `${number(summary.changes)} ${summary.changes === 1 ? "difference" : "differences"} in ${number(summary.articles.changed)} of ${number(Math.max(summary.articles.before, summary.articles.after))} articles`;
    const classes = [...new Set(Object.values(summary.totals).flatMap((one) => Object.keys(one)))].filter((name) => !["changes", "before", "after"].includes(name));
    const kinds = Object.keys(summary.totals).filter((kind) => summary.totals[kind].changes || KINDS.includes(kind));
    const rows = kinds.map((kind) => {
      const one = summary.totals[kind];
      return [kind, ...["before", "after", "changes", ...classes].map((name) => (one[name] ? number(one[name]) : ""))];
    });
    const groups = summary.groups.map((group) =>
      el(
        "details",
        { class: "group", open: summary.groups.indexOf(group) < 3 },
        el("summary", {}, el("b", {}, group.rule), ` ${number(group.changes)} of ${group.kind}`),
        ...group.classes.flatMap((one) => [
          el("h3", { class: one.classes[0] }, `${one.classes.map(word).join(" + ")} ${number(one.changes)}`),
          ...one.samples.map(sample),
        ]),
      ),
    );
    return [
      el("p", {}, told, summary.only_rule_differs ? `; ${number(summary.only_rule_differs)} records are the same, by another rule` : ""),
      table(["kind", index.sides[0] || "before", index.sides[1] || "after", "differ", ...classes.map(word)], rows),
      ...(groups.length ? [el("h2", {}, "By rule"), ...groups] : []),
    ];
  }

  function sample(one) {
    const held = one.after || one.before;
    const at = index.articles.findIndex((each) => each.id === one.article);
    // Of a fact only a part is another one; a record is better read as a whole.
    const inParts = one.kind === "facts" && one.fields.length > 0;
    const both = [inParts ? null : one.before, inParts ? null : one.after].map((side) => (side ? `${side.text}  ${side.text ? side.reading : ""}` : null));
    const sentence = one.sentence;
    return el(
      "div",
      { class: "sample" },
      el(
        "div",
        {},
        one.count > 1 ? el("b", {}, `×${one.count} `) : null,
        inParts ? held.text : null,
        both[0] ? el("del", {}, both[0]) : null,
        both[0] && both[1] ? " → " : null,
        both[1] ? el("ins", {}, both[1]) : null,
        " ",
        at >= 0
          ? el("button", { class: "go dim", onclick: () => open(at, [one.after ? 1 : 0, held.id]) }, `${one.article} ${held.start}:${held.end}`)
          : el("span", { class: "dim" }, `${one.article} ${held.start}:${held.end}`),
      ),
      ...(inParts ? one.fields.map((field) => el("div", {}, el("span", { class: "dim" }, `${field.name.replaceAll("_", " ")}: `), el("del", {}, field.before || "null"), " → ", el("ins", {}, field.after || "null"))) : []),
      one.instead ? el("div", { class: "instead" }, one.instead) : null,
      sentence
        ? el("div", { class: "sentence" }, sentence.text.slice(0, cut(sentence, held.start)), el("mark", {}, held.text), sentence.text.slice(cut(sentence, held.end)))
        : null,
    );
  }

  /** Where a code point of the article is in the sentence's own UTF-16 units. */
  const cut = (sentence, offset) => [...sentence.text].slice(0, offset - sentence.start).join("").length;

  // An article

  function open(i, selected) {
    state.at = i;
    state.selected = null;
    byId("side").classList.remove("open");
    drawArticle();
    byId("main").scrollTop = 0;
    if (selected) select(...selected);
  }

  function drawArticle() {
    const one = article(state.at);
    const status = one.changes.reduce((all, change) => {
      for (const [side, id] of [[0, change.b], [1, change.a]]) if (id) all.set(`${side}${id}`, change);
      return all;
    }, new Map());
    const offset = 2 - one.sides.length; // of a single side, it is the later one
    const onlyBefore = one.sides.length === 1 && one.names[0] === index.sides[0] && index.sides.length === 2;
    const panes = one.sides.map((side, s) => pane(one, side, onlyBefore ? 0 : s + offset, status));
    const rest = one.changes.filter((change) => change.k < 0);
    byId("main").replaceChildren(
      el("h1", {}, one.id),
      el("p", { class: "dim" }, [...one.about, one.languages.join(", "), `${number(one.length)} characters`].join(" · ")),
      ...(one.gaps ? [el("p", { class: "note" }, "The text was not given: only what records hold of it is shown.")] : []),
      ...(rest.length ? [el("ul", { class: "rest" }, ...rest.map((change) => el("li", {}, el("b", { class: change.c[0] }, change.c.map(word).join(" + ")), ` ${change.code || "article"}: `, change.v[1] || change.v[0] || "", ...change.f.map(([name, before, after]) => ` ${name}: ${before || "null"} → ${after || "null"}`))))] : []),
      el("div", { class: `panes of${panes.length}` }, ...panes),
      ...[plots([index.articles[state.at]])].filter(Boolean),
    );
    drawCurrent();
    mark();
  }

  function pane(one, side, s, status) {
    const marks = side.records.filter((record) => record.k < 3);
    const facts = side.records.filter((record) => record.k === 3);
    const notes = side.diagnostics.filter((each) => each.at && each.e > each.s);
    const cuts = new Set([0, one.text.length]);
    for (const span of [...marks, ...facts, ...notes]) cuts.add(span.s).add(span.e);
    const points = [...cuts].sort((a, b) => a - b);
    const starts = (spans) => {
      const sorted = [...spans].sort((a, b) => a.s - b.s);
      let next = 0;
      let open = [];
      return (from) => {
        while (next < sorted.length && sorted[next].s <= from) open.push(sorted[next++]);
        open = open.filter((span) => span.e > from);
        return open;
      };
    };
    const [markAt, factAt, noteAt] = [starts(marks), starts(facts), starts(notes)];
    const text = el("div", { class: "text", lang: one.languages[0] || "" });
    for (let p = 0; p + 1 < points.length; p++) {
      const [from, to] = [points[p], points[p + 1]];
      const record = markAt(from)[0];
      const inFacts = factAt(from);
      const note = noteAt(from)[0];
      const classes = [inFacts.length ? "infact" : "", note ? "noted" : ""];
      let piece;
      if (record) {
        const change = status.get(`${s}${record.i}`);
        classes.push("rec", `k${record.k}`, change ? `changed ${change.c[0]}` : "");
        piece = recordSpan(one.text.slice(from, to), record, s, classes);
      } else piece = el("span", { class: classes.join(" ").trim() }, one.text.slice(from, to));
      if (note) piece.title = `${note.code}: ${note.message}`;
      text.append(piece);
      const ending = inFacts.filter((fact) => fact.e === to);
      for (const fact of ending) {
        const change = status.get(`${s}${fact.i}`);
        text.append(recordSpan(fact.i, fact, s, ["rec", "chip", "k3", change ? `changed ${change.c[0]}` : ""]));
      }
    }
    return el(
      "section",
      { class: "pane" },
      one.names.length ? el("h2", {}, one.names[one.sides.length === 2 ? s : 0]) : null,
      text,
      side.diagnostics.length ? el("ul", { class: "diagnostics" }, ...side.diagnostics.map((each) => el("li", {}, el("b", {}, each.code), ` ${each.message}`, each.at ? el("span", { class: "dim" }, ` ${each.at[0]}:${each.at[1]}`) : null))) : null,
    );
  }

  function recordSpan(words, record, s, classes) {
    if (state.rule >= 0 && record.r !== state.rule) classes.push("faint");
    const choose = () => select(s, record.i);
    return el(
      "span",
      {
        class: classes.filter(Boolean).join(" "),
        role: "button",
        tabindex: "0",
        "data-side": s,
        "data-id": record.i,
        "data-s": record.k === 3 ? record.e : record.s,
        "aria-label": `${ONE[record.k]} ${words}`,
        onclick: choose,
        onkeydown: (event) => {
          if (event.key === "Enter" || event.key === " ") {
            event.preventDefault();
            choose();
          }
        },
      },
      words,
    );
  }

  // One record

  function find(s, id) {
    const one = article(state.at);
    const side = one.sides[one.sides.length === 2 ? s : 0];
    return side ? side.records.find((record) => record.i === id) : undefined;
  }

  function select(s, id) {
    const record = find(s, id);
    if (!record) return;
    state.selected = [s, id];
    drawPanel(record, s);
    mark();
    const at = spansOf(s, id)[0];
    if (at) at.scrollIntoView({ block: "nearest" });
  }

  const spansOf = (s, id) => document.querySelectorAll(`#main [data-id="${CSS.escape(id)}"][data-side="${s}"]`);

  function mark() {
    for (const each of document.querySelectorAll(".selected, .partner")) each.classList.remove("selected", "partner");
    if (state.selected) {
      const [s, id] = state.selected;
      for (const each of spansOf(s, id)) each.classList.add("selected");
      const change = changeOf(s, id);
      const partner = change && (s ? change.b : change.a);
      if (partner) for (const each of spansOf(1 - s, partner)) each.classList.add("partner");
    }
    for (let k = 0; k < 4; k++) byId("main").classList.toggle(`no${k}`, state.hidden.has(k));
  }

  const changeOf = (s, id) => article(state.at).changes.find((each) => each.k === "qtof".indexOf(id[0]) && (s ? each.a : each.b) === id);

  function drawPanel(record, s) {
    const one = article(state.at);
    const words = one.text.slice(record.s, record.e);
    const rule = index.rules[record.r];
    const change = changeOf(s, record.i);
    const refs = [
      ...(record.refs || []),
      ...one.sides[one.sides.length === 2 ? s : 0].records.filter((each) => (each.refs || []).includes(record.i)).map((each) => each.i),
    ];
    const parts = [
      el("h2", {}, el("span", { class: `dot k${record.k}` }), `${ONE[record.k]} ${record.i}`),
      el("p", { class: "words" }, words),
      el("p", {}, el("b", {}, record.v), el("span", { class: "dim" }, `  ${record.at[0]}:${record.at[1]}`)),
    ];
    if (change) {
      parts.push(
        el("h3", { class: change.c[0] }, change.c.map(word).join(" + ")),
        change.c.length && change.v[0] && change.v[1] && change.v[0] !== change.v[1] ? el("p", {}, el("del", {}, change.v[0]), " → ", el("ins", {}, change.v[1])) : null,
        change.n ? el("p", { class: "instead" }, change.n) : null,
        change.f.length ? table(["field", index.sides[0] || "before", index.sides[1] || "after"], change.f, 3) : null,
      );
    }
    parts.push(
      el("h3", {}, "Rule"),
      rule
        ? el("p", {}, el("button", { class: "go", title: "only articles with this rule", onclick: () => setRule(record.r) }, rule[0]), rule[1] ? el("span", { class: "dim" }, ` ${rule[1]}`) : null)
        : el("p", { class: "dim" }, "none is named"),
    );
    const [pieces, losers] = [rows(record.x, 3), rows(record.l, 3)];
    if (pieces.length) {
      parts.push(
        el("h3", {}, "Made from"),
        el("ul", { class: "pieces" }, ...pieces.map(([name, text, meaning]) => el("li", {}, el("span", { class: "dim" }, `${name}: `), text, meaning ? el("span", { class: "dim" }, `  ${meaning}`) : null))),
      );
    }
    if (losers.length) {
      parts.push(el("h3", {}, "Lost to it"), el("ul", { class: "pieces" }, ...losers.map(([text, name, reason]) => el("li", {}, text, el("span", { class: "dim" }, `  ${name}: ${reason}`)))));
    }
    if (refs.length) {
      parts.push(el("h3", {}, record.k === 3 ? "Refers to" : "In"), el("p", {}, ...[...new Set(refs)].map((id) => el("button", { class: "ref", onclick: () => select(s, id) }, label(s, id)))));
    }
    parts.push(el("h3", {}, "Fields"), table(["field", "value"], rows(record.f, 2), 2));
    byId("panel").replaceChildren(el("button", { class: "close", "aria-label": "close", onclick: closePanel }, "×"), ...parts.filter(Boolean));
    byId("panel").hidden = false;
    byId("panel").scrollTop = 0;
  }

  function label(s, id) {
    const record = find(s, id);
    if (!record || record.k === 3) return id;
    return `${id} ${article(state.at).text.slice(record.s, record.e)}`;
  }

  function closePanel() {
    byId("panel").hidden = true;
    state.selected = null;
    mark();
  }

  function drawCurrent() {
    for (const item of document.querySelectorAll(".item")) {
      const current = Number(item.dataset.at) === state.at;
      if (current) {
        item.setAttribute("aria-current", "true");
        item.scrollIntoView({ block: "nearest" });
      } else item.removeAttribute("aria-current");
    }
  }

  // Keys

  function step(by) {
    if (state.at < 0) return;
    const one = article(state.at);
    // Of two sides the later one is walked, with what only the earlier one has in its place.
    const gone = new Set(one.changes.filter((change) => change.b && !change.a).map((change) => change.b));
    const all = [...document.querySelectorAll("#main .rec")]
      .map((each) => [each, each.dataset.side, each.dataset.id, Number(each.dataset.s)])
      .filter(([each, side, id]) => {
        if (state.hidden.has("qtof".indexOf(id[0])) || each.classList.contains("faint")) return false;
        if (state.changed && !each.classList.contains("changed")) return false;
        return one.sides.length === 1 || side === "1" || gone.has(id);
      })
      .filter(([, side, id], i, every) => every.findIndex((other) => other[1] === side && other[2] === id) === i)
      .sort((a, b) => a[3] - b[3]);
    if (!all.length) return;
    const now = state.selected ? all.findIndex(([, side, id]) => side === String(state.selected[0]) && id === state.selected[1]) : -1;
    const [each, side, id] = all[now < 0 ? (by > 0 ? 0 : all.length - 1) : (now + by + all.length) % all.length];
    select(Number(side), id);
    each.scrollIntoView({ block: "center" });
  }

  function stepArticle(by) {
    const shown = listed();
    if (!shown.length) return;
    const now = shown.indexOf(state.at);
    open(shown[now < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(now + by, 0), shown.length - 1)]);
  }

  const KEYS = {
    j: ["next record", () => step(1)],
    k: ["previous record", () => step(-1)],
    n: ["next article", () => stepArticle(1)],
    p: ["previous article", () => stepArticle(-1)],
    o: ["overview", () => overview()],
    c: ["only differences, or all", () => toggleChanged()],
    "/": ["search articles by name", () => byId("query").focus()],
    Escape: ["close", () => (byId("help").open ? byId("help").close() : closePanel())],
    "?": ["these keys", () => (byId("help").open ? byId("help").close() : byId("help").showModal())],
  };

  function overview() {
    state.at = -1;
    byId("side").classList.remove("open");
    drawCurrent();
    drawOverview();
  }

  function toggleChanged() {
    state.changed = !state.changed;
    byId("changed").checked = state.changed;
    filterChanged();
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("input, textarea, select")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const key = KEYS[event.key];
    if (key) {
      event.preventDefault();
      key[1]();
    }
  });

  // The frame

  function build() {
    const kinds = KINDS.map((kind, k) =>
      el(
        "label",
        { class: `kind k${k}` },
        el("input", {
          type: "checkbox",
          checked: true,
          "data-kind": k,
          onchange: (event) => {
            if (event.target.checked) state.hidden.delete(k);
            else state.hidden.add(k);
            mark();
          },
        }),
        kind,
      ),
    );
    document.body.append(
      el(
        "header",
        {},
        el("button", { class: "menu", "aria-label": "articles", onclick: () => byId("side").classList.toggle("open") }, "☰"),
        el("button", { class: "title", onclick: overview }, index.title),
        el("div", { class: "kinds" }, ...kinds),
        el("button", { "aria-label": "light or dark", title: "light or dark", onclick: theme }, "◐"),
        el("button", { "aria-label": "keys", title: "keys", onclick: KEYS["?"][1] }, "?"),
      ),
      el(
        "div",
        { id: "frame" },
        el(
          "nav",
          { id: "side" },
          el("input", { id: "query", type: "search", placeholder: "article", "aria-label": "search articles by name", oninput: (event) => { state.query = event.target.value; drawList(); } }),
          el("select", { id: "rule", "aria-label": "rule", onchange: (event) => setRule(Number(event.target.value)) }),
          el("select", { id: "code", "aria-label": "diagnostic", onchange: (event) => { state.code = event.target.value; filterChanged(); } }),
          el("label", {}, el("input", { id: "changed", type: "checkbox", onchange: toggleChanged }), "only differences"),
          el("div", { id: "shown", class: "dim" }),
          el("div", { id: "list" }),
        ),
        el("main", { id: "main", tabindex: "-1" }),
        el("aside", { id: "panel", hidden: true, "aria-label": "record" }),
      ),
      el("dialog", { id: "help" }, el("h2", {}, "Keys"), table(["key", "does"], Object.entries(KEYS).map(([key, [what]]) => [el("kbd", {}, key), what]), 2), el("button", { onclick: () => byId("help").close() }, "close")),
    );
    drawFilters();
    drawList();
    if (index.articles.length === 1 && !index.summary) open(0);
    else overview();
  }

  function drawFilters() {
    const rules = index.rules.map(([name], i) => [name, i]).sort((a, b) => (a[0] < b[0] ? -1 : 1));
    byId("rule").replaceChildren(el("option", { value: "-1" }, "every rule"), ...rules.map(([name, i]) => el("option", { value: i }, name)));
    byId("code").replaceChildren(el("option", { value: "" }, "every diagnostic, or none"), ...Object.keys(index.codes).map((code) => el("option", { value: code, title: index.codes[code] }, code)));
    byId("changed").parentElement.hidden = !index.sides.length;
  }

  function theme() {
    const dark = document.documentElement.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
    document.documentElement.dataset.theme = dark === "dark" ? "light" : "dark";
  }

  /** Put another index and its articles on the page: what a server sent. */
  function replace(newIndex, articles) {
    index = newIndex;
    parsed.clear();
    articles.forEach((one, i) => parsed.set(i, one));
    Object.assign(state, { rule: -1, code: "", at: 0 });
    const [side, shown] = [byId("side").classList.contains("open"), byId("main").scrollTop];
    drawFilters();
    drawList();
    closePanel();
    open(0);
    byId("side").classList.toggle("open", side);
    byId("main").scrollTop = shown;
  }

  build();
  document.documentElement.dataset.ready = "true";
  return { el, table, replace, index: () => index, byId };
})();
