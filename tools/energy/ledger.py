# SPDX-License-Identifier: Apache-2.0
"""The same battery on paper: closed sums over the states of a rule, written down from the published rules and docs/power.md
without a look at the product's state machine. It exists to disagree with the driven model where one of the two is wrong."""

# linger: seconds awake after the door was shut; keep: percent above which it never sleeps; until: seconds of suspend before
# it goes off, None: for ever; 0: at once. light: percent at and above `keep`, and below.
RULES = {
    "reference": dict(keep=80, linger=60, until=0, light=(100, 100), listens=False),
    "bin-box": dict(keep=80, linger=60, until=0, light=(60, 30), listens=False),
    "bin-box-saving": dict(keep=101, linger=5, until=0, light=(30, 30), listens=False),
    "legacy": dict(keep=101, linger=120, until=0, light=(30, 30), listens=False),
    "ups-cabinet": dict(keep=101, linger=5, until=0, light=(30, 30), listens=False),
    "saver": dict(keep=101, linger=5, until=105, light=(30, 30), listens=True),
}
MOST_DAYS = 400


def life(inputs, draws, rule, per_day, use, joules):
    """(exchanges, days) of a battery; `draws` as the driven model gets it."""
    rule = RULES[rule] if isinstance(rule, str) else rule
    left, lived, exchanges = joules, 0.0, 0
    gap = 86400 / per_day if per_day else MOST_DAYS * 86400.0
    awake_rest = draws["line"] + draws["radio"]
    while lived < MOST_DAYS * 86400:
        keeps = left >= rule["keep"] / 100 * joules
        screen = inputs.screen_at(rule["light"][0 if keeps else 1])
        up = (draws["idle"] + awake_rest + screen) / 1000
        # Awake, then suspended, then off, as far as the gap goes.
        linger = rule["linger"]
        if keeps:
            linger += (left - rule["keep"] / 100 * joules) / up
        for seconds, watts in states(draws, rule, min(linger, gap), gap, up):
            if watts * seconds >= left:
                return exchanges, (lived + left / watts) / 86400
            left -= watts * seconds
            lived += seconds
        if not per_day:
            break
        spent, seconds = visit(draws, rule, inputs, gap - linger, left >= rule["keep"] / 100 * joules, use, awake_rest)
        if spent > left:
            break
        left -= spent
        lived += seconds
        exchanges += 1
    return exchanges, lived / 86400


def states(draws, rule, linger, gap, up):
    sleep = gap - linger
    suspended = sleep if rule["until"] is None else min(sleep, rule["until"])
    listening = draws["listening"] if rule["listens"] else 0
    yield linger, up
    if suspended > 0:
        yield suspended, (draws["suspended"] + listening) / 1000
    if sleep > suspended:
        yield sleep - suspended, (draws["off"] + listening) / 1000


def visit(draws, rule, inputs, slept, keeps, use, awake_rest):
    """(Joules, seconds) of waking, an exchange and its burst."""
    screen = inputs.screen_at(rule["light"][0 if keeps else 1])
    seconds, power = 0, 0
    if slept >= 0:  # who comes at the very moment finds it asleep
        suspended = rule["until"] is None or slept < rule["until"]
        seconds = draws["resumeSeconds" if suspended else "bootSeconds"]
        power = draws["resuming" if suspended else "booting"] + screen
    spent = seconds * power + use * (draws["used"] + awake_rest + screen)
    return spent / 1000 + draws["pulse"] + draws["upload"], seconds + use
