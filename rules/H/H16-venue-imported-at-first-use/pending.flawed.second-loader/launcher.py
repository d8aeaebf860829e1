from hedger import Hedger


def build_launcher_bundle(config):
    if config.paper:
        return Hedger(config), None
    from bingx_direct import BingxDirectExecutionAdapter

    return Hedger(config), BingxDirectExecutionAdapter(config)
