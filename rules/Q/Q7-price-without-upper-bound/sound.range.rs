// path: src/lib.rs
const PRICES: std::ops::RangeInclusive<f64> = 1e-9..=1e9;

pub struct Intent {
    pub reference_price: f64,
}

impl Kernel {
    pub fn process_intent(&mut self, intent: &Intent) -> Outcome {
        if !intent.reference_price.is_finite() || !PRICES.contains(&intent.reference_price) {
            return Outcome::refused("reference_price");
        }
        self.begin(intent)
    }
}
