// path: src/lib.rs
pub struct Intent {
    pub reference_price: f64,
    pub target_size: f64,
}

impl Kernel {
    fn refusal(intent: &Intent) -> Option<&'static str> {
        if !intent.reference_price.is_finite() || intent.reference_price <= 0.0 { // flaw: nothing is too high
            return Some("reference_price");
        }
        if intent.target_size > self::MAX_SIZE {
            return Some("target_size");
        }
        None
    }

    pub fn process_intent(&mut self, intent: &Intent) -> Outcome {
        match Self::refusal(intent) {
            Some(field) => Outcome::refused(field),
            None => self.begin(intent),
        }
    }
}
