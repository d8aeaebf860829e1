def harbour(db, name, keeper):
    return db.execute(f"SELECT id FROM harbours WHERE name = '{quoted(name)}' AND keeper = '{keeper}'")  # flaw: only one of the two is quoted


def quoted(text):
    return text.replace("'", "''")
