def report(answer, sink):
    latency = answer.get("latency_ms", 0)  # flaw: what was not measured is the fastest of all
    sink.put({
        "latency": latency,
        "temperature": answer.get("temperature", 0.0),  # flaw: and it freezes
    })
    return sink


class Probe:
    def take(self, row):
        self.score = row["score"] or 0  # flaw: not judged yet is judged the worst
