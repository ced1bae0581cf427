// Keeps an open page equal to the journal while somebody writes in it. Only `journal serve` puts it into its pages.
//
// The server sends numbers and never content: when they differ from those of this page, the page is fetched again and
// this document is turned into it node by node, so that scroll, focus, selection, typed text, open folds, animations
// and :target stay. Elements that other scripts add carry `data-kept` and are left alone; `enhance(document)` is
// called after each change, if there is one. `journalLive.morph(old, next)` is open to other scripts.
"use strict";
(() => {
  // ── Morph: one tree into the other, keeping every node that goes on existing ──

  /** Whether each fold was open when the server last said so: a person's own choice is what differs from it. */
  const folds = new WeakMap();

  /** How far behind the last match to look for a node of the same kind; bounds the time for lists without names. */
  const REACH = 16;

  /** Makes the element `old` equal to the element `next`, which is used up. */
  function morph(old, next) {
    const open = foldsOf(next).map(isOpen);
    const shared = findShared(old, next);
    const doomed = new Set();
    turn(old, next, shared, doomed);
    // Removed last: a node that only moves must never leave the document, which would cost its focus and scroll.
    for (const node of doomed) node.remove();
    foldsOf(old).forEach((fold, index) => folds.set(fold, open[index]));
  }

  const isOpen = (fold) => fold.hasAttribute("open");
  const foldsOf = (root) => [...root.querySelectorAll("details, dialog")].filter((fold) => !fold.closest("[data-kept]"));

  /** The old elements whose id is found once in both trees, on elements of one kind: they are kept wherever they go. */
  function findShared(old, next) {
    const olds = groupIds(old);
    const shared = new Map();
    for (const [id, element] of groupIds(next)) {
      if (element && olds.get(id)?.nodeName === element.nodeName) shared.set(id, olds.get(id));
    }
    return shared;
  }

  /** Each id below the root with its element; null where several have it. */
  function groupIds(root) {
    const found = new Map();
    for (const element of root.querySelectorAll("[id]")) {
      const id = element.getAttribute("id");
      if (id) found.set(id, found.has(id) ? null : element);
    }
    return found;
  }

  function turn(old, next, shared, doomed) {
    if (old.nodeType !== Node.ELEMENT_NODE) return turnText(old, next);
    if (old.nodeName === "SCRIPT" && old.src) return; // it has run: its attributes tell nobody anything any more
    if (folds.get(old) === isOpen(next)) next.toggleAttribute("open", isOpen(old));
    for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name);
    copyAttributes(old, next);
    turnChildren(old, next, shared, doomed);
  }

  function copyAttributes(old, next) {
    for (const attribute of next.attributes) {
      // As a node: setAttribute refuses names that the HTML parser lets pass.
      if (old.getAttribute(attribute.name) !== attribute.value) old.setAttributeNode(attribute.cloneNode());
    }
  }

  /** Replaces only the part of a text that differs, so that a selection beside it stays. */
  function turnText(old, next) {
    const from = old.data;
    const to = next.data;
    if (from === to) return;
    const shorter = Math.min(from.length, to.length);
    let head = 0;
    let tail = 0;
    while (head < shorter && from[head] === to[head]) head++;
    while (tail < shorter - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
    old.replaceData(head, from.length - head - tail, to.slice(head, to.length - tail));
  }

  function turnChildren(parent, next, shared, doomed) {
    let was = [...parent.childNodes].filter((node) => !isKept(node));
    let will = [...next.childNodes];
    let after = was.length ? was[was.length - 1].nextSibling : null;

    // Most of a page is equal before and after the change, and is not looked into.
    let head = 0;
    let tail = 0;
    const shorter = Math.min(was.length, will.length);
    while (head < shorter && was[head].isEqualNode(will[head])) head++;
    const rest = shorter - head - (was.length === will.length ? 1 : 0); // then one pair was compared already
    while (tail < rest && was[was.length - 1 - tail].isEqualNode(will[will.length - 1 - tail])) tail++;
    if (tail) after = was[was.length - tail];
    was = was.slice(head, was.length - tail);
    will = will.slice(head, will.length - tail);

    const mates = findMates(was, will, shared);
    const taken = new Set(mates.values());
    for (const node of was) if (!taken.has(node) && !isShared(node, shared)) doomed.add(node);

    const places = new Map(was.map((node, index) => [node, index]));
    const staying = findStaying(will.map((node) => places.get(mates.get(node))).filter((place) => place !== undefined));
    for (const node of will.reverse()) {
      if (!mates.has(node) && holdsShared(node, shared)) mates.set(node, document.importNode(node, false));
      const mate = mates.get(node) ?? node;
      if (!staying.has(places.get(mate))) place(parent, mate, after);
      after = mate;
    }
    for (const [node, mate] of mates) turn(mate, node, shared, doomed);
  }

  /** For each new child the old node that becomes it: by id, else by what it names, else by position and kind. */
  function findMates(was, will, shared) {
    const mates = new Map();
    const free = new Set(was.filter((node) => !isShared(node, shared)));
    const named = new Map();
    for (const node of free) {
      const name = nameOf(node);
      if (!named.has(name)) named.set(name, []);
      named.get(name).push(node);
    }
    for (const node of will) {
      const name = nameOf(node);
      const mate = shared.get(idOf(node)) ?? (name && named.get(name)?.shift());
      if (mate) mates.set(node, mate);
      free.delete(mate);
    }
    const taken = new Set(mates.values());
    const places = new Map(was.map((node, index) => [node, index]));
    let from = 0;
    for (const node of will) {
      for (let at = from; at < was.length && at < from + REACH && !mates.has(node) && !taken.has(was[at]); at++) {
        if (was[at].nodeName === node.nodeName && free.delete(was[at])) mates.set(node, was[at]);
      }
      from = (places.get(mates.get(node)) ?? from - 1) + 1;
    }
    return mates;
  }

  const isKept = (node) => node.nodeType === Node.ELEMENT_NODE && node.hasAttribute("data-kept");
  const idOf = (node) => (node.nodeType === Node.ELEMENT_NODE && node.getAttribute("id")) || null;
  const isShared = (node, shared) => shared.get(idOf(node)) === node;
  const holdsShared = (node, shared) =>
    node.nodeType === Node.ELEMENT_NODE && [...node.querySelectorAll("[id]")].some((one) => shared.has(idOf(one)));

  /** What tells an element without a shared id from its neighbours: the first id or address in it, else its text. */
  function nameOf(node) {
    if (node.nodeType !== Node.ELEMENT_NODE) return null;
    for (const name of ["id", "href", "src", "name"]) {
      const value = (node.hasAttribute(name) ? node : node.querySelector(`[${name}]`))?.getAttribute(name);
      if (value) return `${node.nodeName} ${name} ${value}`;
    }
    return node.textContent && `${node.nodeName} ${node.textContent}`;
  }

  /** The longest growing run in a list of numbers, as a set: if these stay in place, the fewest nodes move. */
  function findStaying(places) {
    const ends = []; // the index of the smallest number that ends a run of one more than this place's length
    const previous = [];
    places.forEach((place, index) => {
      let low = 0;
      let high = ends.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (places[ends[middle]] < place) low = middle + 1;
        else high = middle;
      }
      previous[index] = ends[low - 1];
      ends[low] = index;
    });
    const staying = new Set();
    for (let index = ends[ends.length - 1]; index !== undefined; index = previous[index]) staying.add(places[index]);
    return staying;
  }

  /** Puts a node before another; one that is in the document keeps its focus and scroll on the way. */
  function place(parent, node, before) {
    const moves = node.isConnected && parent.isConnected && node.ownerDocument === parent.ownerDocument;
    if (moves && parent.moveBefore) return parent.moveBefore(node, before);
    if (!moves || node.nodeType !== Node.ELEMENT_NODE) return parent.insertBefore(node, before);
    // Browsers without moveBefore take the node out for a moment.
    const focused = node.contains(document.activeElement) ? document.activeElement : null;
    const selection = focused && [focused.selectionStart, focused.selectionEnd, focused.selectionDirection];
    const scrolled = [node, ...node.querySelectorAll("*")]
      .filter((element) => element.scrollTop || element.scrollLeft)
      .map((element) => [element, element.scrollLeft, element.scrollTop]);
    parent.insertBefore(node, before);
    focused?.focus({ preventScroll: true });
    if (selection && selection[0] != null) focused.setSelectionRange(...selection);
    for (const [element, left, top] of scrolled) element.scrollTo(left, top);
  }

  // ── The page: fetched again and put in place ──

  /** False where the server did not answer; the stream tells of that. */
  async function renewPage() {
    let response;
    let html;
    try {
      response = await fetch(location.href, { cache: "no-store" });
      html = await response.text();
    } catch {
      return false;
    }
    // While somebody writes, a page that is gone is mostly one that is being renamed: its last view is worth keeping.
    say({ page: response.ok ? "" : response.status === 404 ? GONE : FAILED });
    if (response.ok) patch(new DOMParser().parseFromString(html, "text/html")); // whose scripts never run
    return true;
  }

  function patch(next) {
    if (scriptsOf(next) !== scriptsOf(document)) return location.reload();
    keepSheets(next);
    copyAttributes(document.documentElement, next.documentElement); // none is removed: a theme may be written there
    morph(document.head, next.head);
    morph(document.body, next.body);
    window.enhance?.(document);
  }

  const scriptsOf = (page) => [...page.querySelectorAll("script[src]:not([data-kept])")].map((one) => one.src).join(" ");
  const sheetsOf = (page) => [...page.querySelectorAll("link[rel~=stylesheet]")];
  const bare = (link) => link.href.split("?")[0];

  /** Lets the sheets of a fetched page pass for those in use, whose address holds the number of the style. */
  function keepSheets(next) {
    const settled = sheetsOf(document).filter((link) => !isKept(link));
    const used = new Map(settled.map((link) => [bare(link), link.getAttribute("href")]));
    for (const link of sheetsOf(next)) if (used.has(bare(link))) link.setAttribute("href", used.get(bare(link)));
  }

  /** Loads each sheet anew beside the old one, which goes when the new one is there: nothing is ever bare. */
  function renewStyle(number) {
    const last = new Map(sheetsOf(document).map((link) => [bare(link), link]));
    for (const [address, link] of last) {
      if (address.includes("/_live/")) continue;
      const fresh = link.cloneNode();
      fresh.href = `${address}?style=${number}`;
      fresh.setAttribute("data-kept", ""); // from the morph, while two stand for one
      fresh.onload = () => {
        const older = sheetsOf(document).filter((one) => bare(one) === address);
        for (const one of older.slice(0, older.indexOf(fresh))) one.remove();
        fresh.removeAttribute("data-kept");
      };
      fresh.onerror = () => fresh.remove();
      link.after(fresh);
    }
  }

  // ── What the page has, and what the server last said ──

  const { dataset } = document.currentScript;
  /** A number that the page does not tell is NaN, which equals nothing: the page is then fetched once. */
  let have = { run: dataset.run, version: Number(dataset.version), style: Number(dataset.style) };
  let wanted = have;
  let busy = false;

  /** What the server said, or null: that it does not answer. */
  function hear(news) {
    say({ server: news ? "" : STOPPED });
    if (!news) {
      have = {}; // whatever it says next is new
      return;
    }
    wanted = news;
    catchUp();
  }

  async function catchUp() {
    if (busy || document.hidden) return; // a tab that nobody sees waits, and costs the server nothing
    busy = true;
    try {
      while (wanted.run !== have.run || wanted.version !== have.version || wanted.style !== have.style) {
        const aim = wanted; // whatever comes while this is fetched is fetched afterwards, once
        const restarted = aim.run !== have.run;
        const changed = restarted || aim.version !== have.version;
        if (changed && goTo(aim.focus)) return;
        if (restarted || aim.style !== have.style) renewStyle(aim.style);
        if (changed && !(await renewPage())) return;
        have = aim;
        if (changed) scrollTo(aim.focus);
      }
    } finally {
      busy = false;
    }
  }

  // ── ?follow: shows what is being written ──

  const following = new URLSearchParams(location.search).has("follow");
  const inField = () => document.activeElement?.matches("input, textarea, select, [contenteditable]");
  const pathOf = (address) => address.pathname.replace(/\/$/, "/index.html");

  /** Goes to the page of the focus if that is another one, unless somebody is typing here. */
  function goTo(focus) {
    if (!following || !focus || inField()) return false;
    const goal = new URL(focus, location.origin);
    if (goal.origin !== location.origin || pathOf(goal) === pathOf(location)) return false;
    goal.search = "?follow";
    location.replace(goal);
    return true;
  }

  function scrollTo(focus) {
    if (!following || !focus) return;
    const goal = new URL(focus, location.origin);
    const heading = pathOf(goal) === pathOf(location) && document.getElementById(decodeURIComponent(goal.hash.slice(1)));
    if (!heading) return;
    if (inField()) heading.scrollIntoView();
    else location.replace(goal.hash); // and not only scrolled to: :target marks it; but this takes the focus
  }

  // ── The sign in the corner ──

  const STOPPED = "The server has stopped";
  const GONE = "This page is no longer in the journal";
  const FAILED = "The server could not make this page";
  const sign = document.createElement("p");
  sign.id = "live-sign";
  sign.setAttribute("role", "status"); // empty from the beginning: only what changes in it is read aloud
  sign.setAttribute("data-kept", "");
  document.body.append(sign);
  let about = { server: "", page: "" };

  /** Says something about the server or the page; nothing about it with an empty text. */
  function say(more) {
    about = { ...about, ...more };
    const text = about.server || about.page;
    if (sign.textContent !== text) sign.textContent = text;
  }

  // ── The stream: one tab holds it and tells the others ──
  // A browser opens six connections to a server of HTTP/1.1, and a stream takes one for good: with a stream in each,
  // the seventh tab would never load. The lock goes to the next tab by itself when the one that holds it closes.

  const NAME = "journal-live";
  const SOONEST = 250; // milliseconds
  const LATEST = 8000;
  let channel = null;
  let stream = null;
  let retry = 0; // the timer
  let failures = 0;
  let leaving = new AbortController();
  let release = () => {};

  function join() {
    if (!navigator.locks || !window.BroadcastChannel) return open();
    channel = new BroadcastChannel(NAME);
    channel.onmessage = ({ data }) => hear(data);
    leaving = new AbortController();
    const held = () => new Promise((resolve) => {
      release = resolve;
      open();
    });
    navigator.locks.request(NAME, { signal: leaving.signal }, held).catch(() => {}); // left while waiting
  }

  function leave() {
    leaving.abort();
    stream?.close();
    clearTimeout(retry);
    failures = 0;
    channel?.close();
    release();
  }

  function open() {
    clearTimeout(retry);
    stream?.close();
    stream = new EventSource("/_live/events");
    stream.onmessage = ({ data }) => {
      failures = 0;
      tell(JSON.parse(data));
    };
    stream.onerror = () => {
      stream.close();
      if (failures) tell(null); // once is a hiccup, or a restart
      retry = setTimeout(open, Math.min(SOONEST * 2 ** failures++, LATEST));
    };
  }

  function tell(news) {
    channel?.postMessage(news);
    hear(news);
  }

  function comeBack() {
    join();
    wake();
  }

  /** For a tab that slept, and heard nothing meanwhile. */
  async function wake() {
    if (document.hidden) return;
    if (failures) open();
    try {
      hear(await (await fetch("/_live/version", { cache: "no-store" })).json());
    } catch {
      hear(null);
    }
  }

  // A frozen page must not hold the stream, and one in the back/forward cache must hold nothing or it is thrown out.
  addEventListener("pagehide", leave);
  addEventListener("pageshow", ({ persisted }) => persisted && comeBack());
  document.addEventListener("freeze", leave);
  document.addEventListener("resume", comeBack);
  document.addEventListener("visibilitychange", wake);
  addEventListener("online", wake);

  for (const fold of foldsOf(document)) folds.set(fold, isOpen(fold));
  window.journalLive = { morph };
  join();
})();
