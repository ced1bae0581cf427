// Light or dark, as a person has chosen it in the navigation; what the system says where nothing was chosen.
//
// The one script without `defer`: it runs before anything is painted, so that no page flashes in the other theme.
"use strict";
(() => {
  const NAME = "journal-theme";

  function read() {
    try {
      return localStorage.getItem(NAME) ?? "";
    } catch {
      return ""; // a browser that keeps nothing for this page: the choice holds until the next one
    }
  }

  function write(theme) {
    try {
      if (theme) localStorage.setItem(NAME, theme);
      else localStorage.removeItem(NAME);
    } catch {
      // see above
    }
  }

  function show(theme) {
    document.documentElement.toggleAttribute("data-theme", Boolean(theme));
    if (theme) document.documentElement.dataset.theme = theme;
    const control = document.querySelector("[data-themes]");
    if (control) control.value = theme;
  }

  const showRead = () => show(read());

  document.addEventListener("change", ({ target }) => {
    if (!target.matches("[data-themes]")) return;
    write(target.value);
    show(target.value);
  });
  document.addEventListener("DOMContentLoaded", showRead);
  addEventListener("storage", showRead); // another tab
  addEventListener("pageshow", ({ persisted }) => persisted && showRead());
  showRead();
})();
