from enum import Enum


class JobState(Enum):
    RUNNING = 1
    FAILED = 2


COLOURS = {JobState.RUNNING: "green", JobState.FAILED: "red"}


def legend():
    return COLOURS.get(JobState.RUNNING, "grey")
