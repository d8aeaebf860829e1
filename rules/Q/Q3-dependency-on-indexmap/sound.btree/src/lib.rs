use std::collections::BTreeMap;

pub struct Kernel {
    by_trade: BTreeMap<String, usize>,
}

impl Kernel {
    pub fn assign(&mut self, trade_id: &str, slot: usize) {
        self.by_trade.insert(trade_id.to_owned(), slot);
    }

    pub fn trades(&self) -> impl Iterator<Item = &str> {
        self.by_trade.keys().map(String::as_str)
    }
}
