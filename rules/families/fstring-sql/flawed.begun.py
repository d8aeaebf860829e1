class People:
    def named(self, name):
        query = "SELECT id FROM people"
        if name:
            query += f" WHERE name = '{name}'"  # flaw: the name can end the text
        return self.client.execute(query)

    def several(self, ids):
        return self.client.execute("SELECT * FROM people WHERE id IN (%s)" % ",".join(ids))  # flaw: an id can be a condition

    def one(self, number):
        return self.client.execute("SELECT * FROM people WHERE id = %s" % number)  # flaw: the number can be a condition
