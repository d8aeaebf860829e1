import re


def purge(client, settings):
    if not re.fullmatch(r"[a-z_]+", settings.schema):
        raise ValueError(settings.schema)
    client.execute(f"DELETE FROM {settings.schema}.events")
