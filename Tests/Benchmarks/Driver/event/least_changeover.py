# SPDX-License-Identifier: GPL-3.0-or-later
"""The least total changeover over all orders that keep the precedences.

A search over (items done, setup now). Items that nothing tells apart are done in one order; where a
setup costs nothing to keep and a detour never pays, whatever is open in the present setup is done at once.
"""
import heapq

from event.event import Event

MOST_STATES = 200_000


def least_changeover(event: Event) -> int:
    """A lower bound on the sum of changeovers; 0 where the search would be too large."""
    setups = sorted({item.setup for item in event.items})
    if len(setups) * 2 > event.size:
        return 0  # every item its own setup: the bound would be the answer itself
    number = {setup: k for k, setup in enumerate(setups)}
    of = [number[item.setup] for item in event.items]
    cost = table(event, of, len(setups))
    if cost is None:
        return 0
    between, first, last = cost
    counted = list(range(event.size))
    at_once = keeps_free(between) and no_detour_pays(between, first, last)
    if at_once:
        counted = [i for i in counted if event.items[i].optional is None]
    return search(event, counted, of, between, first, last, at_once)


def table(event: Event, of: list[int], count: int):
    """Changeovers by setup, or nothing where a pair is forbidden."""
    between = [[0] * count for _ in range(count)]
    first, last = [0] * count, [0] * count
    for i in range(event.size):
        first[of[i]], last[of[i]] = event.to_first[i], event.from_last[i]
        for j in range(event.size):
            between[of[i]][of[j]] = event.changeover[i][j]
    if any(value is None for row in between + [first, last] for value in row):
        return None
    return between, first, last


def keeps_free(between: list[list[int]]) -> bool:
    return all(between[s][s] == 0 for s in range(len(between)))


def no_detour_pays(between, first, last) -> bool:
    setups = range(len(between))
    return all(
        between[a][c] <= between[a][b] + between[b][c]
        and first[c] <= first[b] + between[b][c] and last[a] <= between[a][b] + last[b]
        for a in setups for b in setups for c in setups
    )


def search(event, counted, of, between, first, last, at_once) -> int:
    position = {i: k for k, i in enumerate(counted)}
    needs = [0] * len(counted)
    chained = set(event.before) | chains(event, counted, of)
    for i, j in chained:
        if i in position and j in position:
            needs[position[j]] |= 1 << position[i]
    setup_of = [of[i] for i in counted]
    can_drop = [event.items[i].optional is not None for i in counted]
    everything = (1 << len(counted)) - 1

    def completed(done: int, setup: int) -> int:
        """With what is open in this setup, done at once."""
        grown = at_once
        while grown:
            grown = False
            for k, need in enumerate(needs):
                if setup_of[k] == setup and not done >> k & 1 and need & ~done == 0:
                    done |= 1 << k
                    grown = True
        return done

    nothing_yet = len(between)
    best = {(0, nothing_yet): 0}
    queue = [(0, 0, nothing_yet)]
    while queue:
        spent, done, setup = heapq.heappop(queue)
        if spent > best.get((done, setup), spent):
            continue
        if setup == -1:
            return spent
        if len(best) > MOST_STATES:
            return spent  # no order costs less than what is taken off the queue next
        following = []
        if done == everything:
            following.append((spent + (last[setup] if setup != nothing_yet else 0), done, -1))
        for k, need in enumerate(needs):
            if done >> k & 1 or need & ~done:
                continue
            if can_drop[k]:
                following.append((spent, done | 1 << k, setup))
            step = first[setup_of[k]] if setup == nothing_yet else between[setup][setup_of[k]]
            following.append((spent + step, completed(done | 1 << k, setup_of[k]), setup_of[k]))
        for cost, reached, at in following:
            if cost < best.get((reached, at), cost + 1):
                best[reached, at] = cost
                heapq.heappush(queue, (cost, reached, at))
    return 0  # the precedences go round in a circle; the model says so


def chains(event, counted, of) -> set[tuple[int, int]]:
    """One order for items that have the same setup, neighbours and right to be dropped."""
    groups: dict[tuple, list[int]] = {}
    for i in counted:
        ahead = frozenset(a for a, b in event.before if b == i)
        behind = frozenset(b for a, b in event.before if a == i)
        groups.setdefault((of[i], event.items[i].optional is None, ahead, behind), []).append(i)
    return {pair for group in groups.values() for pair in zip(group, group[1:])}
