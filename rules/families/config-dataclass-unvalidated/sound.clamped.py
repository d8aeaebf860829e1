from dataclasses import dataclass


@dataclass
class PollOptions:
    interval: float = 1.0

    def __post_init__(self):
        self.interval = max(0.1, self.interval)
