// path: src/lib.rs
pub struct VenueOrder { pub intended_size: f64, pub filled_size: f64 }

pub struct TradeSlot { pub size: f64, pub entry: Option<VenueOrder> }

pub enum VenueEvent { Fill { quantity: f64 }, Amended { new_order_size: f64 } }

impl TradeSlot {
    pub fn on_venue_event(&mut self, event: &VenueEvent) {
        match event {
            VenueEvent::Fill { quantity } => self.apply_fill(*quantity),
            VenueEvent::Amended { new_order_size } => {
                if let Some(order) = &mut self.entry {
                    order.intended_size = *new_order_size;
                }
            }
        }
    }

    fn apply_fill(&mut self, quantity: f64) {
        self.size += quantity;
        if let Some(order) = &mut self.entry {
            order.filled_size += quantity;
        }
    }
}
