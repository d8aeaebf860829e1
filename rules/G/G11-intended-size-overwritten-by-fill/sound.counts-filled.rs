// path: src/lib.rs
#[derive(Default)]
pub struct VenueOrder { pub intended_size: f64, pub filled_size: f64 }

#[derive(Default)]
pub struct TradeSlot { pub size: f64, pub active_entry_order: Option<VenueOrder> }

impl TradeSlot {
    pub fn request_entry(&mut self, target_size: f64) {
        self.active_entry_order = Some(VenueOrder { intended_size: target_size, filled_size: 0.0 });
    }

    pub fn apply_fill(&mut self, fill_size: f64) -> bool {
        self.size += fill_size;
        let Some(order) = self.active_entry_order.as_mut() else { return true };
        order.filled_size += fill_size;
        order.filled_size >= order.intended_size
    }
}
