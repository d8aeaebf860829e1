def find(cursor, name):
    cursor.execute("SELECT id, name FROM users WHERE name = %s", (name,))
    return cursor.fetchone()


def several(cursor, ids):
    marks = ",".join("?" * len(ids))
    cursor.execute(f"SELECT id FROM users WHERE id IN ({marks}) AND state = 'open'", ids)


def page(cursor, placeholder, size):
    cursor.execute(f"SELECT id FROM users WHERE kind = {placeholder} LIMIT {int(size)}", ("a",))


def open_ones(cursor):
    state = "open"
    cursor.execute(f"SELECT id FROM users WHERE state = '{state}'")
