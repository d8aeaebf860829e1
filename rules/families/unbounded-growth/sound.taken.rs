pub struct Meter {
    samples: Vec<f64>,
}

impl Meter {
    pub fn observe(&mut self, value: f64) {
        self.samples.push(value);
    }

    pub fn report(&mut self) -> Vec<f64> {
        std::mem::take(&mut self.samples)
    }
}
