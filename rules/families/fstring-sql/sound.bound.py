TABLE = "events"


def rows_of(client, since):
    return client.execute(f"SELECT * FROM {TABLE} WHERE ts > %(since)s", {"since": since})
