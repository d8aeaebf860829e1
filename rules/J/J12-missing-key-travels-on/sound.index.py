# path: launcher.py
import os
def config_from_env():
    return Config(api_key=os.environ["BINGX_API_KEY"], secret_key=os.environ["BINGX_API_SECRET"])
