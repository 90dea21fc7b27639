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
  const error = el("div", { id: "error", class: "error", role: "status" });

  function showFile() {
    const chosen = files[file.value];
    words.hidden = !chosen;
    undo.hidden = !chosen;
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

  function soon() {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 300);
  }

  async function ask() {
    clearTimeout(waiting);
    if (!text.value.trim()) return;
    const mine = ++asked;
    const body = JSON.stringify({
      text: text.value,
      published: published.value || null,
      packs: packs.filter((pack, i) => boxes[i].checked).map((pack) => pack.name),
      edits,
    });
    document.documentElement.dataset.asking = "true";
    let answer;
    try {
      const response = await fetch("/read", { method: "POST", headers: { "Content-Type": "application/json" }, body });
      const told = await response.text();
      try {
        answer = JSON.parse(told);
      } catch {
        answer = { error: told };
      }
    } catch {
      answer = { error: "the server does not answer" };
    }
    if (mine !== asked) return; // a later question is under way
    delete document.documentElement.dataset.asking;
    error.textContent = answer.error || "";
    if (!answer.error) replace({ ...answer.index, live: index().live }, [answer.article]);
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
      undo,
      error,
      el("button", { class: "read", onclick: () => { byId("side").classList.remove("open"); ask(); } }, "read"),
    ),
  );
  byId("side").classList.add("open");
  text.focus();
})();
