def mooring(row):
    lat = row.get("lat", 0.0)  # flaw: off the coast of Africa
    return Mooring(lat, row["name"])
