// path: src/lib.rs
#[derive(Clone)]
pub struct Order { pub qty: f64, pub filled: f64, pub status: &'static str }

pub struct Slot {
    pub size: f64,
    pub active_entry_order: Option<Order>,
    pub active_exit_order: Option<Order>,
}

pub enum Side { Entry, Exit }

impl Slot {
    fn apply_fill(&mut self, side: Side, qty: f64, remaining: f64) {
        match side {
            Side::Entry => {
                let Some(order) = self.active_entry_order.clone() else { return };
                let filled = order.filled + qty;
                if remaining > 0.0 {
                    self.active_entry_order = Some(Order { filled, status: "PARTIALLY_FILLED", ..order });
                } else {
                    self.active_entry_order = Some(Order { filled, status: "FILLED", ..order });
                }
                self.size += qty;
            }
            Side::Exit => {
                self.size -= qty;
                if let Some(order) = self.active_exit_order.as_mut() {
                    order.filled += qty;
                }
            }
        }
    }
}
