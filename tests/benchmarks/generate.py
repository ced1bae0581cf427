#!/usr/bin/env python3
"""Seeded generator of large interview journals in the entry format.

    generate.py N FOLDER [--seed 7]

Writes FOLDER/journal.toml and N entries of 2 to 3 KB (front matter, questions with
labels and topics, lessons, next steps, notes). Same N and seed give the same bytes.
Standard library only.
"""

import argparse
import datetime as dt
import pathlib
import random

SYL = "ar bel cor dan el fen gor hal ist jun kel lum mar nor ost pel qui ros sil tan ul ven wes xan yor zel bri cal dor eri".split()
SUFFIX = [
    "Labs",
    "Systems",
    "Health",
    "Bank",
    "Robotics",
    "Cloud",
    "Logistics",
    "Energy",
    "Software",
    "Analytics",
    "Mobility",
    "Foods",
    "Media",
    "Aero",
    "Bio",
]
FIRST = "Ana Ben Chloe Dmitri Elena Farid Grace Hiro Ines Jonas Kavya Liam Mei Noor Oskar Priya Quentin Rosa Sven Tariq Uma Viktor Wanda Xavier Yara Zoe Åsa José Łukasz Zoë".split()
LAST = "Almeida Brandt Chen Dubois Eriksen Fischer García Haddad Ivanov Jensen Kowalski Lindqvist Müller Nakamura Okafor Petrov Quinn Rossi Schmidt Tanaka Ueda Vargas Weber Xu Yilmaz Zhang".split()
TITLES = [
    "Engineering Manager",
    "Staff Engineer",
    "Senior Software Engineer",
    "Recruiter",
    "Head of Data",
    "VP Engineering",
    "Product Manager",
    "Principal Architect",
    "SRE Lead",
    "CTO",
    "Talent Partner",
]
ROLES = [
    "Backend Engineer",
    "Senior Backend Engineer",
    "Platform Engineer",
    "Data Engineer",
    "Site Reliability Engineer",
    "Machine Learning Engineer",
    "Staff Engineer",
    "Frontend Engineer",
    "Security Engineer",
    "Engineering Manager",
]
ROUNDS = [
    "recruiter-screen",
    "technical",
    "coding",
    "take-home",
    "system-design",
    "behavioral",
    "onsite",
    "hiring-manager",
    "final",
]
ORDER = [
    "recruiter-screen",
    "take-home",
    "hiring-manager",
    "technical",
    "coding",
    "system-design",
    "behavioral",
    "onsite",
    "final",
]
AREAS = ["structure", "depth", "stories", "follow-ups", "rapport", "logistics", "nerves", "research"]
FORMATS = ["video", "phone", "onsite"]
SOURCES = ["referral", "linkedin", "company site", "recruiter", "meetup", "hacker news", "agency", "job board"]
TAGS = "python go rust java kubernetes postgres redis kafka aws gcp terraform graphql react distributed-systems data-modelling sql algorithms concurrency testing observability security leadership conflict mentoring estimation fintech healthtech remote hybrid visa on-call ml-ops streaming caching api-design migration refactoring incident hiring culture salary negotiation".split()

TOPICS = """consistent hashing|a rate limiter for a public API|the outage of last spring|idempotent payment retries|database index design|a feed ranking service|sharding a tenant database|schema migrations without downtime|a URL shortener|the hardest bug I fixed|a disagreement with my manager|mentoring a junior engineer|cache invalidation|the CAP theorem in practice|leader election|backpressure in a streaming pipeline|an on-call rotation that burnt people out|estimating a vague project|designing a parking garage|merging k sorted lists|detecting a cycle in a graph|LRU cache from scratch|a distributed job scheduler|tracing a slow endpoint|a failed launch|test strategy for a legacy monolith|splitting a monolith|event sourcing|exactly-once delivery|the two generals problem|unicode normalisation|optimistic locking|time zones in calendars|GDPR deletion requests|blue-green deployment|feature flags|a search autocomplete|deduplicating events|log-structured storage|bloom filters|reviewing a bad pull request|influencing without authority|prioritising technical debt|why I am leaving|salary expectations|my five-year plan|working with a difficult stakeholder|a decision made with little data|capacity planning|a notification service""".split(
    "|"
)
ASK = [
    "How would you design {t}?",
    "Tell me about {t}",
    "Walk me through {t}",
    "What are the trade-offs of {t}?",
    "Explain {t} to a newcomer",
    "Live coding: {t}",
    "Deep dive into {t}",
    "When did you last face {t}?",
]
NOUN = "latency throughput queue partition replica lock index cursor batch window retry timeout ledger tenant schema migration rollout dashboard alert budget roadmap estimate stakeholder review pull-request test fixture mock snapshot backup failover quorum heartbeat token session cookie gateway proxy worker scheduler shard checkpoint offset consumer producer topic stream buffer page segment tree heap graph edge node path cache eviction policy quota limit burst bucket counter histogram percentile trace span log".split()
VERB = "measured rewrote profiled split merged batched cached retried sharded replicated monitored documented simplified deleted negotiated estimated planned shipped reverted tested mocked benchmarked explained sketched refactored parallelised serialised compressed throttled isolated".split()
ADJ = "slow fast brittle clear vague noisy quiet strict lenient stale fresh hot cold large small wide narrow deep shallow eager lazy safe risky cheap costly simple tangled shared private public hidden".split()
LINKW = ["notes", "paper", "talk", "blog post", "chapter", "repo"]
TEMPL = [
    "I said that the {a} {n} was the reason we {v} the {n2} first, and then looked at the {n3}.",
    "They wanted to hear about **{n} and {n2}**, so I drew the {n3} on the board and {v} it out loud.",
    "My first answer was too {a}: I {v} the {n} before asking how large the {n2} could get.",
    "The follow-up was what happens when a {n} fails while the {n2} is still {a}.",
    "I proposed `{n}_{n2}` with a {a} {n3}, and we discussed why *{v}* is not the same as *{v2}*.",
    "At {k} requests per second the {n} would need about {m} {n2}s, which they found {a}.",
    "In hindsight the {a} option was better, because the {n} can be {v} without touching the {n2}.",
    "She pushed back on the {n}; I conceded that a {a} {n2} is enough for the first version.",
    "We agreed on a {n} per {n2}, with [{l}](https://example.org/{n}/{n2}-{k}) as the reference.",
    "He asked for numbers: {m} ms at p95 for the {n}, {k} rows in the {n2}, a {a} {n3} in between.",
    "I told the story of how we {v} a {a} {n} in two weeks & what it did to the {n2}.",
    "The interviewer was quiet, so I kept talking about the {n} and {v} the same {n2} twice — a habit to drop.",
]
CODE = [
    "def {n}({n2}, limit={m}):\n    seen = set()\n    for item in {n2}:\n        if item in seen:\n            continue\n        seen.add(item)\n        yield item\n        if len(seen) >= limit:\n            return",
    "SELECT {n}, count(*) AS total\nFROM {n2}s\nWHERE created_at > now() - interval '{m} days'\nGROUP BY {n}\nORDER BY total DESC\nLIMIT 10;",
    "type {N} struct {{\n\tmu    sync.Mutex\n\titems map[string]int\n}}\n\nfunc (c *{N}) Add(k string) {{\n\tc.mu.Lock()\n\tdefer c.mu.Unlock()\n\tc.items[k] += {m}\n}}",
]
LANGS = ["python", "sql", "go"]


def slug(s):
    return "".join(c if c.isalnum() and c.isascii() else "-" for c in s.lower()).strip("-").replace("--", "-")


TODAY = dt.date(2025, 6, 2)


class G:
    def __init__(self, seed):
        self.r = random.Random(seed)

    def w(self):
        r = self.r
        n, n2, n3 = r.sample(NOUN, 3)
        v, v2 = r.sample(VERB, 2)
        return {
            "n": n,
            "n2": n2,
            "n3": n3,
            "v": v,
            "v2": v2,
            "a": r.choice(ADJ),
            "k": r.randint(2, 9000),
            "m": r.randint(2, 900),
            "l": r.choice(LINKW),
            "N": n.capitalize().replace("-", ""),
        }

    def sent(self):
        return self.r.choice(TEMPL).format(**self.w())

    def para(self, lo=1, hi=2):
        return " ".join(self.sent() for _ in range(self.r.randint(lo, hi)))

    def question(self):
        r = self.r
        text = r.choice(ASK).format(t=r.choice(TOPICS))
        if r.random() < 0.6:  # most questions are asked once, some again and again
            text = (
                text.rstrip("?") + f" with a {r.choice(ADJ)} {r.choice(NOUN)} and {r.randint(2, 99)} {r.choice(NOUN)}s?"
            )
        out = ["### " + text + " #" + r.choice(TAGS), ""]
        if r.random() < 0.8:
            out += [f"- Rating: {r.randint(1, 5)}/5", ""]
        for _ in range(r.choices([1, 2, 3], [5, 4, 1])[0]):
            out += [self.para(), ""]
        x = r.random()
        if x < 0.25:
            for _ in range(r.randint(2, 4)):
                w = self.w()
                out.append(f"- **{w['n']}**: {w['v']} the {w['a']} {w['n2']}")
            out.append("")
        elif x < 0.35:
            for j in range(r.randint(2, 4)):
                w = self.w()
                out.append(f"{j + 1}. {w['v'].capitalize()} the {w['n']}, then the {w['n2']}")
            out.append("")
        elif x < 0.45:
            j = r.randrange(3)
            out += [
                "```" + LANGS[j],
                CODE[j].format(**self.w()).replace("-", "_") if j == 0 else CODE[j].format(**self.w()),
                "```",
                "",
            ]
        elif x < 0.52:
            out += ["| Option | Cost | Risk |", "|---|---:|:---|"]
            for _ in range(r.randint(2, 4)):
                w = self.w()
                out.append(f"| {w['n']} | {w['m']} | {w['a']} {w['n2']} |")
            out.append("")
        elif x < 0.57:
            out += ["> " + self.sent(), ""]
        if r.random() < 0.35:
            out += ["**Next time:** " + self.para(), ""]
        return out

    def doc(self, meta):
        facts = self.facts(meta)
        return "\n".join(facts) + "\n" + "\n".join(self.body(meta))

    def facts(self, meta):
        r = self.r
        d = meta["date"]
        fm = [
            "---",
            f"company: {meta['company']}",
            f"role: {meta['role']}",
            f"date: {d} {r.randint(8, 17):02}:{r.choice(['00', '30'])}",
            f"stage: {meta['stage']}",
            f"format: {r.choice(FORMATS)}",
            "people:",
        ]
        fm += [f"  - {r.choice(FIRST)} {r.choice(LAST)}, {r.choice(TITLES)}" for _ in range(r.randint(1, 4))]
        fm += [f"outcome: {meta['outcome']}"]
        if meta["outcome"] in ("passed", "rejected"):
            fm.append(f"heard_back: {d + dt.timedelta(days=meta['wait'])}")
        fm += [f"rating: {r.randint(1, 5)}", "tags: [" + ", ".join(r.sample(TAGS, r.randint(2, 5))) + "]"]
        if r.random() < 0.7:
            fm.append(f"thanked: {d + dt.timedelta(days=r.randint(0, 2))}")
        fm += [
            f"source: {r.choice(SOURCES)}",
            f"location: {r.choice(['Berlin', 'Lisbon', 'Remote', 'Zürich', 'Kraków', 'London', 'Toronto'])}",
        ]
        if d >= TODAY:
            fm = [line for line in fm if not line.startswith(("heard_back:", "rating:", "thanked:"))]
        if meta["stage"] == "offer":
            fm += [
                f"base: {r.randint(55, 190) * 1000} EUR",
                f"bonus: {r.randint(0, 25)}%",
                f"equity: {r.randint(1, 90) * 1000} EUR over 4 years",
                f"vacation_days: {r.randint(20, 34)}",
                f"respond_by: {d + dt.timedelta(days=6)}",
                f"start: {d + dt.timedelta(days=60)}",
            ]
        return [*fm, "---", ""]

    def body(self, meta):
        r = self.r
        d = meta["date"]
        if d >= TODAY and meta["stage"] != "offer":
            return [
                "## Questions",
                "",
                *(f"- {r.choice(ASK).format(t=r.choice(TOPICS)).rstrip('?')}?" for _ in range(3)),
                "",
                "## Next steps",
                "",
                f"- [ ] Read the notes due:{d - dt.timedelta(days=1)}",
                "",
            ]
        b = []
        if meta["stage"] != "offer":
            b += ["## Questions", ""]
            for _ in range(r.randint(4, 7)):
                b += self.question()
        b += ["## Lessons", ""]
        b += [f"- {self.sent()} #{r.choice(AREAS)}" for _ in range(r.randint(2, 4))]
        b += ["", "## Next steps", ""]
        for _ in range(r.randint(2, 4)):
            w = self.w()
            b.append(
                f"- [{r.choice(' x')}] {w['v'].capitalize()} the {w['a']} {w['n']} notes due:{d + dt.timedelta(days=r.randint(1, 21))}"
            )
        return [*b, "", "## Notes", "", self.para(1, 3), ""]


def files(n, seed=7):
    """Yield (name, text)."""
    g = G(seed)
    r = g.r
    ncomp = max(3, n * 2 // 9)
    comps, seen = [], set()
    while len(comps) < ncomp:
        c = "".join(r.sample(SYL, r.randint(2, 3))).capitalize() + " " + r.choice(SUFFIX)
        if c not in seen:
            seen.add(c)
            comps.append(c)
    day0 = dt.date(2015, 1, 5)
    i = 0
    while i < n:
        comp, role = r.choice(comps), r.choice(ROLES)
        d = day0 + dt.timedelta(days=r.randint(0, 3900))
        stages = sorted(r.sample(ORDER, r.randint(1, 5)), key=ORDER.index)
        end = r.choices(["rejected", "no-response", "withdrew", "offer"], [5, 3, 1, 2])[0]
        rounds = [(s, "passed") for s in stages]
        rounds = (
            [*rounds, ("offer", r.choice(["accepted", "declined"]))]
            if end == "offer"
            else [*rounds[:-1], (stages[-1], end)]
        )
        for stage, outcome in rounds:
            if i >= n:
                break
            wait = r.randint(1, 9)
            d += dt.timedelta(days=wait + 1)
            i += 1
            if d >= TODAY - dt.timedelta(days=20):
                outcome = "pending"
            yield (
                f"{d}-{slug(comp)}-{stage}-{i:05d}.md",
                g.doc(
                    {
                        "company": comp,
                        "role": f"{role} {i // 997}".removesuffix(" 0"),
                        "date": d,
                        "stage": stage,
                        "outcome": outcome,
                        "wait": wait,
                    }
                ),
            )
            if d >= TODAY:
                break


def rows(n, seed=7):
    """Yield applications that led to no interview."""
    r = random.Random(f"rows {seed}")
    for i in range(n // 2):
        applied = TODAY - dt.timedelta(days=r.randint(1, 3700))
        yield f"Firm {i} {r.choice(SUFFIX)},{r.choice(ROLES)},{applied},{r.choice(SOURCES)},{r.choice(['', '', 'rejected'])}"


if __name__ == "__main__":
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("n", type=int)
    ap.add_argument("folder", type=pathlib.Path)
    ap.add_argument("--seed", type=int, default=7)
    a = ap.parse_args()
    a.folder.mkdir(parents=True, exist_ok=True)
    (a.folder / "journal.toml").write_text(f'title = "Generated"\ncurrency = "EUR"\ntoday = {TODAY}\n')
    (a.folder / "applications.csv").write_text(
        "company,role,applied,source,status\n" + "".join(row + "\n" for row in rows(a.n, a.seed))
    )
    total = 0
    for name, text in files(a.n, a.seed):
        data = text.encode()
        total += len(data)
        (a.folder / name).write_bytes(data)
    print(f"{a.n} entries, {total} bytes, mean {total / a.n:.0f}")
