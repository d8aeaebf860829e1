import re

KNOWN = ("people", "items")


def drop(client, table):
    if table not in KNOWN:
        raise ValueError(f"no such table: SELECT name FROM tables WHERE name = '{table}'")
    client.execute(f"DELETE FROM people WHERE kind = {table}")


def named(name):
    return re.fullmatch(r"\w+", name)


def told(log, name):
    log.info(f"SELECT id FROM people WHERE name = '{name}'")
