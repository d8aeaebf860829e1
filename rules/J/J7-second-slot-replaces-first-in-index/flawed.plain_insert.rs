// path: src/lib.rs
use std::collections::HashMap;

pub struct TradeSlot {
    pub slot_id: usize,
    pub trade_id: String,
    pub client_order_id: Option<String>,
}

#[derive(Default)]
pub struct Kernel {
    pub slots: Vec<TradeSlot>,
    by_trade: HashMap<String, usize>,
    by_order: HashMap<String, usize>,
}

impl Kernel {
    pub fn rebuild_indexes(&mut self) {
        self.by_trade.clear();
        self.by_order.clear();
        for slot in &self.slots {
            if !slot.trade_id.is_empty() {
                self.by_trade.insert(slot.trade_id.clone(), slot.slot_id); // flaw: the result of insert is not looked at
            }
            if let Some(coid) = &slot.client_order_id {
                self.by_order.insert(coid.clone(), slot.slot_id);
            }
        }
    }

    pub fn slot_of_trade(&self, trade_id: &str) -> Option<usize> {
        self.by_trade.get(trade_id).copied()
    }
}
