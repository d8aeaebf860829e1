# path: config.py
import os
from dataclasses import dataclass
@dataclass
class BingxConfig:
    api_key: str | None = None
    secret_key: str | None = None
    def validate(self):
        for name in ("api_key", "secret_key"):
            if not getattr(self, name):
                raise ValueError(f"{name} missing")
def from_env():
    config = BingxConfig(api_key=os.environ.get("BINGX_API_KEY"), secret_key=os.environ.get("BINGX_API_SECRET"))
    config.validate()
    return config
