import os


def purge(client):
    client.execute("DELETE FROM %s.events" % os.getenv("SCHEMA"))  # flaw: the schema is put in as text
