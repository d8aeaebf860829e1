from dataclasses import dataclass


@dataclass(frozen=True)
class PoolConfig:  # flaw:
    host: str
    port: int = 5432
    max_size: int = 10
    timeout: float = 5.0
