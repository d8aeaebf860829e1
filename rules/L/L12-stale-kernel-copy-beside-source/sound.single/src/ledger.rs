#[derive(Default)]
pub struct Ledger {
    pub capital: f64,
}

impl Ledger {
    pub fn record(&mut self, ev: &VenueEvent) {
        self.capital -= ev.fee;
    }
}
