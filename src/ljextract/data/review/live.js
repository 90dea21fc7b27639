"use strict";
// The review page on a server: a text, packs, and a pack's words, read again whenever one of them changes.
(() => {
  const { el, byId, replace, index } = review;
  const { packs, limit } = index().live;
  const edits = {}; // by pack, by file
  let waiting = null;
  let asked = 0;

  const text = el("textarea", { id: "input", "aria-label": "text", placeholder: "Write or paste a text", maxlength: limit, oninput: soon });
  const published = el("input", { id: "published", type: "date", "aria-label": "published", onchange: ask });
  const boxes = packs.map((pack) => el("input", { type: "checkbox", value: pack.name, onchange: ask }));
  const files = packs.flatMap((pack) => Object.keys(pack.files).map((file) => [pack, file]));
  const file = el(
    "select",
    { id: "file", "aria-label": "word file", onchange: showFile },
    el("option", { value: "" }, "edit a word file …"),
    ...files.map(([pack, name], i) => el("option", { value: i }, `${pack.name}: ${name}`)),
  );
  const words = el("textarea", { id: "words", class: "words", hidden: true, "aria-label": "words", spellcheck: "false", oninput: edited });
  const undo = el("button", { hidden: true, onclick: undone }, "as it was");
  const save = el("button", { id: "save", hidden: true, onclick: saved }, "save");
  const note = el("div", { id: "note", role: "status" });
  const error = el("div", { id: "error", class: "error", role: "status" });

  function showFile() {
    const chosen = files[file.value];
    words.hidden = !chosen;
    undo.hidden = !chosen;
    save.hidden = !chosen || !chosen[0].write;
    if (!chosen) return;
    const [pack, name] = chosen;
    words.value = (edits[pack.name] || {})[name] ?? pack.files[name];
    boxes[packs.indexOf(pack)].checked = true;
    ask();
  }

  function edited() {
    const [pack, name] = files[file.value];
    edits[pack.name] = { ...edits[pack.name], [name]: words.value };
    soon();
  }

  function undone() {
    const [pack, name] = files[file.value];
    if (edits[pack.name]) delete edits[pack.name][name];
    showFile();
  }

  async function saved() {
    const [pack, name] = files[file.value];
    const kept = words.value;
    const answer = await send("/save", { pack: pack.name, file: name, was: pack.files[name], words: kept });
    error.textContent = answer.error || "";
    if (answer.error) return;
    pack.files[name] = kept;
    if (edits[pack.name]?.[name] === kept) delete edits[pack.name][name]; // else it was edited again meanwhile
    await ask();
    if (!error.textContent) note.textContent = `saved: ${answer.saved}`;
  }

  function soon() {
    note.textContent = "";
    clearTimeout(waiting);
    waiting = setTimeout(ask, 300);
  }

  async function ask() {
    clearTimeout(waiting);
    if (!text.value.trim()) return;
    const mine = ++asked;
    const chosen = packs.filter((pack, i) => boxes[i].checked).map((pack) => pack.name);
    document.documentElement.dataset.asking = "true";
    const answer = await send("/read", { text: text.value, published: published.value || null, packs: chosen, edits });
    if (mine !== asked) return; // a later question is under way
    delete document.documentElement.dataset.asking;
    error.textContent = answer.error || "";
    if (!answer.error) replace({ ...answer.index, live: index().live }, [answer.article]);
  }

  async function send(where, document) {
    const body = JSON.stringify(document);
    try {
      const response = await fetch(where, { method: "POST", headers: { "Content-Type": "application/json" }, body });
      const told = await response.text();
      try {
        return JSON.parse(told);
      } catch {
        return { error: told };
      }
    } catch {
      return { error: "the server does not answer" };
    }
  }

  document.body.classList.add("islive");
  byId("side").prepend(
    el(
      "div",
      { class: "live" },
      text,
      el("label", { class: "row" }, "published", published),
      packs.length ? el("div", { class: "row" }, ...packs.map((pack, i) => el("label", { title: pack.root }, boxes[i], pack.name))) : null,
      packs.length ? file : null,
      words,
      el("div", { class: "row" }, undo, save),
      note,
      error,
      el("button", { class: "read", onclick: () => { byId("side").classList.remove("open"); ask(); } }, "read"),
    ),
  );
  byId("side").classList.add("open");
  text.focus();
})();
