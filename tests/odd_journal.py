"""A journal that somebody could write and nobody thinks of: odd names, odd headings, odd links, broken files."""

from pathlib import Path

HEADINGS = """---
company: Main
role: main
date: 2026-03-01
---
# One

###### Six

## Main

#### Four

## Questions

### Why?

###### Deep

Answer.

## Question 1

[up](#main) [gone](#nowhere) [four](#four) [other](twice.md#questions)
"""

LINKS = """---
company: '<b>&amp;"'
role: "'"
date: 2026-03-02
url: javascript:alert(1)
---
[entry](headings.md#main) [out](../../etc/passwd) [disk](file:///etc/passwd) [page](data:text/html,x)
[root](/etc/passwd) [host](//x.example/) <https://x.example/%zz?a=1&b=2>

![there](https://x.example/a.png) ![host](//x.example/b.png) ![here](picture.png) ![no words](picture.png "x")

<script src='https://x.example/x.js'></script> <img src=x onerror=alert(1)> <b style="color:red">
"""

SIGNS = """---
company: 東京 ?#%
role: ?#%&/
date: {date}
people: ["?#%", "O'Neil & <Sons>"]
---
## Questions

- Why ?#%& <b>?
- Why ?#%& <b>?
- What is `</title>`?

## Lessons

- ?#%& #ü-#

## Next steps

- [ ] Find the day due:2026-03-20
"""

AHEAD = "---\ncompany: Later\nrole: Clerk\ndate: 2026-03-20 09:00\n---\n## Questions\n\n- Why ?#%& <b>?\n"

FILES: dict[str, str | bytes] = {
    "journal.toml": 'title = "<My> & \\"search\\""\ntoday = 2026-13-01\nfollow_ups = 3\n',
    "applications.csv": 'company,role,applied,status\n<b>,"",2026-01-01,\n東京 ?#%,Other,2026-01-02,rejected\n,,,\n',
    "headings.md": HEADINGS,
    "links.md": LINKS,
    "東京/ü ?#%.md": SIGNS.format(date="2026-03-03"),
    "twice.md": SIGNS.format(date="2026-03-04"),
    "undated.md": "---\ncompany: Nowhere\n---\n\n- [ ] Find the day\n",
    "ahead.md": AHEAD,
    "nothing.md": "",
    "bytes.md": b"---\ncompany: A\x00\n---\n",
    "latin.md": b"---\ncompany: Caf\xe9\n---\n",
    "picture.png": bytes.fromhex(
        "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
        "0000000d49444154789c63606060600000000500010a2db4ae0000000049454e44ae426082"
    ),
}


def write_odd_journal(folder: Path) -> None:
    """Into an empty folder; with a link to a file of the machine, and one in a circle."""
    for name, content in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content.encode() if isinstance(content, str) else content)
    (folder / "out.md").symlink_to("/etc/hostname")
    (folder / "circle.md").symlink_to("circle.md")
