fn likeness(a: &[f32], b: &[f32]) -> f32 {
    let (mut dot, mut of_a, mut of_b) = (0.0, 0.0, 0.0);
    for (x, y) in a.iter().zip(b) {
        dot += x * y;
        of_a += x * x;
        of_b += y * y;
    }
    dot / (of_a * of_b).sqrt() // flaw
}
