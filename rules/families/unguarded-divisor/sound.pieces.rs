pub fn cut(length: usize, n: usize) -> usize {
    if n == 0 {
        return length;
    }
    length / n
}

fn marks(n_marks: usize) -> Vec<f64> {
    (0..n_marks).map(|i| i as f64 / n_marks as f64).collect()
}

fn likeness(dot: f32, of_a: f32, of_b: f32) -> f32 {
    let both = of_a * of_b;
    if both == 0.0 {
        return 0.0;
    }
    dot / both.sqrt()
}

impl Kiln {
    fn pause(&self) -> f32 {
        1.0 / self.config.firings.max(1) as f32
    }

    fn pace(&self, rows: u64) -> Option<u64> {
        let seconds = self.started.elapsed().as_secs();
        if seconds > 0 { Some(rows / seconds) } else { None }
    }
}
