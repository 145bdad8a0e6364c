"""Spending of a programme over many draws, in NumPy, vectorised over draws and months.

Reads what Peers.cs wrote (schedule.json, draws.f64), computes the total of every draw, and writes totals.f64 and the
best time of each block size. Elementwise NumPy runs on one core; so do the C# columns of the table.
"""
import json
import sys
import time

import numpy as np


def total(schedule, rate, delays):
    """USD of each draw; rate [draw], delays [site][draw]."""
    months = schedule["months"]
    level = np.exp(np.log1p(rate)[:, None] * ((schedule["epochToStart"] + np.arange(months)) / 12.0)[None, :])
    usd = np.zeros(rate.size)
    for block in schedule["blocks"]:
        delay = delays[block["site"]]
        early, late = delay.min(), delay.max()
        for start, length, usd_per_mw in zip(block["starts"], block["lengths"], block["usdPerMw"]):
            first = max(0, int(np.floor(start + early)))
            end = min(months, int(np.ceil(start + length + late)))
            if first >= end:
                continue
            p = (np.arange(first, end + 1) - start)[None, :] / length - (delay / length)[:, None]
            np.clip(p, 0.0, 1.0, out=p)
            curve = p * p
            p *= -2.0
            p += 3.0
            curve *= p
            shares = np.diff(curve, axis=1)
            usd += block["mw"] * usd_per_mw * np.einsum("dm,dm->d", shares, level[:, first:end])
    return usd


def main(folder):
    with open(f"{folder}/schedule.json", encoding="utf-8") as file:
        schedule = json.load(file)
    draws = np.fromfile(f"{folder}/draws.f64").reshape(schedule["sites"] + 1, -1)
    count = draws.shape[1]
    best = {}
    for size in (128, 512, 2048, 8192):
        for _ in range(3):
            begun = time.perf_counter()
            usd = np.concatenate([total(schedule, draws[0, k:k + size], draws[1:, k:k + size]) for k in range(0, count, size)])
            best[size] = min(best.get(size, 1e9), (time.perf_counter() - begun) / count * 1e6)
    usd.tofile(f"{folder}/totals.f64")
    print(json.dumps({"numpy": np.__version__, "microsecondsPerDraw": best}))


main(sys.argv[1])
