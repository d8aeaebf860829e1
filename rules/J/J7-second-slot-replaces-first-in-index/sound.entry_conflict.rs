// path: src/lib.rs
use std::collections::hash_map::{Entry, HashMap};

pub struct Kernel {
    slots: Vec<TradeSlot>,
    by_trade: HashMap<String, usize>,
    quarantined: Vec<usize>,
    diagnostics: Vec<String>,
}

impl Kernel {
    pub fn rebuild_indexes(&mut self) {
        self.by_trade.clear();
        self.quarantined.clear();
        for (i, slot) in self.slots.iter().enumerate() {
            if slot.trade_id.is_empty() {
                continue;
            }
            match self.by_trade.entry(slot.trade_id.clone()) {
                Entry::Vacant(v) => {
                    v.insert(i);
                }
                Entry::Occupied(o) => {
                    self.quarantined.push(i);
                    self.diagnostics
                        .push(format!("DUPLICATE_TRADE_ID {} in slots {} and {}", slot.trade_id, o.get(), i));
                }
            }
        }
    }

    pub fn enter(&mut self, trade_id: &str) -> Result<usize, &'static str> {
        if self.by_trade.contains_key(trade_id) {
            return Err("TRADE_ID_IN_USE");
        }
        self.allocate(trade_id)
    }
}

pub struct TradeSlot { pub trade_id: String }
