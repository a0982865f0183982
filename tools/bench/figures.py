# SPDX-License-Identifier: Apache-2.0
"""Figures beside their goals."""
import statistics


def median(values):
    return statistics.median(values)


def share(values, part):
    """The value below which `part` of all lie (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


class Report:
    def __init__(self):
        self.rows = []

    def add(self, goal_id, what, value, unit="", most=None, exactly=None, least=None):
        """One figure; `most`, `exactly` or `least` is its goal, none for a figure that only informs."""
        met = True if most is None else value <= most
        if exactly is not None:
            met = value == exactly
        if least is not None:
            met = met and value >= least
        goal = f"<= {most}" if most is not None else f"= {exactly}" if exactly is not None else ""
        goal = goal or (f">= {least}" if least is not None else "")
        self.rows.append((goal_id, what, value, unit, goal, met))
        shown = f"{value:.3g}" if isinstance(value, float) else str(value)
        verdict = "" if not goal else "ok" if met else "MISSED"
        print(f"{goal_id:4} {what:58} {shown:>9} {unit:4} {goal:>9} {verdict}", flush=True)

    def missed(self):
        return [row for row in self.rows if not row[5]]
