// Filters of a list: what each choice would leave, kept in the address. Only pages with a long list have it.
//
// The page has all rows, and a <template> with controls that say in their attributes what there is to choose:
//   data-filters           what the bar with them comes to stand in, beside the template
//   data-rows              a list: its children are rows, but for headings
//   <select name="x">      one value of x: that of [data-x] around the row, else in it; an empty one means its text.
//     data-from="…"        found by this selector instead; data-at: at the places that the row leads to;
//     data-sorted          by the alphabet, and not as they come on the page
//   <input data-has="…">   only rows that are, or have in them, what this selector finds
// A field for words is always there: only rows with all of them, whatever their case and accents.
//   data-whole             what goes while rows are left out, since it tells of all of them
//   data-places            a table by company and stage: a row leads to one of its links, or has their numbers as data-at
// Rows are hidden and never moved, so that a patch of live.js finds the page that it knows; it makes all of them show,
// and the event "enhance" that follows hides them again before anything is painted.
"use strict";
(() => {
  const LATER = 300; // milliseconds without a letter until the address is written: browsers count how often it is

  const BAR = `<details><summary>Filter</summary><div>
    <label>Words <input type="search" name="words" autocomplete="off" spellcheck="false"></label></div></details>
    <p class="actions"><span role="status"></span><button type="button">Show all</button></p>`;

  let bar = null;
  let controls = []; // the field for words is the first
  let rows = []; // { element, list, words, values: for each control a Set of what it may be, is: what it counts as }
  let opened = new Set(); // folds that were opened for what is found in them
  let timer = 0;

  const main = document.querySelector("main");
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const put = (it, name, value) => {
    if (it[name] !== value) it[name] = value; // so that nothing is laid out or read aloud again for nothing
  };
  const findLists = () => [...main.querySelectorAll("[data-rows]:not([data-whole] *)")];
  const isOn = (control) => Boolean(control.type === "checkbox" ? control.checked : control.value.trim());

  /** Puts the bar into the page if it is not there, and reads the rows, which may be others than before. */
  function begin() {
    const place = main.querySelector("[data-filters]");
    if (!place) return;
    if (!bar || !place.contains(bar)) place.append(makeBar(place.querySelector("template")));
    readRows();
    for (const control of controls) if (control.type === "select-one") writeChoices(control);
    show();
  }

  function makeBar(template) {
    bar = document.createElement("search");
    bar.setAttribute("aria-label", "Filter");
    bar.setAttribute("data-kept", "");
    bar.innerHTML = BAR;
    bar.querySelector("div").append(template.content.cloneNode(true));
    controls = [...bar.querySelectorAll("select, input")];
    readAddress();
    return bar;
  }

  // ── What there is ──

  function readRows() {
    const places = readPlaces();
    rows = findLists().flatMap((list) =>
      [...list.children].filter((element) => !element.matches("h2, h3")).map((element) => {
        const at = placesOf(element, places);
        const values = controls.map((control) => new Set(valuesOf(element, control, at)));
        const words = [element.textContent, ...values.flatMap((found) => [...found])].join(" ");
        // A question stands under each of its topics.
        const is = at.length ? element.querySelector("a").getAttribute("href") : element;
        return { element, list, values, words: fold(words), is };
      }),
    );
  }

  function valuesOf(row, { name, dataset }, at) {
    if (dataset.has) return row.matches(dataset.has) || row.querySelector(dataset.has) ? ["on"] : [];
    if ("at" in dataset) return at.map((place) => place[name]).filter(Boolean);
    const from = dataset.from ?? `[data-${name}]`;
    const around = row.closest(from);
    const found = around ? [around] : [...row.querySelectorAll(from)];
    return found.map((it) => it.dataset[name] || it.textContent.trim()).filter(Boolean);
  }

  /** The places of the table by the addresses that its links have, in their order. */
  function readPlaces() {
    const table = main.querySelector("[data-places]");
    const places = new Map();
    for (const link of table?.querySelectorAll("a") ?? []) {
      const cell = link.closest("td");
      places.set(link.getAttribute("href"), {
        company: cell.parentElement.cells[0].textContent,
        stage: table.rows[0].cells[cell.cellIndex].textContent,
        lately: "lately" in link.dataset ? "on" : "",
      });
    }
    return places;
  }

  /** Where a row leads to, or all that it names by their numbers in the table. */
  function placesOf(row, places) {
    if (!places.size) return [];
    const numbered = row.dataset.at && [...places.values()];
    const link = row.querySelector("a")?.getAttribute("href").split("#")[0];
    const found = numbered ? row.dataset.at.split(" ").map((number) => numbered[number]) : [places.get(link)];
    return found.filter(Boolean);
  }

  /** One choice for each value, and for one that nothing has any more but is chosen. */
  function writeChoices(select) {
    const place = controls.indexOf(select);
    const found = new Set(rows.flatMap((row) => [...row.values[place]]));
    const chosen = select.value || select.dataset.wanted || "";
    delete select.dataset.wanted;
    if (chosen) found.add(chosen);
    const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const values = "sorted" in select.dataset ? [...found].sort(compare) : [...found];
    const before = [...select.options].slice(1).map((option) => option.value);
    if (values.join("\n") !== before.join("\n")) {
      select.length = 1;
      for (const value of values) select.add(new Option(value, value));
    }
    select.value = chosen;
    put(select.parentElement, "hidden", values.length < 2 && !chosen);
  }

  // ── What is left ──

  function show() {
    const words = controls.map((control) => (control.type === "search" ? fold(control.value).split(/\s+/) : null));
    const wanted = controls.map((control) => isOn(control) && (control.type === "checkbox" ? "on" : control.value));
    const left = controls.map(() => new Map());
    const lists = new Map(findLists().map((list) => [list, { shown: 0, of: 0 }]));
    const shown = new Set();
    for (const { element, list, values, words: text, is } of rows) {
      const fits = (at) => (words[at] ? words[at].every((word) => text.includes(word)) : values[at].has(wanted[at]));
      const against = [...wanted.keys()].filter((at) => wanted[at] && !fits(at));
      // A choice would leave the rows that nothing but this control is against.
      if (against.length === 0) left.forEach((counts, at) => count(counts, values[at], is));
      else if (against.length === 1) count(left[against[0]], values[against[0]], is);
      const group = lists.get(list);
      group.of++;
      group.shown += against.length ? 0 : 1;
      if (!against.length) shown.add(is);
      put(element, "hidden", against.length > 0);
    }
    const active = wanted.some(Boolean);
    controls.forEach((control, at) => tellCounts(control, left[at]));
    main.toggleAttribute("data-filtered", active);
    showGroups(lists, active);
    const of = new Set(rows.map((row) => row.is)).size;
    tell(active ? `${shown.size.toLocaleString("en")} of ${of.toLocaleString("en")} shown` : "");
  }

  function count(counts, values, is) {
    for (const value of values) {
      if (!counts.has(value)) counts.set(value, new Set());
      counts.get(value).add(is);
    }
  }

  function tellCounts(control, counts) {
    if (control.type === "checkbox") {
      put(control.parentElement.querySelector("span"), "textContent", String(counts.get("on")?.size ?? 0));
      const some = control.checked || rows.some((row) => row.values[controls.indexOf(control)].size);
      put(control.parentElement, "hidden", !some);
    }
    for (const option of [...(control.options ?? [])].slice(1)) {
      put(option, "text", `${option.value} (${counts.get(option.value)?.size ?? 0})`);
      put(option, "disabled", !counts.has(option.value) && !option.selected);
    }
  }

  /** Headings with nothing below them go; the others, and folds, say how much is left, and folds open for it. */
  function showGroups(lists, active) {
    const groups = new Map();
    for (const [list, { shown, of }] of lists) {
      for (let group = list; group !== main; group = group.parentElement) {
        if (group !== list && !group.matches("section, details")) continue;
        const sum = groups.get(group) ?? { shown: 0, of: 0 };
        groups.set(group, { shown: sum.shown + shown, of: sum.of + of });
      }
    }
    for (const [group, { shown, of }] of groups) {
      put(group, "hidden", active && !shown);
      const head = group.querySelector(":scope > :is(h2, summary)");
      if (!head || !active || shown === of) head?.removeAttribute("data-shown");
      else put(head.dataset, "shown", `${shown} shown`);
      if (group.nodeName === "DETAILS") openFor(group, active && shown > 0);
    }
  }

  function openFor(group, found) {
    if (found && !group.open && !opened.has(group)) {
      opened.add(group);
      group.open = true;
    } else if (!found && opened.delete(group)) {
      group.open = false;
    }
  }

  function tell(text) {
    put(bar.querySelector("[role=status]"), "textContent", text);
    put(bar.querySelector("button"), "hidden", !text);
  }

  // ── The address ──

  function readAddress() {
    const asked = new URLSearchParams(location.search);
    for (const control of controls) {
      const value = asked.get(control.name) ?? "";
      if (control.type === "checkbox") control.checked = Boolean(value);
      else if (control.type === "search") control.value = value;
      else control.dataset.wanted = value;
    }
    const open = controls.some(isAsked) || matchMedia("(min-width: 64rem)").matches;
    bar.querySelector("details").toggleAttribute("open", open);
  }

  const isAsked = (control) => isOn(control) || control.dataset.wanted;

  function writeAddress() {
    clearTimeout(timer);
    const address = new URL(location.href);
    for (const control of controls) {
      if (isOn(control)) address.searchParams.set(control.name, control.type === "checkbox" ? "1" : control.value);
      else address.searchParams.delete(control.name);
    }
    try {
      if (address.href !== location.href) history.replaceState(history.state, "", address);
    } catch {
      // a browser that lets no page from disk do so: the list is filtered all the same
    }
  }

  // ── What people do ──

  function clear() {
    for (const control of controls) {
      control.checked = false;
      control.value = "";
    }
    show();
    writeAddress();
  }

  document.addEventListener("input", ({ target }) => {
    if (!controls.includes(target)) return;
    show();
    clearTimeout(timer);
    timer = setTimeout(writeAddress, LATER);
  });
  document.addEventListener("change", ({ target }) => controls.includes(target) && writeAddress());
  document.addEventListener("click", ({ target }) => {
    if (!bar?.contains(target) || !target.closest("button")) return;
    clear();
    bar.querySelector("summary").focus(); // the button is gone
  });
  // A link on the page may lead to a row that is left out.
  addEventListener("hashchange", () => {
    const goal = document.querySelector(":target");
    if (!bar || !goal?.closest("[hidden]")) return;
    clear();
    // All is laid out for a moment, and keeps the size that it then has: so the goal stays where it is found.
    const sections = document.querySelectorAll(".filters ~ section");
    for (const section of sections) section.style.contentVisibility = "visible";
    goal.scrollIntoView();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        for (const section of sections) section.removeAttribute("style");
        goal.scrollIntoView();
      }),
    );
  });
  document.addEventListener("enhance", begin);
  begin();
})();
