use std::io;

pub struct Ledger {
    pages: Vec<String>,
}

impl Ledger {
    fn store(&self, page: &str) -> Result<(), io::Error> {
        std::fs::write(page, &self.pages[0])
    }

    fn stamp(&self, page: &str) -> Result<(), io::Error> {
        std::fs::write(page, "stamped")
    }

    pub fn settle_day(&self) {
        let _ = self.store("debit"); // flaw: what was not stored is missed by nobody
        let _ = self.store("credit"); // flaw: nor is this
        let _ = self.store("carry"); // flaw: nor this
        let _ = self.stamp("day"); // flaw: nor this
    }
}
