#!/usr/bin/env python3
"""Fits the weights of src/search/answer_model.h to the judged queries of splits dev and test.

Those of split fresh are left to measure what was fitted.

    SAFBWYNT_SUPPORT=support.tsv build/release/tests/relevance_tests     # appends to that file: begin with none
    tools/fit_answer.py support.tsv

Prints what a cross-validation by need says (paraphrases of one need are never on both sides), then both sums fitted
to all of them.  Deterministic; nothing but the standard library.
"""
import math
import sys

NUMBERS = ("cover text above title near synonym translated unknown missing adjacent spread density length asked rank "
           "full main subject demands motion reasons").split()
PREFERENCE = "cover text title above adjacent demands motion full main rank length".split()
CONFIDENCE = "one cover above title synonym unknown missing margin tie full main rival asked density".split()
MOST_MARGIN = 5.0
FOLDS = 8


def read(path):
    rows = []
    for line in open(path, encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        if cells[0] == "row":
            rows.append({"need": cells[1].rsplit("-", 1)[0], "split": cells[2], "box": cells[3], "clauses": []})
            continue
        clause = dict(zip(NUMBERS, map(float, cells[5:])))
        clause.update(ref=cells[1], listed=cells[2] == "1", eid=cells[3], able=cells[4] == "1", one=1.0)
        rows[-1]["clauses"].append(clause)
    return rows


def solve(matrix, vector):
    """Gauss, with the largest pivot."""
    size = len(vector)
    rows = [list(matrix[i]) + [vector[i]] for i in range(size)]
    for i in range(size):
        best = max(range(i, size), key=lambda r: abs(rows[r][i]))
        rows[i], rows[best] = rows[best], rows[i]
        for r in range(i + 1, size):
            factor = rows[r][i] / rows[i][i]
            for c in range(i, size + 1):
                rows[r][c] -= factor * rows[i][c]
    out = [0.0] * size
    for i in reversed(range(size)):
        out[i] = (rows[i][size] - sum(rows[i][c] * out[c] for c in range(i + 1, size))) / rows[i][i]
    return out


def newton(size, derivatives, shrink, step, rounds):
    """Minimises a loss with an L2 penalty; derivatives(weights) gives its gradient and curvature."""
    weights = [0.0] * size
    for _ in range(rounds):
        gradient, curvature = derivatives(weights)
        for i in range(size):
            gradient[i] += shrink[i] * weights[i]
            curvature[i][i] += shrink[i]
        change = solve(curvature, gradient)
        weights = [w - step * d for w, d in zip(weights, change)]
    return weights


def vector(clause, names):
    return [clause[name] for name in names]


def fit_preference(rows):
    """The likelihood that the choice among the clauses of a row is one of those listed."""
    choices = []
    for row in rows:
        able = [c for c in row["clauses"] if c["able"]]
        if row["box"] == "clause" and any(c["listed"] for c in able):
            choices.append(([vector(c, PREFERENCE) for c in able], [c["listed"] for c in able]))
    size = len(PREFERENCE)

    def derivatives(weights):
        gradient = [0.0] * size
        curvature = [[0.0] * size for _ in range(size)]
        for vectors, listed in choices:
            sums = [sum(w * x for w, x in zip(weights, v)) for v in vectors]
            top = max(sums)
            odds = [math.exp(s - top) for s in sums]
            total, right = sum(odds), sum(o for o, l in zip(odds, listed) if l)
            mean, mean_right = [0.0] * size, [0.0] * size
            for v, o, l in zip(vectors, odds, listed):
                p = o / total
                for i in range(size):
                    mean[i] += p * v[i]
                    if l:
                        mean_right[i] += o / right * v[i]
                    weighted = p * v[i]
                    for j in range(i + 1):
                        curvature[i][j] += weighted * v[j]
            for i in range(size):
                gradient[i] += mean[i] - mean_right[i]
                for j in range(i + 1):
                    curvature[i][j] -= mean[i] * mean[j]
        for i in range(size):
            for j in range(i):
                curvature[j][i] = curvature[i][j]
        return gradient, curvature

    return newton(size, derivatives, [1.0] * size, 0.8, 12)


def is_same_place(a, b):
    def lies_in(eid, above):
        return eid == above or eid.startswith(above + "__")
    return a["ref"] == b["ref"] and (lies_in(a["eid"], b["eid"]) or lies_in(b["eid"], a["eid"]))


def first(row, preference):
    """The clause preferred, with what the others say about it; None where none may answer."""
    def total(clause):
        return sum(w * clause[name] for w, name in zip(preference, PREFERENCE))
    able = sorted((c for c in row["clauses"] if c["able"]), key=total, reverse=True)
    if not able:
        return None
    best = dict(able[0])
    others = [c for c in able if c["ref"] != best["ref"]]
    best["margin"] = min(MOST_MARGIN, total(best) - total(others[0])) if others else MOST_MARGIN
    elsewhere = [c for c in able if not is_same_place(c, best)]
    best["tie"] = min(MOST_MARGIN, total(best) - total(elsewhere[0])) if elsewhere else MOST_MARGIN
    best["rival"] = max([0.0] + [c["cover"] - best["cover"] for c in row["clauses"] if not c["able"]])
    best["right"] = row["box"] == "clause" and best["listed"]
    return best


def fit_confidence(bests):
    size = len(CONFIDENCE)
    samples = [(vector(b, CONFIDENCE), 1.0 if b["right"] else 0.0) for b in bests if b["subject"]]

    def derivatives(weights):
        gradient = [0.0] * size
        curvature = [[0.0] * size for _ in range(size)]
        for v, right in samples:
            p = 1 / (1 + math.exp(-sum(w * x for w, x in zip(weights, v))))
            for i in range(size):
                gradient[i] += (p - right) * v[i]
                for j in range(size):
                    curvature[i][j] += p * (1 - p) * v[i] * v[j]
        return gradient, curvature

    return newton(size, derivatives, [0.001] + [0.5] * (size - 1), 1.0, 15)


def fit(rows):
    preference = fit_preference(rows)
    return preference, fit_confidence([b for b in (first(row, preference) for row in rows) if b])


def judged(rows, model):
    """(row, confidence or None, right) of each row."""
    preference, confidence = model
    for row in rows:
        best = first(row, preference)
        if best is None or not best["subject"]:
            yield row, None, best is not None and best["right"]
            continue
        total = sum(w * best[name] for w, name in zip(confidence, CONFIDENCE))
        yield row, 1 / (1 + math.exp(-total)), best["right"]


def report(results):
    clauses = sum(row["box"] == "clause" for row, _, _ in results)
    nones = len(results) - clauses
    print(f"right clause first, box or not: {sum(right for _, _, right in results)}/{clauses}")
    for least in (0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9):
        shown = [(row, right) for row, p, right in results if p is not None and p >= least]
        right = sum(r for _, r in shown)
        silent = nones - sum(row["box"] == "none" for row, _ in shown)
        print(f"  from {least:.2f}: right {right}/{clauses} ({right / clauses:.1%}), wrong {len(shown) - right}/{len(shown)} "
              f"({(len(shown) - right) / max(1, len(shown)):.1%}), silent {silent}/{nones} ({silent / nones:.1%})")


def main(path):
    rows = [row for row in read(path) if row["split"] != "fresh"]
    needs = sorted({row["need"] for row in rows})
    fold = {need: i % FOLDS for i, need in enumerate(needs)}
    results = []
    for i in range(FOLDS):
        model = fit([row for row in rows if fold[row["need"]] != i])
        results += judged([row for row in rows if fold[row["need"]] == i], model)
    print(f"cross-validated, {FOLDS} folds of {len(needs)} needs")
    report(results)
    preference, confidence = fit(rows)
    print("fitted to all of them")
    report(list(judged(rows, (preference, confidence))))
    print("preference:", ", ".join(f"{n} {w:.2f}" for n, w in zip(PREFERENCE, preference)))
    print("confidence:", ", ".join(f"{n} {w:.2f}" for n, w in zip(CONFIDENCE, confidence)))


main(sys.argv[1])
