def tides(cursor, first, last):
    cursor.execute("SELECT height FROM tides WHERE at BETWEEN %s AND %s" % (first, last))  # flaw: both have parameters of their own
