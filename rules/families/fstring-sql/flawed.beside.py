import re


def is_name(text):
    return re.fullmatch(r"\w+", text)


def rows_of(client, table, owner):
    return client.execute(f"SELECT * FROM people WHERE owner = '{owner}'")  # flaw: another function looks at names
