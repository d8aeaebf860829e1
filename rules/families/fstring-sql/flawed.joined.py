def page(cursor, book):
    cursor.execute("SELECT * FROM pages WHERE book = " + str(book))  # flaw: a book that is a condition of its own
    return cursor.fetchall()


def pages(cursor, books):
    return cursor.execute(f"SELECT * FROM pages WHERE book IN {tuple(books)}")  # flaw


def admit(cursor, reader, word):
    cursor.execute(f"ALTER USER reader WITH PASSWORD '{word}'")  # flaw: a word with a quote in it
    cursor.execute("CALL admit('%s')" % reader)  # flaw
