// @ts-check
// What the page does: filters that live in its address, keys, and code that is drawn when it comes into sight. Only text nodes are made of data.
(() => {
  "use strict";

  /** @typedef {[kind: string, text: string]} Token */
  /** @typedef {{ file: number, runs: [number, number][], focus: [number, number, number, number] | null, steps: [number, string][] }} Excerpt */
  /** @type {{ files: { name: string, lines: Record<string, Token[]> }[], excerpts: Excerpt[][] }} */
  const data = JSON.parse(/** @type {HTMLElement} */ (document.getElementById("code")).textContent ?? "");
  const form = /** @type {HTMLFormElement} */ (document.querySelector(".filters"));
  const search = /** @type {HTMLInputElement} */ (form.querySelector("[name=q]"));
  const dialog = /** @type {HTMLDialogElement} */ (document.getElementById("keys"));
  const single = /** @type {HTMLInputElement} */ (document.getElementById("single"));
  const items = /** @type {HTMLDetailsElement[]} */ ([...document.querySelectorAll(".item")]);
  const groups = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".group")]);
  const KEYS = /** @type {const} */ (["severity", "status", "layer", "reason"]);

  // The address is `#E8?severity=critical,high&q=clamp`: the entry that is open, and what is asked for.

  /** @returns {{ id: string, asked: URLSearchParams | null }} */
  function readAddress() {
    const [id = "", query] = location.hash.slice(1).split(/\?(.*)/s);
    return { id: decoded(id), asked: query === undefined ? null : new URLSearchParams(query) };
  }

  /** @param {string} text */
  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  /** @param {string} id */
  function writeAddress(id) {
    const asked = askedFor();
    const query = [...asked].map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`).join("&");
    const hash = `#${encodeURIComponent(id)}${query === "" ? "" : `?${query}`}`;
    history.replaceState(null, "", hash === "#" ? location.href.split("#")[0] : hash);
  }

  const openId = () => items.find((item) => item.open && !item.hidden)?.id ?? "";

  /** What the form asks for. */
  function askedFor() {
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value !== "string" || value.trim() === "") continue;
      asked.set(name, asked.has(name) ? `${asked.get(name)},${value}` : value);
    }
    return asked;
  }

  /** @param {URLSearchParams} asked */
  function ask(asked) {
    for (const field of form.elements) {
      if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement) || field.name === "") continue;
      const value = asked.get(field.name) ?? "";
      if (field.type === "checkbox") /** @type {HTMLInputElement} */ (field).checked = value.split(",").includes(field.value);
      else field.value = value;
    }
  }

  /** @type {WeakMap<Element, string>} */
  const texts = new WeakMap();
  /** @param {HTMLElement} item */
  function textOf(item) {
    let text = texts.get(item);
    if (text === undefined) texts.set(item, (text = `${item.id} ${[...item.querySelectorAll("summary, .body")].map((part) => part.textContent).join(" ")}`.toLowerCase()));
    return text;
  }

  /** Shows what is asked for, and says how much that is. */
  function filter() {
    const asked = askedFor();
    const words = (asked.get("q") ?? "").toLowerCase().split(/\s+/).filter((word) => word !== "");
    const wanted = KEYS.flatMap((key) => (asked.has(key) ? [{ key, values: /** @type {string} */ (asked.get(key)).split(",") }] : []));
    for (const item of items) item.hidden = !(wanted.every(({ key, values }) => values.includes(item.dataset[key] ?? "")) && words.every((word) => textOf(item).includes(word)));
    let shown = 0;
    for (const group of groups) {
      const members = group.querySelectorAll(".item");
      const visible = [...members].filter((item) => !(/** @type {HTMLElement} */ (item).hidden)).length;
      shown += visible;
      group.hidden = visible === 0;
      /** @type {HTMLElement} */ (group.querySelector(".number")).textContent = visible === members.length ? String(visible) : `${visible} of ${members.length}`;
    }
    const isAll = [...asked].length === 0;
    /** @type {HTMLOutputElement} */ (form.querySelector("output")).textContent = isAll ? `${items.length} entries` : `${shown} of ${items.length}${asked.has("reason") ? `, ${asked.get("reason")}` : ""}`;
    /** @type {HTMLElement} */ (form.querySelector(".reset")).hidden = isAll;
    /** @type {HTMLElement} */ (document.getElementById("none")).hidden = shown > 0;
  }

  /** Does as the address says. */
  function follow() {
    const { id, asked } = readAddress();
    if (asked !== null) ask(asked);
    const target = items.find((item) => item.id === id);
    filter();
    if (target?.hidden) {
      ask(new URLSearchParams());
      filter();
    }
    if (target !== undefined) reveal(target);
    else if (asked !== null && id === "") form.scrollIntoView();
  }

  /** @param {HTMLDetailsElement} item */
  function reveal(item) {
    item.open = true;
    draw(item);
    item.scrollIntoView({ block: "start" });
    summaryOf(item).focus({ preventScroll: true });
  }

  /** @param {HTMLElement} item */
  const summaryOf = (item) => /** @type {HTMLElement} */ (item.querySelector("summary"));

  // Code, drawn when it is near.

  const near = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) drawCode(/** @type {HTMLElement} */ (target));
  }, { rootMargin: "800px" });
  const FEW = 20;

  /** A few are drawn at once, so that nothing moves; of many those that are near. @param {HTMLElement} item */
  function draw(item) {
    const blocks = /** @type {HTMLElement[]} */ ([...item.querySelectorAll(".code:empty")]);
    for (const [index, block] of blocks.entries()) index < FEW ? drawCode(block) : near.observe(block);
  }

  /** @param {HTMLElement} block */
  function drawCode(block) {
    near.unobserve(block);
    if (block.firstChild !== null) return;
    const excerpts = data.excerpts[Number(block.dataset.code)] ?? [];
    for (const { file, runs, focus, steps } of excerpts) {
      const { name, lines } = /** @type {typeof data.files[0]} */ (data.files[file]);
      block.append(element("div", "file", name));
      const numbers = runs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
      const indent = Math.min(...numbers.map((number) => indentOf(lines[number] ?? [])));
      const marks = new Map(steps);
      for (const [index, number] of numbers.entries()) {
        if (index > 0 && number !== /** @type {number} */ (numbers[index - 1]) + 1) block.append(element("div", "skipped", "⋯"));
        block.append(row(number, lines[number] ?? [], Number.isFinite(indent) ? indent : 0, focus, marks.get(number)));
      }
    }
  }

  /** How many blanks a line starts with; an empty one says nothing. @param {Token[]} tokens */
  function indentOf(tokens) {
    const line = tokens.map(([, text]) => text).join("");
    return line.trim() === "" ? Infinity : line.length - line.trimStart().length;
  }

  /** @param {number} number @param {Token[]} tokens @param {number} indent @param {Excerpt["focus"]} focus @param {string | undefined} step */
  function row(number, tokens, indent, focus, step) {
    const isHere = focus !== null && focus[0] <= number && number <= focus[2];
    const line = element("div", `row${isHere ? " here" : step === undefined ? "" : " step"}`);
    const gutter = element("u", "", step ?? "");
    if (step !== undefined) gutter.prepend(element("span", "unseen", "step "));
    const code = element("code", "");
    line.append(element("i", "", String(number)), gutter, code);
    const from = isHere && focus[3] > 0 ? (number === focus[0] ? focus[1] - 1 : 0) : Infinity;
    const to = isHere ? (number === focus[2] ? focus[3] - 1 : Infinity) : 0;
    let at = 0;
    for (const [kind, text] of tokens) {
      for (const [part, isMarked] of split(text, from - at, to - at)) {
        const rest = part.slice(Math.max(0, indent - at));
        at += part.length;
        if (rest !== "") code.append(element(isMarked && rest.trim() !== "" ? "mark" : "span", kind, rest));
      }
    }
    return line;
  }

  /** The parts of a text before, within and after what is marked. @param {string} text @param {number} from @param {number} to @returns {[string, boolean][]} */
  function split(text, from, to) {
    const [a, b] = [Math.min(Math.max(from, 0), text.length), Math.min(Math.max(to, 0), text.length)];
    /** @type {[string, boolean][]} */
    const parts = a < b ? [[text.slice(0, a), false], [text.slice(a, b), true], [text.slice(b), false]] : [[text, false]];
    return parts.filter(([part]) => part !== "");
  }

  /** @param {string} name @param {string} kind @param {string} [text] */
  function element(name, kind, text) {
    const made = document.createElement(name);
    if (kind !== "") made.className = kind;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  // Keys.

  /** @param {number} by */
  function move(by) {
    const shown = items.filter((item) => !item.hidden);
    const at = shown.findIndex((item) => item.contains(document.activeElement));
    const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1)];
    if (next === undefined) return;
    summaryOf(next).focus({ preventScroll: true });
    summaryOf(next).scrollIntoView({ block: "nearest" });
  }

  function leave() {
    if (document.activeElement === search) {
      if (search.value === "") search.blur();
      search.value = "";
      return changed();
    }
    const around = document.activeElement?.closest(".item");
    const item = around instanceof HTMLDetailsElement ? around : items.find(({ open, hidden }) => open && !hidden);
    if (item === undefined) return;
    item.open = false;
    summaryOf(item).focus();
  }

  function changed() {
    filter();
    writeAddress(openId());
  }

  /** @type {Record<string, () => void>} */
  const signs = { "/": () => search.select(), j: () => move(1), k: () => move(-1), 0: () => { ask(new URLSearchParams()); changed(); }, "?": () => dialog.showModal() };
  /** @type {Record<string, () => void>} */
  const others = { ArrowDown: () => move(1), ArrowUp: () => move(-1), Escape: leave };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
    const target = /** @type {HTMLElement} */ (event.target);
    const isField = target.matches("input:not([type=checkbox]), select, textarea");
    const isSearch = target === search;
    // Arrows scroll the page unless an entry or the search has the focus.
    const isArrow = event.key.startsWith("Arrow");
    if (isArrow && !(isSearch && event.key === "ArrowDown") && (isField || target.closest(".item > summary") === null)) return;
    if (isSearch && event.key === "Enter") {
      event.preventDefault();
      const exact = items.find(({ id, hidden }) => !hidden && id.toLowerCase() === search.value.trim().toLowerCase());
      const first = exact ?? items.find(({ hidden }) => !hidden);
      if (first !== undefined) reveal(first);
      return;
    }
    const act = others[event.key] ?? (isField || !single.checked ? undefined : signs[event.key]);
    if (act === undefined) return;
    event.preventDefault();
    act();
  });

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, 60);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector(".keys")?.addEventListener("click", () => dialog.showModal());
  addEventListener("hashchange", follow);
  // Does not bubble, and is heard on the way down.
  document.addEventListener("toggle", ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.classList.contains("item")) return;
    if (target.open) draw(target);
    if (target.open || readAddress().id === target.id) writeAddress(target.open ? target.id : openId());
  }, true);

  // On paper: what is open and critical or high, and what the reader has opened, with its code.
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  addEventListener("beforeprint", () => {
    const matters = items.filter(({ dataset }) => ["regressed", "disputed", "open"].includes(dataset.status ?? "") && ["critical", "high"].includes(dataset.severity ?? ""));
    opened = matters.filter(({ open, hidden }) => !open && !hidden);
    for (const item of opened) item.open = true;
    for (const block of document.querySelectorAll(".item[open]:not([hidden]) .code:empty")) drawCode(/** @type {HTMLElement} */ (block));
  });
  addEventListener("afterprint", () => {
    for (const item of opened) item.open = false;
  });

  form.hidden = false;
  follow();
  // Until all is loaded the browser goes where the address points by itself, and takes the focus away.
  addEventListener("load", follow, { once: true });
})();
