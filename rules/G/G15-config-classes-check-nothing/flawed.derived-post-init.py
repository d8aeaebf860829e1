# path: bingx_venue.py
import dataclasses
from typing import Any, Mapping, Optional


@dataclasses.dataclass
class BingxVenueConfig:  # flaw: derives a field, checks none
    base_url: str
    recv_window_ms: int = 5000
    poll_interval: float = 0.5
    retry_limit: int = 3
    symbol: Optional[str] = None

    def __post_init__(self) -> None:
        self.base_url = self.base_url.rstrip("/")
        self.ws_url = self.base_url.replace("https://", "wss://") + "/market"

    @classmethod
    def from_mapping(cls, raw: Mapping[str, Any]) -> "BingxVenueConfig":
        known = {f.name for f in dataclasses.fields(cls)}
        return cls(**{k: v for k, v in raw.items() if k in known})


def backoff(config: BingxVenueConfig) -> list[float]:
    return [config.poll_interval * 2**n for n in range(config.retry_limit)]
