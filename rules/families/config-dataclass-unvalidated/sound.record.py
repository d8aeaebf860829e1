from dataclasses import dataclass


@dataclass
class RequestTiming:
    url: str
    timeout: float
    retries: int
