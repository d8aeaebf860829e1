use std::collections::VecDeque;

pub struct Meter {
    samples: VecDeque<f64>,
}

impl Meter {
    pub fn observe(&mut self, value: f64) {
        self.samples.push_back(value);
        while self.samples.len() > 1024 {
            self.samples.pop_front();
        }
    }
}
