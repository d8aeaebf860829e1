pub struct Account { rate: f64, interest: f64 }

impl Account {
    pub fn accrue(&mut self, days: f64) {
        if !days.is_finite() {
            return;
        }
        let interest = days * self.rate;
        if interest.is_finite() {
            self.interest = interest;
        }
    }
}
