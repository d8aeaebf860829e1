// path: src/lib.rs
use std::collections::BTreeMap;

#[derive(Clone)]
pub struct Slot { pub trade_id: Option<String>, pub size: f64 }

pub struct KernelCore {
    slots: Vec<Slot>,
    trade_index: BTreeMap<String, usize>,
}

fn index_by_trade(slots: &[Slot]) -> BTreeMap<String, usize> {
    slots
        .iter()
        .enumerate()
        .filter_map(|(i, s)| s.trade_id.clone().map(|t| (t, i)))
        .collect() // flaw: of two slots with one trade_id the later remains
}

impl KernelCore {
    pub fn rebuild_indexes(&mut self) {
        self.trade_index = index_by_trade(&self.slots);
    }

    pub fn reconcile_from_slots(&mut self, rows: Vec<Slot>) {
        self.slots = rows;
        self.rebuild_indexes();
    }

    pub fn resolve(&self, trade_id: &str) -> Option<&Slot> {
        self.trade_index.get(trade_id).map(|&i| &self.slots[i])
    }
}
