// What pages can do beyond being read, and the site's one script: a page without it lacks nothing but these controls.
//
// `enhance(root)` makes the content below `root` work; it may be called again for content that has changed, as live.js
// does after each patch. Controls are there from the beginning, and the style shows them when the script has run: one
// that was hidden by an attribute would lose the focus with each patch. What a control does stands in its attributes:
//   data-copy="ID"  copies the text of the element with this id, and says so in the [role=status] beside the control
//   data-print      prints the article that it stands in, and nothing else of the page
//   aria-keyshortcuts="/"  is what this key leads to, when nobody is writing
"use strict";
(() => {
  const ACTIONS = { copy, print: printAlone };
  const CONTROLS = Object.keys(ACTIONS).map((name) => `[data-${name}]`).join();
  const SHOWN = 4000; // milliseconds that a message stays, so that the same one is read aloud again the next time

  /** Scripts that only some pages have listen for the event, and look after what is theirs below its target. */
  function enhance(root) {
    document.documentElement.toggleAttribute("data-enhanced", true);
    root.dispatchEvent(new Event("enhance", { bubbles: true }));
  }

  // One listener for all, so that content which comes later needs none.
  document.addEventListener("click", ({ target }) => {
    const control = target.closest(CONTROLS);
    for (const name of Object.keys(ACTIONS)) if (control && name in control.dataset) ACTIONS[name](control);
  });

  // A key leads to what names it: to the field of Search on its own page, to that page from all others.
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
    const control = [...document.querySelectorAll(`[aria-keyshortcuts="${CSS.escape(event.key)}"]`)].pop();
    if (!control) return;
    event.preventDefault();
    if (control.matches("a")) return control.click();
    control.focus();
    control.select();
  });

  async function copy(control) {
    const source = document.getElementById(control.dataset.copy);
    const done = (await write(textOf(source))) || writeBySelection(source);
    say(control, done ? "Copied" : "This browser does not allow it. The text is selected: copy it with the keyboard.");
  }

  /** What a person reads there, in plain text: blocks with an empty line between them. */
  function textOf(source) {
    const blocks = [...source.children].map((block) => (block.matches("ul") ? listOf(block) : block.textContent));
    return blocks.length ? blocks.join("\n\n") : source.textContent;
  }

  const listOf = (list) => [...list.children].map((item) => `- ${item.textContent}`).join("\n");

  /** False where the browser refuses; `navigator.clipboard` is missing where a page did not come by a safe way. */
  async function write(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  }

  function writeBySelection(source) {
    getSelection().selectAllChildren(source);
    // Without formatting, and exactly as the other way has it.
    const put = (event) => {
      event.clipboardData.setData("text/plain", textOf(source));
      event.preventDefault();
    };
    document.addEventListener("copy", put);
    const done = document.execCommand("copy");
    document.removeEventListener("copy", put);
    return done;
  }

  function say(control, text) {
    const status = control.parentElement.querySelector("[role=status]");
    status.textContent = text;
    setTimeout(() => {
      if (status.textContent === text) status.textContent = "";
    }, SHOWN);
  }

  /** The style prints an article that is marked so without the others. */
  function printAlone(control) {
    const article = control.closest("article");
    article.setAttribute("data-alone", "");
    addEventListener("afterprint", () => article.removeAttribute("data-alone"), { once: true });
    print();
  }

  window.enhance = enhance;
  enhance(document);
})();
