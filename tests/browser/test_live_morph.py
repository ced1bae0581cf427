"""The morph of live.js: what comes out is the new document, what goes on existing is the same node."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from documents import Author
from live_site import LiveSite
from playwright.sync_api import Page

ORACLE = Path(__file__).parent / "node_modules/idiomorph/dist/idiomorph.js"

PREPARE = """() => {
    window.parse = (html) => new DOMParser().parseFromString(html, "text/html").body.firstElementChild;
    window.show = (html) => {
        document.getElementById("arena")?.remove();
        document.body.append(document.adoptNode(parse(html)));
        return document.getElementById("arena");
    };
    window.become = (html) => journalLive.morph(document.getElementById("arena"), parse(html));
    // What a morph makes of a pair: whether it is the new document, and how many ids kept their nodes.
    window.judge = (before, after, morph) => {
        const arena = show(before);
        const nodes = [...arena.querySelectorAll("[id]")].map((node) => [node.id, node]);
        try {
            morph(arena, parse(after));
        } catch (error) {
            return { equal: false, kept: 0, html: String(error) };
        }
        const now = document.getElementById("arena");
        const kept = nodes.filter(([id, node]) => now.contains(node) && node.id === id).length;
        return { equal: now.isEqualNode(parse(after)), kept, html: now.outerHTML };
    };
}"""


@pytest.fixture(scope="module")
def site() -> Iterator[LiveSite]:
    site = LiveSite(index="<h1>Morph</h1>")
    if ORACLE.exists():
        site.files["idiomorph.js"] = ORACLE.read_bytes()
    yield site
    site.stop()


@pytest.fixture
def page(site: LiveSite, context: Any) -> Page:
    page: Page = context().new_page()
    page.goto(site.address)
    page.evaluate(PREPARE)
    return page


def arena(inside: str) -> str:
    return f'<div id="arena">{inside}</div>'


def test_what_comes_out_is_the_new_document(page: Page) -> None:
    pairs = [Author(seed).write_pair() for seed in range(600)]
    judged = page.evaluate("(pairs) => pairs.map(([before, after]) => judge(before, after, journalLive.morph))", pairs)
    for (before, after), found in zip(pairs, judged, strict=True):
        assert found["equal"], f"\n{before}\nshould become\n{after}\nand became\n{found['html']}"
    assert sum(before != after for before, after in pairs) > 450, "pairs that differ are what this is about"


def test_it_does_what_idiomorph_does_and_keeps_as_many_nodes(page: Page, site: LiveSite) -> None:
    if "idiomorph.js" not in site.files:
        pytest.skip("idiomorph is not installed: npm ci --prefix tests/browser")
    page.add_script_tag(url="/idiomorph.js")
    # Where an id stands twice idiomorph stops, or leaves what is neither of both.
    pairs = [
        pair for pair in (Author(seed).write_pair() for seed in range(1000, 1800)) if not any(map(has_twins, pair))
    ]
    judged = page.evaluate(
        """(pairs) => pairs.map(([before, after]) => [
            judge(before, after, journalLive.morph),
            judge(before, after, (old, next) => Idiomorph.morph(old, next)),
        ])""",
        pairs,
    )
    for (before, after), (ours, theirs) in zip(pairs, judged, strict=True):
        assert ours["equal"] and theirs["equal"], f"\n{before}\nshould become\n{after}"
        assert ours["kept"] >= theirs["kept"], f"\n{before}\nto\n{after}"
    assert sum(theirs["kept"] for _, theirs in judged) > 3000


def has_twins(html: str) -> bool:
    ids = re.findall(r' id="(\w+)"', html)
    return len(ids) > len(set(ids))


def watch(page: Page, html: str) -> None:
    """Shows a document, as a change of the page, and writes down what the next one does to it."""
    page.evaluate(
        """(html) => {
            show('<div id="arena"></div>');
            become(html);
            window.watcher = new MutationObserver(() => {});
            const all = { subtree: true, childList: true, attributes: true, characterData: true };
            watcher.observe(document.getElementById("arena"), all);
        }""",
        arena(html),
    )


def become(page: Page, html: str) -> list[str]:
    """Morphs; what was done: kinds of mutation, a word each, and the nodes that came and went."""
    done: list[str] = page.evaluate(
        """(html) => {
            become(html);
            return watcher.takeRecords().map((it) => it.type === "childList"
                ? `+${it.addedNodes.length}-${it.removedNodes.length}` : it.attributeName ?? "text");
        }""",
        arena(html),
    )
    return done


def test_an_equal_document_is_not_touched(page: Page) -> None:
    watch(page, "<p>One</p><ul><li>Two</li></ul>")
    assert become(page, "<p>One</p><ul><li>Two</li></ul>") == []


def test_a_changed_word_is_one_change_of_a_text(page: Page) -> None:
    watch(page, "<section><p>Tell me about a <em>hard</em> time</p></section>")
    assert become(page, "<section><p>Tell me about a <em>good</em> time</p></section>") == ["text"]


def test_a_row_that_is_added_leaves_the_other_rows_alone(page: Page) -> None:
    rows = [f'<li><a href="{name}.html">{name}</a> waiting</li>' for name in ("ada", "bo", "cy", "dee")]
    watch(page, f"<ul>{''.join(rows)}</ul>")
    changed = [
        rows[0],
        '<li><a href="new.html">new</a> waiting</li>',
        rows[1],
        rows[2].replace("waiting", "won"),
        rows[3],
    ]
    assert become(page, f"<ul>{''.join(changed)}</ul>") == ["+1-0", "text"]


def test_what_goes_to_the_end_is_the_only_thing_that_moves(page: Page) -> None:
    rows = [f"<li>{name}</li>" for name in ("ada", "bo", "cy", "dee", "eve")]
    watch(page, f"<ul>{''.join(rows)}</ul>")
    assert become(page, f"<ul>{''.join(rows[1:] + rows[:1])}</ul>") == ["+0-1", "+1-0"]


FIELD = '<p id="box">Name <input id="name" value="Ada"></p>'
SCROLLED = '<div id="region" class="region"><div class="long">long</div></div>'
MOVES = {
    "down": (f"{FIELD}<p id='a'>a</p><p id='b'>b</p>", f"<p id='a'>a</p><p id='b'>b</p>{FIELD}"),
    "up": (f"<p id='a'>a</p><p id='b'>b</p>{FIELD}", f"{FIELD}<p id='a'>a</p><p id='b'>b</p>"),
    "into another parent": (f"<div id='a'>{FIELD}</div><p>b</p>", f"<p>b</p><section><h2>New</h2>{FIELD}</section>"),
    "out of one that goes": (f"<section>{FIELD}</section><p>b</p>", f"<p>b</p>{FIELD}"),
}


@pytest.mark.parametrize("moves", ["moveBefore", "insertBefore"])
@pytest.mark.parametrize("way", MOVES)
def test_a_field_that_moves_keeps_focus_selection_and_typed_text(page: Page, way: str, moves: str) -> None:
    if moves == "insertBefore":
        page.evaluate("() => delete Element.prototype.moveBefore")  # as browsers were before 2025
    before, after = MOVES[way]
    watch(page, before)
    page.fill("#name", "Grace Hopper")
    page.evaluate(
        "() => { window.field = document.getElementById('name'); field.setSelectionRange(2, 5, 'backward'); }"
    )
    become(page, after)
    assert page.evaluate(
        "() => [document.activeElement === field, field.value, field.selectionStart, field.selectionEnd]"
    ) == [True, "Grace Hopper", 2, 5]


@pytest.mark.parametrize("moves", ["moveBefore", "insertBefore"])
def test_a_region_that_moves_stays_scrolled(page: Page, site: LiveSite, moves: str) -> None:
    site.style = ".region { height: 50px; overflow: auto } .long { height: 900px }"
    page.reload()
    page.evaluate(PREPARE)
    if moves == "insertBefore":
        page.evaluate("() => delete Element.prototype.moveBefore")
    watch(page, f"{SCROLLED}<p id='a'>a</p><p id='b'>b</p>")
    page.evaluate("() => document.getElementById('region').scrollTo(0, 333)")
    become(page, f"<p id='a'>a</p><p id='b'>b</p><section>{SCROLLED}</section>")
    assert page.evaluate("() => document.getElementById('region').scrollTop") == 333


def test_typed_text_and_ticks_stay_though_nobody_is_in_the_field(page: Page) -> None:
    form = "<p><input class='text' value='{0}'><input type='checkbox'><textarea>{0}</textarea></p>"
    watch(page, form.format("old"))
    page.fill(".text", "typed")
    page.check("[type=checkbox]")
    page.fill("textarea", "typed too")
    become(page, "<h2>New above</h2>" + form.format("new"))
    assert page.evaluate(
        "() => [document.querySelector('.text').value, document.querySelector('[type=checkbox]').checked,"
        " document.querySelector('textarea').value, document.querySelector('.text').defaultValue]"
    ) == ["typed", True, "typed too", "new"]


def test_a_field_where_nothing_was_typed_shows_what_is_new(page: Page) -> None:
    watch(page, "<input class='text' value='old'><textarea>old</textarea>")
    become(page, "<input class='text' value='new'><textarea>new</textarea>")
    assert page.input_value(".text") == "new"
    assert page.input_value("textarea") == "new"


def fold(opened: str = "", inside: str = "text") -> str:
    return f"<details {opened}><summary>Fold</summary>{inside}</details>"


def test_a_fold_is_as_its_reader_left_it(page: Page) -> None:
    watch(page, fold())
    page.click("summary")
    become(page, fold(inside="other text"))
    assert page.evaluate("() => document.querySelector('details').open")
    page.click("summary")
    become(page, fold(inside="more text"))
    assert not page.evaluate("() => document.querySelector('details').open")


def test_a_fold_follows_the_page_when_that_changes_its_mind(page: Page) -> None:
    watch(page, fold("open"))
    page.click("summary")
    become(page, fold("open", "other text"))
    assert not page.evaluate("() => document.querySelector('details').open"), "the reader's choice"
    become(page, fold("", "other text"))
    become(page, fold("open", "other text"))
    assert page.evaluate("() => document.querySelector('details').open"), "the page's new choice"


def test_a_fold_that_came_with_a_change_is_its_readers_too(page: Page) -> None:
    watch(page, "<p>none</p>")
    become(page, "<p>none</p>" + fold())
    page.click("summary")
    become(page, "<p>one</p>" + fold())
    assert page.evaluate("() => document.querySelector('details').open")


def test_an_animation_goes_on(page: Page, site: LiveSite) -> None:
    site.style = "@keyframes grow { to { opacity: 0.5 } } .grows { animation: grow 100s }"
    page.reload()
    page.evaluate(PREPARE)
    watch(page, "<p id='a' class='grows'>a</p><p id='b'>b</p><div id='c'>c</div>")
    page.evaluate(
        "() => { window.running = document.getElementById('a').getAnimations()[0]; running.currentTime = 5000; }"
    )
    become(page, "<div id='c'>c<p id='a' class='grows'>a changed</p></div><p id='b'>b</p>")
    assert page.evaluate(
        "() => document.getElementById('a').getAnimations()[0] === running && running.currentTime >= 5000"
    )


def test_selected_words_stay_selected_when_others_of_the_text_change(page: Page) -> None:
    watch(page, "<p>The panel was kind and the coffee was cold</p>")
    page.evaluate(
        """() => {
            const text = document.querySelector("#arena p").firstChild;
            getSelection().setBaseAndExtent(text, 14, text, 18);
        }"""
    )
    assert page.evaluate("() => String(getSelection())") == "kind"
    become(page, "<p>The panel was kind and the coffee was hot</p>")
    assert page.evaluate("() => String(getSelection())") == "kind"


@pytest.mark.parametrize("after", ["<h2 id='there'>Changed</h2>", "<p>a</p><div><h2 id='there'>Changed</h2></div>"])
def test_the_target_of_the_address_stays(page: Page, after: str) -> None:
    watch(page, "<h2 id='there'>There</h2><p>a</p>")
    page.evaluate("() => { location.hash = 'there'; }")
    become(page, after)
    assert page.evaluate("() => document.querySelector(':target')?.textContent") == "Changed"


def test_what_other_scripts_add_is_left_alone(page: Page) -> None:
    watch(page, "<h2>Code</h2><pre>one</pre>")
    page.evaluate(
        """() => {
            const button = document.createElement("button");
            button.dataset.kept = "";
            button.textContent = "Copy";
            document.querySelector("#arena h2").append(button);
        }"""
    )
    become(page, "<p>New</p><h2>Codes</h2><pre>two</pre>")
    assert page.evaluate("() => document.querySelector('#arena h2').innerHTML") == (
        'Codes<button data-kept="">Copy</button>'
    )


def test_scripts_in_what_is_new_never_run(page: Page, site: LiveSite) -> None:
    site.policy, policy = "", site.policy  # nothing but the morph itself stands between
    try:
        site.files["loud.js"] = b"window.ran = 'from a file'"
        page.reload()
        page.evaluate(PREPARE)
        watch(page, "<p id='a'>a</p>")
        script = "<script>window.ran = 'inline'</script><script src='/loud.js'></script>"
        become(page, f"{script}<div>{script}<p id='a'>b</p></div>")
        page.evaluate("() => fetch('/loud.js')")
        assert page.evaluate("() => [document.scripts.length, window.ran]") == [5, None]
    finally:
        site.policy = policy


def test_attributes_may_have_the_names_that_a_parser_lets_pass(page: Page) -> None:
    watch(page, "<p>a</p>")
    odd = """<p @click="{0}" a"b="1" [c]="2">a</p><svg viewBox="0 0 {0} 1"><a xlink:href="#{0}">a</a></svg>"""
    become(page, odd.format(1))
    become(page, odd.format(2))
    assert page.evaluate("(html) => document.getElementById('arena').isEqualNode(parse(html))", arena(odd.format(2)))


def test_two_ids_that_change_places_inside_out(page: Page) -> None:
    watch(page, "<div id='a'><p>1</p><div id='b'><input id='c'></div></div>")
    page.focus("#c")
    become(page, "<div id='b'><p>1</p><div id='a'><input id='c'></div></div>")
    assert page.evaluate("() => document.activeElement.id") == "c"


def test_a_long_list_without_names_takes_no_time_to_speak_of(page: Page) -> None:
    """5,000 rows of which each differs: matched one with another they would take minutes."""
    before, after = ("".join(f"<{tag}>{n}</{tag}>" for n in range(5000)) for tag in ("p", "h3"))
    watch(page, before)
    become(page, after)
    assert page.evaluate("() => document.querySelectorAll('#arena > h3').length") == 5000
