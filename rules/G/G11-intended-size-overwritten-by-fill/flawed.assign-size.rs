// path: src/lib.rs
#[derive(Default)]
pub struct VenueOrder { pub intended_size: f64, pub filled_size: f64 }

impl VenueOrder {
    pub fn remaining_size(&self) -> f64 {
        (self.intended_size - self.filled_size).max(0.0)
    }
}

#[derive(Default)]
pub struct TradeSlot { pub size: f64, pub entry_price: f64, pub active_entry_order: Option<VenueOrder> }

impl TradeSlot {
    pub fn apply_fill(&mut self, price: f64, fill_size: f64) -> bool {
        let before = self.size;
        self.size += fill_size;
        self.entry_price = (self.entry_price * before + price * fill_size) / self.size;
        match self.active_entry_order.as_mut() {
            Some(order) => {
                order.filled_size += fill_size;
                order.intended_size = self.size; // flaw: overwrites what was asked for
                order.remaining_size() == 0.0
            }
            None => true,
        }
    }
}
