# path: bingx_venue.py
from typing import Annotated, Any, Mapping

from pydantic import AnyHttpUrl, Field
from pydantic.dataclasses import dataclass


@dataclass(config={"frozen": True, "strict": True})
class BingxVenueConfig:
    base_url: Annotated[str, Field(pattern=r"^https://[a-z0-9.-]+$")]
    recv_window_ms: Annotated[int, Field(gt=0, le=60_000)] = 5000
    poll_interval: Annotated[float, Field(gt=0, le=60, allow_inf_nan=False)] = 0.5
    retry_limit: Annotated[int, Field(ge=0, le=10)] = 3


def from_mapping(raw: Mapping[str, Any]) -> BingxVenueConfig:
    return BingxVenueConfig(**raw)


def backoff(config: BingxVenueConfig) -> list[float]:
    return [config.poll_interval * 2**n for n in range(config.retry_limit)]
