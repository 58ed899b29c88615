# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows narrowed by what has to stand before and after an item, until nothing moves."""
from event.event import Event


def close_precedences(event: Event) -> None:
    """i before k before j makes i before j, where k always stays."""
    grown = True
    while grown:
        grown = False
        after = {i: [j for a, j in event.before if a == i] for i in range(event.size)}
        for i, j in list(event.before):
            if event.items[j].optional is not None:
                continue
            for k in after[j]:
                if (i, k) not in event.before:
                    event.before.add((i, k))
                    grown = True


def narrow_windows(event: Event) -> None:
    items, shortest = event.items, shortest_changeovers(event)
    stays = [item.optional is None for item in items]
    ahead = {j: [i for i, k in event.before if k == j and stays[i]] for j in range(event.size)}
    behind = {i: [j for k, j in event.before if k == i and stays[j]] for i in range(event.size)}
    for number, item in enumerate(items):
        least_before = sum(items[i].least for i in ahead[number])
        item.earliest = max(item.earliest, event.starts + least_before)
        least_after = sum(items[j].least for j in behind[number])
        item.latest_end = min(item.latest_end, event.ends - least_after)
    moved = True
    while moved:
        moved = False
        for number, item in enumerate(items):
            earliest = max([item.earliest] + [items[i].earliest + items[i].least + shortest[i][number] for i in ahead[number]])
            latest_end = min([item.latest_end, item.latest_start + item.most] + [items[j].latest_start - shortest[number][j] for j in behind[number]])
            latest_start = min(item.latest_start, latest_end - item.least)
            if (earliest, latest_end, latest_start) != (item.earliest, item.latest_end, item.latest_start):
                item.earliest, item.latest_end, item.latest_start = earliest, latest_end, latest_start
                moved = True
            if earliest > latest_start and stays[number]:
                return


def shortest_changeovers(event: Event) -> list[list[int]]:
    """The least changeover between two items with any others between them, which take no time."""
    size = event.size
    unbounded = event.ends - event.starts + 1
    least = [[unbounded if c is None else c for c in row] for row in event.changeover]
    for k in range(size):
        for i in range(size):
            through = least[i][k]
            row, middle = least[i], least[k]
            for j in range(size):
                if through + middle[j] < row[j]:
                    row[j] = through + middle[j]
    return least
