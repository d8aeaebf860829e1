# path: launcher.py
import os
from dataclasses import dataclass

from dotenv import load_dotenv

load_dotenv()  # flaw: runs when anybody imports this module


@dataclass(frozen=True)
class LauncherConfig:
    api_key: str
    base_url: str


def load_config() -> LauncherConfig:
    return LauncherConfig(
        api_key=os.environ["BINGX_API_KEY"],
        base_url=os.environ.get("BINGX_BASE_URL", "https://open-api.bingx.com"),
    )


if __name__ == "__main__":
    print(load_config().base_url)
