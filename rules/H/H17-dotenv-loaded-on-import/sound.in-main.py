# path: launcher.py
import os
from dataclasses import dataclass

from dotenv import load_dotenv


@dataclass(frozen=True)
class LauncherConfig:
    api_key: str
    base_url: str


def load_config() -> LauncherConfig:
    return LauncherConfig(os.environ["BINGX_API_KEY"], os.environ["BINGX_BASE_URL"])


def main() -> None:
    load_dotenv()
    config = load_config()
    print(config.base_url)


if __name__ == "__main__":
    main()
