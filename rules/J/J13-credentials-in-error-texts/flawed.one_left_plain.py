# path: config.py
from dataclasses import dataclass, field


@dataclass
class VenueConfig:
    symbol: str
    api_key: str = field(default="", repr=False)
    secret_key: str = ""  # flaw: any text of the config tells it
    recv_window: int = 5000


def load(environ):
    config = VenueConfig(environ["SYMBOL"], environ["KEY"], environ["SECRET"])
    if config.recv_window > 60000:
        raise ValueError(f"window too long: {config}")
    return config
