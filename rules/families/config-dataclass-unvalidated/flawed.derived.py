from dataclasses import dataclass, field


@dataclass
class RetrySettings:  # flaw: it derives and checks nothing
    attempts: int = 3
    backoff: float = 0.5
    total: float = field(init=False)

    def __post_init__(self):
        self.total = self.attempts * self.backoff

    def delay(self, n: int) -> float:
        return self.backoff * 2**n
