def song(attributes):
    return Song(title=attributes["title"], duration=attributes.get("durationInMillis", 0) / 1000)  # flaw: of unknown length, and not of none
