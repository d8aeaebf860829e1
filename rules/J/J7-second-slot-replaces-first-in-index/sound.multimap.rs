// path: src/lib.rs
use std::collections::HashMap;

pub struct TradeSlot { pub slot_id: usize, pub trade_id: String, pub order_id: String }

#[derive(Default)]
pub struct Kernel {
    slots: Vec<TradeSlot>,
    by_trade: HashMap<String, Vec<usize>>,
}

pub enum Lookup { None, One(usize), Ambiguous(Vec<usize>) }

impl Kernel {
    pub fn rebuild_indexes(&mut self) {
        let mut map: HashMap<String, Vec<usize>> = HashMap::new();
        for slot in &self.slots {
            map.entry(slot.trade_id.clone()).or_default().push(slot.slot_id);
        }
        self.by_trade = map;
    }

    pub fn resolve(&self, trade_id: &str, order_id: &str) -> Lookup {
        let Some(ids) = self.by_trade.get(trade_id) else { return Lookup::None };
        if let [one] = ids.as_slice() {
            return Lookup::One(*one);
        }
        match ids.iter().find(|&&i| self.slots[i].order_id == order_id) {
            Some(&i) => Lookup::One(i),
            None => Lookup::Ambiguous(ids.clone()),
        }
    }
}
