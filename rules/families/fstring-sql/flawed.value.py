def find(cursor, name):
    cursor.execute(f"SELECT id, name FROM users WHERE name = '{name}'")  # flaw: the name can end the text
    return cursor.fetchone()


def drop(cursor, user_id):
    cursor.execute("DELETE FROM users WHERE id = '%s'" % user_id)  # flaw: the id can end the text


def touch(cursor, request):
    cursor.execute("UPDATE users SET seen = now() WHERE name = '" + request.name + "'")  # flaw: the name can end the text


def count(cursor, owner):
    cursor.execute(f"SELECT count(*) FROM items WHERE owner = {owner}")  # flaw: the owner can be a condition
