from dataclasses import dataclass, fields


class Checked:
    def __post_init__(self):
        for f in fields(self):
            value = getattr(self, f.name)
            if isinstance(value, (int, float)) and value < 0:
                raise ValueError(f"{f.name} is negative")


@dataclass
class RetrySettings(Checked):
    attempts: int = 3
    backoff: float = 0.5
