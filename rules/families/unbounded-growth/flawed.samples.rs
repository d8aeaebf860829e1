pub struct Meter {
    samples: Vec<f64>,
}

impl Meter {
    pub fn new() -> Self {
        Meter { samples: Vec::new() }
    }

    pub fn observe(&mut self, value: f64) {
        self.samples.push(value); // flaw: each value is kept
    }

    pub fn mean(&self) -> f64 {
        self.samples.iter().sum::<f64>() / self.samples.len() as f64
    }
}
