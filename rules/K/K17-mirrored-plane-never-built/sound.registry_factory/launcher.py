from control_plane import PLANES


def build_launcher_bundle(config):
    control = PLANES[config["control"]["kind"]](config["control"])
    return {"control": control}
