# path: launcher.py
import os
def config_from_env():
    return Config(api_key=os.environ.get("BINGX_API_KEY", ""), secret_key=os.environ.get("BINGX_API_SECRET", ""))
def build_launcher_bundle(config):
    if config.venue == "BINGX":
        missing = [n for n, v in (("BINGX_API_KEY", config.api_key), ("BINGX_API_SECRET", config.secret_key)) if not v]
        if missing:
            raise ConfigError(f"missing {missing}")
    return Bundle(config)
