#!/usr/bin/env python3
"""Counts the runs of three letters in the texts of data/ and prints src/language/detect_table.cpp.

Run it again when the texts have grown much:  tools/train_detect.py > src/language/detect_table.cpp
"""
import collections, math, pathlib, re, unicodedata

ROOT = pathlib.Path(__file__).parent.parent
LEAST = 3      # occurrences of a run worth keeping
SMOOTHING = 0.5
LEAST_ODDS = 0.7


def body(path):
    text = path.read_text(encoding="utf-8")
    return text.split("---", 2)[2] if text.startswith("---") else text


def words(text):
    folded = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
    return re.findall(r"[a-z]+", folded)


def runs(word):
    padded = f"_{word}_"
    return [padded[i : i + 3] for i in range(len(padded) - 2)]


def counts(files):
    # A word counts once for each text it stands in: the subject of a text is no trait of its language.
    return collections.Counter(r for f in files for w in sorted(set(words(body(f)))) for r in runs(w))


texts = [p for folder in ("collection", "sample") for p in (ROOT / "data" / folder).rglob("*.md")]
welsh = [p for p in texts if p.name.endswith(".cy.md")]
english = [p for p in texts if p not in welsh and "lang: cy" not in p.read_text(encoding="utf-8")]
cy, en = counts(welsh), counts(english)
vocabulary = len(set(cy) | set(en))
cy_all, en_all = sum(cy.values()), sum(en.values())
odds = {}
for run in set(cy) | set(en):
    if cy[run] + en[run] < LEAST:
        continue
    p = math.log((cy[run] + SMOOTHING) / (cy_all + SMOOTHING * vocabulary))
    q = math.log((en[run] + SMOOTHING) / (en_all + SMOOTHING * vocabulary))
    if abs(p - q) >= LEAST_ODDS:
        odds[run] = round(10 * (p - q))
print("// Made by tools/train_detect.py from the texts of data/; not to be edited.\n")
print('#include "language/detect_table.h"\n\nnamespace language {\n\nconst std::string_view kLetterRuns = R"(')
line = ""
for run in sorted(odds):
    piece = f"{run}{odds[run]:+d}"
    if len(line) + len(piece) > 118:
        print(line)
        line = ""
    line += (" " if line else "") + piece
print(line + ')";\n\n}  // namespace language')
