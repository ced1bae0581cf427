// The page Search: looks through all that search-data.js holds, anew with each letter that is typed.
//
// It is our own scan. Each piece of writing is folded once (small letters, no accents) and cut into words, and each
// word knows the pieces that have it; what was typed is looked for at the beginnings of all words that there are. Every
// word has to be in a piece, or in what it is part of, such as the company. Where nothing fits, words count that differ
// by one slip of a finger. tests/benchmarks/search.py measures it. Until something is typed the page is an index.
"use strict";
(() => {
  const FEW = 5; // results of a kind that are shown at first
  const MORE = 20; // and with each "show more"
  const PAUSE = 400; // milliseconds without a letter until the number is read aloud and the address is written
  const SLICE = 8; // milliseconds of getting ready in one go, so that the page never stalls
  const SNIPPET = 180; // letters, of which so many stand before the first word that was found:
  const BEFORE = 50;
  const MOST_SLIPS = 12; // words that one mistyped word may stand for
  const SHORTEST_SLIP = 4; // letters: shorter ones are one slip away from half the language

  // How well a word fits, and what that counts for in which place.
  const BEGUN = 2;
  const WHOLE = 3;
  const IN_TITLE = 6;
  const IN_TEXT = 2;
  const AROUND = 2;
  // What all words together count for, side by side.
  const SAME_TITLE = 24;
  const TITLE_BEGINS = 12;
  const PHRASE_IN_TITLE = 10;
  const PHRASE_IN_TEXT = 6;
  const FEW_ENOUGH = 2000; // pieces: with more, nobody looks for a phrase yet, and it would cost 4 ms to look into all

  const INTERVIEW = 2; // its number among the kinds: what questions and notes are part of

  // ── Folding ──

  const LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ς: "σ" };
  const OTHER_LETTERS = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");
  /** Scripts that put no blanks between words: each of their signs is a word. */
  const UNSPACED = "\\u0e00-\\u0eff\\u3040-\\u30ff\\u3400-\\u9fff\\u{20000}-\\u{3ffff}";
  const SIGNS = new RegExp(`[${UNSPACED}]`, "gu");
  const WORD = /[a-z0-9]+[+#]*/gi;
  const ANY_WORD = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+[+#]*`, "gu");

  const isAscii = (text) => !/[^\0-\x7f]/.test(text);

  /** ` how would you use c++ `: what is compared. `+` and `#` stay behind a word, where they are part of it. */
  function fold(text) {
    let plain = text.toLowerCase();
    const ascii = isAscii(plain);
    if (!ascii) {
      plain = text.normalize("NFKD").toLowerCase().replace(/\p{M}+/gu, "");
      plain = plain.replace(OTHER_LETTERS, (letter) => LETTERS[letter]).replace(SIGNS, " $& ");
    }
    if (/[+#]/.test(plain)) plain = plain.replace(/(?<![\p{L}\p{N}+#])[+#]+|[+#]+(?=[\p{L}\p{N}])/gu, " ");
    return ` ${plain.replace(ascii ? /[^a-z0-9+#]+/g : /[^\p{L}\p{N}+#]+/gu, " ").trim()} `;
  }

  const split = (folded) => (folded.length > 2 ? folded.slice(1, -1).split(" ") : []);

  // ── What there is ──

  /** All pieces, newest first, and the words of those that are cut. `groups` are runs of pieces: parts of one thing,
      of which one piece may be the `whole`. */
  function begin({ kinds, questions, groups }) {
    const index = { kinds, pieces: [], groups: [], ready: 0, words: new Map() };
    for (const [page, day, when, about, beside, own] of [...groups].sort(byDay)) {
      const first = index.pieces.length;
      const part = { page, when, about, around: `${about} ${beside} ${when} ${day}`, number: index.groups.length };
      for (const [kind, anchor, title, text, question] of own) {
        const asked = questions[question];
        const whole = kind === INTERVIEW || own.length === 1;
        index.pieces.push({ kind, anchor, title, text, asked, part, whole, inTitle: "", inText: "" });
      }
      index.groups.push({ first, folded: "" });
    }
    return index;
  }

  const byDay = (one, other) => (one[1] < other[1] ? 1 : one[1] > other[1] ? -1 : 0);

  /** Cuts pieces into words until the time is over; whether all are. */
  function prepare(index, until = Infinity) {
    while (index.ready < index.pieces.length) {
      const number = index.ready++;
      const piece = index.pieces[number];
      const group = index.groups[piece.part.number];
      if (number === group.first) {
        note(index.words, (group.folded = fold(piece.part.around)), "around", piece.part.number);
      }
      note(index.words, (piece.inTitle = fold(piece.title)), "title", number);
      note(index.words, (piece.inText = fold(piece.text)), "text", number);
      if (number % 32 === 0 && performance.now() > until) return false;
    }
    return true;
  }

  function note(words, folded, place, number) {
    for (const word of split(folded)) {
      let places = words.get(word);
      if (!places) words.set(word, (places = { title: [], text: [], around: [] }));
      const known = places[place];
      if (known[known.length - 1] !== number) known.push(number);
    }
  }

  // ── Finding ──

  /** What was typed, as terms: what stands together has to be found together. In closed quotes, it is whole words. */
  function read(query) {
    const terms = [];
    for (const [, quoted, end, word] of query.matchAll(/"([^"]*)("?)|([^\s"]+)/g)) {
      const words = split(fold(quoted ?? word));
      if (words.length) terms.push({ words, whole: Boolean(end) });
    }
    return terms;
  }

  /** What is found: the pieces of each kind, the best first, and the terms that they fit. */
  function find(index, query) {
    prepare(index);
    const asked = read(query);
    const found = asked.length ? scan(index, asked) : [];
    if (!asked.length || found.length) return { groups: group(index, found), terms: asked, asked };
    const bent = asked.map((term) => bend(index, term));
    const near = bent.some((term) => term.meant) ? scan(index, bent) : [];
    return { groups: group(index, near), terms: bent, asked };
  }

  /** The numbers of the pieces that fit, the best first, the newest first of those that fit alike. */
  function scan(index, terms) {
    const { pieces } = index;
    const all = pieces.length;
    const scores = new Uint16Array(all);
    const own = new Uint8Array(all); // 1 where a word is in the piece itself, and not only in what it is part of
    let fitting = pieces.keys();
    for (const term of terms) {
      const { title, text, around } = match(index, term);
      const still = [];
      for (const number of fitting) {
        const inside = title[number] * IN_TITLE + text[number] * IN_TEXT;
        const score = inside || around[pieces[number].part.number] * AROUND;
        if (!score) continue;
        if (inside || pieces[number].whole) own[number] = 1;
        scores[number] += score;
        still.push(number);
      }
      fitting = still;
    }
    const phrase = ` ${terms.flatMap((term) => term.words).join(" ")}`;
    const keys = [];
    for (const number of fitting) {
      if (!own[number]) continue;
      const score = scores[number] + praise(pieces[number], phrase, terms.length > 1, fitting.length < FEW_ENOUGH);
      keys.push(score * all + all - 1 - number);
    }
    return Float64Array.from(keys).sort().reverse().map((key) => all - 1 - (key % all));
  }

  /** What it counts for that all words stand side by side. */
  function praise(piece, phrase, several, thoroughly) {
    if (piece.inTitle.startsWith(phrase)) return piece.inTitle.length === phrase.length + 1 ? SAME_TITLE : TITLE_BEGINS;
    if (several && piece.inTitle.includes(phrase)) return PHRASE_IN_TITLE;
    return several && thoroughly && piece.inText.includes(phrase) ? PHRASE_IN_TEXT : 0;
  }

  /** How well a term fits the titles and texts of pieces, and what they are part of, each by number. */
  function match(index, term) {
    const found = {
      title: new Uint8Array(index.pieces.length),
      text: new Uint8Array(index.pieces.length),
      around: new Uint8Array(index.groups.length),
    };
    if (term.words.length > 1) matchPhrase(index, term, found);
    else {
      for (const [word, places] of index.words) {
        const fit = compare(word, term);
        if (!fit) continue;
        for (const place of Object.keys(found)) {
          for (const number of places[place]) if (found[place][number] < fit) found[place][number] = fit;
        }
      }
    }
    return found;
  }

  function compare(word, { words, whole, meant = words }) {
    if (meant.includes(word)) return WHOLE;
    return !whole && meant.some((it) => word.startsWith(it)) ? BEGUN : 0;
  }

  /** Words side by side: where the rarest is that was typed to its end, the folded text is looked at. */
  function matchPhrase({ words, pieces, groups }, { words: typed, whole }, found) {
    const known = (whole ? typed : typed.slice(0, -1)).map((word) => words.get(word));
    if (!known.every(Boolean)) return;
    const often = (places) => places.title.length + places.text.length + places.around.length;
    const rarest = known.reduce((one, other) => (often(other) < often(one) ? other : one));
    const begun = ` ${typed.join(" ")}`;
    const look = (folded) => (folded.includes(`${begun} `) ? WHOLE : !whole && folded.includes(begun) ? BEGUN : 0);
    for (const number of rarest.title) found.title[number] = look(pieces[number].inTitle);
    for (const number of rarest.text) found.text[number] = look(pieces[number].inText);
    for (const number of rarest.around) found.around[number] = look(groups[number].folded);
  }

  /** The pieces by kind, the kind with the best one first. Of all times that a question was asked, the best stands. */
  function group({ pieces }, found) {
    const groups = new Map();
    const seen = new Set();
    for (const number of found) {
      const piece = pieces[number];
      if (piece.asked && seen.has(piece.asked)) continue;
      seen.add(piece.asked);
      if (!groups.has(piece.kind)) groups.set(piece.kind, []);
      groups.get(piece.kind).push(piece);
    }
    return groups;
  }

  // ── Slips of a finger ──

  /** The term, or, where its words are mistyped, one that stands for all words of the journal that it may mean. */
  function bend(index, term) {
    if (term.words.length > 1) return term;
    const [typed] = term.words;
    if (typed.length < SHORTEST_SLIP || /^\p{N}/u.test(typed)) return term;
    const words = [...index.words.keys()].filter((word) => word !== typed && word.length >= typed.length - 1);
    let meant = words.filter((word) => isNear(typed, word, false));
    if (!meant.length && !term.whole) meant = words.filter((word) => isNear(typed, word, true));
    return meant.length ? { ...term, meant: meant.slice(0, MOST_SLIPS) } : term;
  }

  /** Whether one letter too many, too few, wrong, or in the wrong order, makes `typed` the word, or its beginning. */
  function isNear(typed, word, begun) {
    const fits = (one, other) => (begun ? other.startsWith(one) : one === other);
    if (!begun && Math.abs(typed.length - word.length) > 1) return false;
    let at = 0;
    while (at < typed.length && typed[at] === word[at]) at++;
    const [rest, other] = [typed.slice(at + 1), word.slice(at + 1)];
    if (fits(rest, other) || fits(rest, word.slice(at)) || fits(typed.slice(at), other)) return true;
    return typed[at] === word[at + 1] && typed[at + 1] === word[at] && fits(typed.slice(at + 2), word.slice(at + 2));
  }

  // ── Showing ──

  /** What Markdown marks is not shown. */
  function clean(text) {
    return text
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
      .replace(/^[ \t]*(?:#{1,6}|>+|[-*+](?: \[.\])?|\d+[.)])[ \t]+/gm, "")
      .replace(/\*+|`+|~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, "")
      .replace(/\\([!-/:-@[-`{-~])/g, "$1")
      .replace(/\s+/g, " ")
      .trim();
  }

  /** Where the words that were found stand in a text, begin and end of each; not far beyond the first. */
  function locate(text, terms) {
    const list = ({ words, whole, meant }) => (meant ?? [words]).map((row) => ({ row: [row].flat(), whole }));
    const rows = terms.flatMap(list);
    const words = [];
    const found = [];
    for (const { 0: word, index } of text.matchAll(isAscii(text) ? WORD : ANY_WORD)) {
      if (found.length && index > found[0][0] + 2 * SNIPPET) break;
      for (const one of /[^a-zA-Z]/.test(word) ? split(fold(word)) : [word.toLowerCase()]) {
        words.push({ one, from: index });
        const fit = rows.find(({ row, whole }) => endsWith(words, row, whole));
        if (fit) found.push([words[words.length - fit.row.length].from, index + word.length]);
      }
    }
    return found;
  }

  /** Whether the last words are those of a row, the very last one perhaps only begun. */
  function endsWith(words, row, whole) {
    const last = words.slice(-row.length).map((word) => word.one);
    const begun = (at) => !whole && at === row.length - 1 && last[at].startsWith(row[at]);
    return last.length === row.length && row.every((it, at) => last[at] === it || begun(at));
  }

  /** A text as nodes, with what was found in <mark>: never as HTML, since anybody may have written it. */
  function mark(text, places) {
    const nodes = [];
    let end = 0;
    for (const [from, to] of places) {
      if (from < end) continue;
      nodes.push(text.slice(end, from), make("mark", {}, text.slice(from, to)));
      end = to;
    }
    return [...nodes, text.slice(end)];
  }

  /** The part of a text around the first word that was found. */
  function cut(text, terms) {
    const plain = clean(text);
    const places = locate(plain, terms);
    const first = places.length ? Math.max(0, places[0][0] - BEFORE) : 0;
    const from = first && plain.indexOf(" ", first) + 1;
    const far = from + SNIPPET;
    const whole = far >= plain.length;
    const to = whole ? plain.length : Math.max(plain.lastIndexOf(" ", far), places[0]?.[1] ?? 0, from + BEFORE);
    const inside = places.filter((place) => place[0] >= from && place[1] <= to);
    const marked = mark(plain.slice(from, to), inside.map((place) => place.map((at) => at - from)));
    return [from ? "… " : "", ...marked, to < plain.length ? " …" : ""];
  }

  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }

  const count = (number, one, many) => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

  function showPiece(piece, terms) {
    const page = piece.asked ? piece.asked[0] : piece.part.page;
    const href = encodeURI(page) + (piece.anchor && `#${encodeURIComponent(piece.anchor)}`);
    const title = clean(piece.title) || piece.part.about;
    const facts = [
      piece.asked && `Asked ${count(piece.asked[1], "time", "times")}`,
      piece.kind !== INTERVIEW && piece.part.about,
      piece.part.when,
    ];
    return make(
      "li",
      {},
      make("a", { href }, ...mark(title, locate(title, terms))),
      make("span", { class: "meta" }, facts.filter(Boolean).join(" · ")),
      ...(piece.text ? [make("p", {}, ...cut(piece.text, terms))] : []),
    );
  }

  function showGroup(heading, pieces, terms) {
    const list = make("ul", { class: "bank plain" });
    const number = make("span", { class: "meta" }, pieces.length.toLocaleString("en"));
    const section = make("section", { "data-kept": "" }, make("h2", {}, heading, " ", number), list);
    const button = make("button", { type: "button" });
    const below = make("p", { class: "part" }, button);
    const showMore = (number) => {
      const shown = list.children.length;
      list.append(...pieces.slice(shown, shown + number).map((piece) => showPiece(piece, terms)));
      const left = pieces.length - list.children.length;
      button.textContent = `Show ${Math.min(left, MORE)} more`;
      if (!left) below.remove();
      return list.children[shown];
    };
    if (pieces.length > FEW) section.append(below);
    showMore(FEW);
    button.addEventListener("click", () => showMore(MORE).querySelector("a").focus());
    return section;
  }

  function tell({ groups, terms, asked }) {
    const number = [...groups.values()].reduce((sum, pieces) => sum + pieces.length, 0);
    if (!number) return "Nothing has all of these words. Try fewer of them, or only the beginning of one.";
    const explain = ({ meant }, at) => (meant ? `“${meant.join(", ")}” for “${asked[at].words[0]}”` : []);
    const slips = terms.flatMap(explain);
    return `${count(number, "result", "results")}${slips.length ? `, with ${slips.join(" and ")}` : ""}`;
  }

  // ── The page ──

  const field = document.getElementById("query");
  const results = document.getElementById("results");
  const status = document.getElementById("found");
  let index = null;
  let timer = 0;
  let told = "";

  function show() {
    const empty = !read(field.value).length;
    document.getElementById("a-to-z").hidden = !empty;
    if (!index || index.ready < index.pieces.length) return; // it comes by itself when all is ready
    const found = find(index, field.value);
    const shown = [...found.groups].map(([kind, pieces]) => showGroup(index.kinds[kind], pieces, found.terms));
    results.replaceChildren(...shown);
    told = empty ? "" : tell(found);
    clearTimeout(timer);
    timer = setTimeout(settle, PAUSE);
  }

  /** What waits for a pause: a number read aloud with each letter would drown the letters. */
  function settle() {
    clearTimeout(timer);
    if (status.textContent !== told) status.replaceChildren(make("span", { "data-kept": "" }, told));
    const hash = field.value.trim() ? `#q=${encodeURIComponent(field.value.trim())}` : "";
    if (location.hash !== hash) history.replaceState(null, "", hash || location.pathname + location.search);
  }

  /** A query in the address, behind `#` as we write it, or behind `?` as somebody else may. */
  function take() {
    const [hash, search] = [location.hash, location.search].map((it) => new URLSearchParams(it.slice(1)).get("q"));
    const query = hash || search;
    if (!query || query === field.value.trim()) return;
    field.value = query;
    show();
  }

  function clear() {
    field.value = "";
    show();
    settle();
    field.focus();
  }

  /** Arrows go through the results, Enter opens one, Escape clears. */
  function move(event) {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = [field, ...results.querySelectorAll("a, button")];
    const here = stops.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (here < 0) return;
    if (step && stops[here + step]) stops[here + step].focus();
    else if (event.key === "Enter" && here === 0 && stops[1]) stops[1].click();
    else if (event.key === "Escape" && field.value) clear();
    else return;
    event.preventDefault();
  }

  /** Cuts everything into words, between other things, so that typing never waits; then shows what was typed. */
  function getReady() {
    if (!prepare(index, performance.now() + SLICE)) setTimeout(getReady);
    else if (field.value) show();
  }

  function load() {
    if (!window.journalSearch) return void status.replaceChildren("What there is to find could not be loaded.");
    index = begin(window.journalSearch);
    window.journalSearch = null; // it holds as much as the journal
    getReady();
  }

  /** While the journal is being written, the page is patched: what is looked through may be another one. */
  function renew() {
    show();
    const address = new URL(document.querySelector("script[src^='search-data.js']").src);
    const script = make("script", { src: address.href, "data-kept": "" });
    script.addEventListener("load", () => {
      script.remove();
      load();
    });
    document.head.append(script);
  }

  if (field) {
    field.addEventListener("input", show);
    document.addEventListener("keydown", move);
    results.addEventListener("click", settle);
    addEventListener("hashchange", take);
    document.addEventListener("enhance", renew);
    load();
    take();
    if (matchMedia("(hover: hover)").matches) field.focus({ preventScroll: true });
  }

  window.journalFinding = { begin, prepare, find, fold, isNear }; // for tests
})();
