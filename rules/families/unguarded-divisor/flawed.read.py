def speed(line):
    distance, seconds = line.split()
    return float(distance) / float(seconds)  # flaw: the line may say 0
