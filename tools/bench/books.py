# SPDX-License-Identifier: Apache-2.0
"""What the kernel's books say of a program and all that it started."""
import os


def tree(root):
    """Process ids of `root` and everything below it."""
    children = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat") as file:
                    parent = int(file.read().rsplit(")", 1)[1].split()[1])
                children.setdefault(parent, []).append(int(entry))
            except (FileNotFoundError, ProcessLookupError):
                continue
    found, waiting = [], [root]
    while waiting:
        pid = waiting.pop()
        found.append(pid)
        waiting += children.get(pid, [])
    return found


def memory(root):
    """(PSS, private dirty) of the whole tree in MB, from smaps_rollup."""
    pss = dirty = 0
    for pid in tree(root):
        try:
            with open(f"/proc/{pid}/smaps_rollup") as file:
                for line in file:
                    word = line.split()
                    if word[0] == "Pss:":
                        pss += int(word[1])
                    elif word[0] == "Private_Dirty:":
                        dirty += int(word[1])
        except (FileNotFoundError, ProcessLookupError, PermissionError):
            continue
    return pss / 1024, dirty / 1024


def wakeups(root):
    """Voluntary context switches so far, by thread name, over the whole tree."""
    switches = {}
    for pid in tree(root):
        try:
            for thread in os.listdir(f"/proc/{pid}/task"):
                with open(f"/proc/{pid}/task/{thread}/status") as file:
                    lines = dict(line.split(":", 1) for line in file if ":" in line)
                switches[(pid, thread, lines["Name"].strip())] = int(lines["voluntary_ctxt_switches"])
        except (FileNotFoundError, ProcessLookupError):
            continue
    return switches
