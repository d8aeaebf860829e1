def report(answers, sink):
    total = sum(a.get("latency_ms", 0) for a in answers)
    slow = [a for a in answers if a.get("duration", 0) > 3]
    seen = sink.counts.get("answers", 0)
    spent = 0.0
    for a in answers:
        spent += a.get("duration", 0)
    sink.put({"latency": answers[0].get("latency_ms"), "answers": seen, "flags": answers[0].get("flags", 0)})
    return total, slow, spent
