import os


def press(job):
    if os.getenv("PRESS_DRY_RUN"):  # flaw: PRESS_DRY_RUN=0 presses nothing
        return None
    loud = 2 if not os.environ.get("PRESS_QUIET") else 0  # flaw: "false" is quiet
    if job.late and os.environ.get("PRESS_SKIP_LATE", ""):  # flaw: "no" skips them
        return None
    return job.press(loud)
