pub struct Account { rate: f64, interest: f64 }

impl Account {
    pub fn accrue(&mut self, days: f64) {
        if !days.is_finite() {
            return;
        }
        self.interest = days * self.rate; // flaw: the product may be infinite
    }
}
