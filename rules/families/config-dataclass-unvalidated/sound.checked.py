from dataclasses import dataclass


@dataclass(frozen=True)
class PoolConfig:
    host: str
    port: int = 5432
    timeout: float = 5.0

    def __post_init__(self):
        if not 0 < self.port < 65536:
            raise ValueError(f"port {self.port} is out of range")
        if self.timeout <= 0:
            raise ValueError("timeout must be above zero")
